import { type FullDate, addMonths, day, firstDay, lastDay } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { timeScale } from "#charts/time-scale.ts";
import { prevailingEvidence } from "#domain/evidence.ts";
import { programHealth } from "#domain/health.ts";
import { columnsOf, healthAt, judgeAll } from "#domain/program-columns.ts";
import { countedPrograms } from "./counted-programs.ts";
import { ProgramRows } from "./program-rows.tsx";
import { type Scene, type SlideView, sourcesOf } from "./slide-view.ts";

const YEARS_BACK = 4;
const YEARS_AHEAD = 1;
const MOST_NOTES = 8;

/** The years that the chart spans: those asked for, else some before and after the day shown. */
function spanOf({ slide, asOf }: Scene): { readonly firstOn: FullDate; readonly lastOn: FullDate } {
  const [from, to] = [slide.params.get("from"), slide.params.get("to")];
  const firstOn =
    from === undefined ? day(`${Number(asOf.slice(0, 4)) - YEARS_BACK}-01-01`) : firstDay(from.slice(0, 4));
  const lastOn = to === undefined ? day(`${Number(asOf.slice(0, 4)) + YEARS_AHEAD}-12-31`) : lastDay(to.slice(0, 4));
  return firstOn < lastOn ? { firstOn, lastOn } : { firstOn: addMonths(asOf, -12), lastOn: addMonths(asOf, 12) };
}

const endOf = ({ end }: Program, fallback: FullDate) => (end === undefined ? fallback : lastDay(end));

/** What lies inside the span: first what runs on the day shown, then what ended last or begins next. */
function inView(programs: readonly Program[], scene: Scene): readonly Program[] {
  const { firstOn, lastOn } = spanOf(scene);
  const { asOf } = scene;
  const distance = (program: Program) => {
    const [start, end] = [firstDay(program.start), endOf(program, lastOn)];
    if (start > asOf) return start;
    return end < asOf ? `9${String(10 ** 9 - Number(end.replaceAll("-", "")))}` : `0${end}`;
  };
  return programs
    .filter((program) => firstDay(program.start) <= lastOn && endOf(program, lastOn) >= firstOn)
    .toSorted((a, b) => (distance(a) < distance(b) ? -1 : 1));
}

/** Programmes in time, those first whose term runs on the day shown. */
export function timelineSlide(scene: Scene): SlideView {
  const { asOf, partnership } = scene;
  const programs = countedPrograms(scene);
  const judged = judgeAll(columnsOf(programs), asOf);
  const running = programs.filter((program, index) => {
    const health = healthAt(judged, index);
    const isOpen = health !== "done" && health !== "stopped";
    return isOpen && firstDay(program.start) <= asOf && endOf(program, asOf) >= asOf;
  });
  const shown = inView(programs, scene);
  return {
    title: ({ m, f }) => m.present.titles.timeline(running.length, programs.length, f),
    draw: (area, voices) => (
      <ProgramRows
        programs={shown}
        area={area}
        voices={voices}
        asOf={asOf}
        sectorIds={partnership.sectors.map(({ id }) => id)}
        scaleOver={(startPx, endPx) => timeScale(spanOf(scene), { startPx, endPx })}
      />
    ),
    notes: ({ m, text }) =>
      shown
        .slice(0, MOST_NOTES)
        .map((program) => `${text(program.title)}: ${m.words.health[programHealth(program, asOf).health]}`),
    sourceIds: sourcesOf(shown),
    evidence: prevailingEvidence(shown.map(({ evidence }) => evidence)),
  };
}
