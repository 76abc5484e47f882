import { type Breach, breachAt, type Path } from "./breach.ts";
import { firstDay, type FullDate, lastDay } from "./dates.ts";
import type { Agreement, ListName, Milestone, Program, RecordOf, SectorGoal } from "./records.ts";
import type { LocalizedText } from "./scalars.ts";
import type { Evidence } from "./vocabulary.ts";

interface Noted {
  readonly evidence?: Evidence;
  readonly note?: LocalizedText;
}

/** What is itself `estimated` owes its method in a `note` of its own. */
export function unexplained(part: Noted, path: Path = []): Breach[] {
  if (part.evidence !== "estimated" || part.note !== undefined) return [];
  return [breachAt([...path, "note"], "estimated-without-note")];
}

function agreementProblems(agreement: Agreement): Breach[] {
  const { validTo, endedOn, openEnded } = agreement;
  const problems = unexplained(agreement);
  if (validTo !== undefined && endedOn !== undefined && firstDay(endedOn) > lastDay(validTo)) {
    problems.push(breachAt(["endedOn"], "ended-after-term", { value: endedOn, expected: validTo }));
  }
  if (validTo !== undefined && openEnded) {
    problems.push(breachAt(["openEnded"], "open-ended-with-term", { value: openEnded, expected: validTo }));
  }
  return problems;
}

function milestoneProblems(milestone: Milestone, path: Path, asOf: FullDate): Breach[] {
  const { completedOn, cancelledOn } = milestone;
  const problems = unexplained(milestone, path);
  if (completedOn !== undefined && firstDay(completedOn) > asOf) {
    problems.push(breachAt([...path, "completedOn"], "completed-after-data", { value: completedOn, expected: asOf }));
  }
  if (completedOn !== undefined && cancelledOn !== undefined) {
    const facts = { value: cancelledOn, expected: completedOn };
    problems.push(breachAt([...path, "cancelledOn"], "completed-and-cancelled", facts));
  }
  return problems;
}

/** Nearly all milestones are past doubt, and long lists have very many of them. */
function mayBeDoubtful({ completedOn, cancelledOn, evidence }: Milestone, asOf: FullDate): boolean {
  if (evidence === "estimated") return true;
  return completedOn !== undefined && (cancelledOn !== undefined || firstDay(completedOn) > asOf);
}

function programProblems(program: Program, asOf: FullDate): Breach[] {
  const problems = unexplained(program);
  for (const [index, milestone] of program.milestones.entries()) {
    if (mayBeDoubtful(milestone, asOf)) problems.push(...milestoneProblems(milestone, ["milestones", index], asOf));
  }
  return problems;
}

/** A record that holds observations. */
function seriesProblems(record: RecordOf<"sector-goals" | "trade-metrics">): Breach[] {
  return [
    ...unexplained(record),
    ...record.observations.flatMap((o, index) => unexplained(o, ["observations", index])),
  ];
}

function targetProblems({ baseline, target, desiredDirection }: SectorGoal): Breach[] {
  if (!target) return [];
  const isAgainst =
    desiredDirection !== undefined &&
    baseline !== undefined &&
    target.value > baseline.value !== (desiredDirection === "increase");
  if (desiredDirection !== undefined && !isAgainst) return [];
  const expected = desiredDirection === undefined ? {} : { expected: desiredDirection };
  return [breachAt(["target", "value"], "target-direction", { value: target.value, ...expected })];
}

/** Inside one record that stays: what is doubtful about it (contract §1, What bad data gets). */
export const RECORD_PROBLEMS: { readonly [N in ListName]: (record: RecordOf<N>, asOf: FullDate) => Breach[] } = {
  agreements: agreementProblems,
  programs: programProblems,
  "sector-goals": (goal) => [...seriesProblems(goal), ...targetProblems(goal)],
  "trade-metrics": seriesProblems,
  events: (event) => unexplained(event),
  sources: () => [],
};
