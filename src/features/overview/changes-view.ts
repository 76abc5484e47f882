import type { Change } from "#domain/changes.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import { AGREEMENT_STATUSES, HEALTHS, MILESTONE_STATUSES } from "#contract/vocabulary.ts";

type Changed = Parameters<Catalogue["overview"]["change"]>;

/** One segment of the change line: what kind of thing, and how many turned into what. */
export interface ChangeSegment {
  readonly kind: Changed[0];
  readonly counts: Changed[1];
}

function counted<Status extends string>(
  order: readonly Status[],
  statuses: readonly Status[],
  wordOf: (status: Status) => string,
): Changed[1] {
  return order.flatMap((status) => {
    const count = statuses.filter((one) => one === status).length;
    return count > 0 ? [{ word: wordOf(status), status, count }] : [];
  });
}

/** Signings as such, whatever the status that follows; else the new statuses. */
function agreementCounts(changes: readonly Change[], m: Catalogue): Changed[1] {
  const agreements = changes.filter((change) => change.kind === "agreement");
  const signed = agreements.filter(({ before }) => before === "unsigned").length;
  const others = agreements.flatMap(({ before, after }) => (before === "unsigned" ? [] : [after]));
  return [
    ...(signed > 0 ? [{ word: m.overview.signedCount, status: "signed", count: signed }] : []),
    ...counted(AGREEMENT_STATUSES, others, (status) => m.words.agreementStatus[status]),
  ];
}

const number = (count: number): Changed[1] => (count > 0 ? [{ count }] : []);

/** What changed between two days, by kind of thing; kinds without a change are left out. */
export function changeSegments(changes: readonly Change[], m: Catalogue): readonly ChangeSegment[] {
  const segments: readonly ChangeSegment[] = [
    {
      kind: "program",
      counts: counted(
        HEALTHS,
        changes.flatMap((change) => (change.kind === "program" ? change.after : [])),
        (health) => m.words.healthCount[health],
      ),
    },
    {
      kind: "milestone",
      counts: counted(
        MILESTONE_STATUSES,
        changes.flatMap((change) => (change.kind === "milestone" ? change.after : [])),
        (status) => m.overview.milestoneCount[status],
      ),
    },
    { kind: "agreement", counts: agreementCounts(changes, m) },
    { kind: "event", counts: number(changes.filter(({ kind }) => kind === "event").length) },
    {
      kind: "goal",
      counts: number(changes.filter((change) => change.kind === "goal" && !("recordId" in change)).length),
    },
    { kind: "value", counts: number(changes.filter((change) => "recordId" in change).length) },
  ];
  return segments.filter(({ counts }) => counts.length > 0);
}
