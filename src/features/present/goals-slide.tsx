import type { GoalStatus } from "#contract/vocabulary.ts";
import { prevailingEvidence } from "#domain/evidence.ts";
import { goalJudgement } from "#domain/goals.ts";
import { type GoalLine, GoalRows } from "./goal-rows.tsx";
import { type Scene, type SlideView, sourcesOf, valuesOf } from "./slide-view.ts";

/** What asks for attention first. */
const ORDER: readonly GoalStatus[] = ["behind", "missed", "unreported", "on-track", "achieved", "no-data"];

/** Goals with a target: how far, and how far they were to be by now. */
export function goalsSlide(scene: Scene): SlideView {
  const { records, asOf, partnership, slide } = scene;
  const asked = valuesOf(slide, "sector");
  const lines: readonly GoalLine[] = (records.goals ?? [])
    .filter(({ baseline, target }) => baseline && target)
    .filter(({ sectorId }) => asked.length === 0 || asked.includes(sectorId))
    .map((goal) => ({
      goal,
      judgement: goalJudgement(goal, asOf),
      number: partnership.sectors.findIndex(({ id }) => id === goal.sectorId) + 1,
    }))
    .toSorted((a, b) => ORDER.indexOf(a.judgement.status) - ORDER.indexOf(b.judgement.status));
  const count = (status: GoalStatus) => lines.filter(({ judgement }) => judgement.status === status).length;
  const facts = {
    goals: lines.length,
    achieved: count("achieved"),
    behind: count("behind"),
    missed: count("missed"),
  };
  return {
    title: ({ m, f }) => m.present.titles.goals(facts, f),
    draw: (area, voices) => <GoalRows lines={lines} area={area} voices={voices} />,
    notes: ({ m, text }) =>
      lines.map(({ goal, judgement }) => `${text(goal.title)}: ${m.words.goalStatus[judgement.status]}`),
    sourceIds: sourcesOf(lines.map(({ goal }) => goal)),
    evidence: prevailingEvidence(lines.map(({ goal }) => goal.evidence)),
  };
}
