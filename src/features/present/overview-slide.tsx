import { standingProgramme } from "#domain/agreements.ts";
import { nextDeadlines } from "#domain/deadlines.ts";
import { prevailingEvidence } from "#domain/evidence.ts";
import { attention } from "#domain/attention.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { tallyAll, HEALTHS_AS_READ } from "#domain/tallies.ts";
import { DeadlineRows } from "./deadline-rows.tsx";
import { countedPrograms } from "./counted-programs.ts";
import { HealthRail, railLayout } from "./health-rail.tsx";
import { type Scene, type SlideView, sourcesOf } from "./slide-view.ts";

const MOST_DEADLINES = 6;
const MOST_NOTES = 8;

/** How many programmes are done, late, without a report; and the next dates. */
export function overviewSlide(scene: Scene): SlideView {
  const { records, asOf } = scene;
  const programs = countedPrograms(scene);
  const judged = judgeAll(columnsOf(programs), asOf);
  const tally = tallyAll(columnsOf(programs), judged);
  const { done, late, unreported } = tally.byHealth;
  const standing = records.agreements && standingProgramme(records.agreements, asOf);
  const deadlines = nextDeadlines(programs, asOf, MOST_DEADLINES);
  const groups = HEALTHS_AS_READ.flatMap((health) =>
    tally.byHealth[health] > 0 ? [{ health, count: tally.byHealth[health] }] : [],
  );
  return {
    title: ({ m, f }) => m.present.titles.overview({ programs: tally.programs, done, late, unreported }, f),
    subject: ({ m, f, text }) => ({
      start: standing ? text(standing.title) : m.present.drawing.noStanding,
      end: f.date(asOf),
    }),
    draw: (area, voices) => {
      const layout = railLayout(groups, area, voices);
      const taken = layout.height + 24;
      const rest = { ...area, y: area.y + taken, height: area.height - taken };
      return (
        <>
          <HealthRail layout={layout} area={area} voices={voices} />
          {rest.height > 96 && <DeadlineRows deadlines={deadlines} area={rest} voices={voices} />}
        </>
      );
    },
    notes: (voice) =>
      attention(programs, judged, asOf)
        .slice(0, MOST_NOTES)
        .flatMap(({ index, judgement }) => {
          const program = programs[index];
          if (!program) return [];
          const reasons = judgement.reasons.map((reason) => {
            const milestone = "milestoneId" in reason && program.milestones.find(({ id }) => id === reason.milestoneId);
            return voice.m.reasons.health(reason, milestone ? voice.text(milestone.title) : "", voice.f);
          });
          return [`${voice.text(program.title)}: ${voice.m.words.health[judgement.health]} (${reasons.join("; ")})`];
        }),
    sourceIds: sourcesOf(programs),
    evidence: prevailingEvidence(programs.map(({ evidence }) => evidence)),
  };
}
