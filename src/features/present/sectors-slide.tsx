import type { LocalizedText } from "#contract/scalars.ts";
import type { Program } from "#contract/records.ts";
import { prevailingEvidence } from "#domain/evidence.ts";
import { isCounted, milestoneStatus } from "#domain/milestones.ts";
import { programHealth } from "#domain/health.ts";
import { countedPrograms } from "./counted-programs.ts";
import { type SectorLine, SectorRows } from "./sector-rows.tsx";
import { type Scene, type SlideView, sourcesOf, valuesOf } from "./slide-view.ts";

/** Reached first, then overdue, then ahead: as the stations of a line follow each other (DESIGN 07b). */
const ORDER = ["reached", "overdue", "pending"] as const;

function lineOf(programs: readonly Program[], { asOf }: Scene) {
  const counted = programs
    .filter((program) => programHealth(program, asOf).health !== "stopped")
    .flatMap(({ milestones }) => milestones.filter((milestone) => isCounted(milestone, asOf)));
  return ORDER.map((status) => counted.filter((milestone) => milestoneStatus(milestone, asOf) === status).length);
}

const EMPTY: LocalizedText = {};

/** Milestones of each sector, reached, overdue and ahead. */
export function sectorsSlide(scene: Scene): SlideView {
  const { partnership } = scene;
  const programs = countedPrograms(scene);
  const asked = valuesOf(scene.slide, "sector");
  const bySector = Map.groupBy(programs, ({ sectorId }) => sectorId);
  const lines: readonly SectorLine[] = partnership.sectors.flatMap(({ id, title }, index) => {
    if (asked.length > 0 && !asked.includes(id)) return [];
    const own = bySector.get(id) ?? [];
    const [reached = 0, overdue = 0, pending = 0] = lineOf(own, scene);
    return [{ id, title, number: index + 1, programs: own.length, reached, overdue, pending }];
  });
  const others = programs.filter(({ sectorId }) => partnership.sectors.every(({ id }) => id !== sectorId));
  const [reached = 0, overdue = 0, pending = 0] = lineOf(others, scene);
  const all =
    others.length > 0
      ? [...lines, { id: "", title: EMPTY, number: 0, programs: others.length, reached, overdue, pending }]
      : lines;
  const sum = (count: (line: SectorLine) => number) => all.reduce((total, line) => total + count(line), 0);
  const facts = {
    reached: sum((line) => line.reached),
    counted: sum((line) => line.reached + line.overdue + line.pending),
    overdue: sum((line) => line.overdue),
  };
  return {
    title: ({ m, f }) => m.present.titles.sectors(facts, f),
    draw: (area, voices) => <SectorRows lines={all} area={area} voices={voices} />,
    notes: ({ m, f, text }) =>
      all.map(
        (line) =>
          `${line.number > 0 ? text(line.title) : m.present.drawing.unknownSector}: ${m.present.drawing.programs(line.programs, f)}`,
      ),
    sourceIds: sourcesOf(programs),
    evidence: prevailingEvidence(programs.map(({ evidence }) => evidence)),
  };
}
