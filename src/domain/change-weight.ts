import { lastDay } from "#contract/dates.ts";
import { CHANGE_KINDS } from "#contract/vocabulary.ts";
import type { Change } from "./changes.ts";

/** What a change means to who answers for it, the heaviest first. */
export const CHANGE_WEIGHTS = [
  "late",
  "at-risk",
  "unreported",
  "halted",
  "done",
  "moved",
  "agreement",
  "event",
  "goal",
  "value",
] as const;
/** One of these weights. */
export type ChangeWeight = (typeof CHANGE_WEIGHTS)[number];

/** The changes of one weight, in their order. */
export interface ChangeGroup {
  readonly weight: ChangeWeight;
  readonly changes: readonly Change[];
}

/** How much a change weighs: programs and milestones by what they became, the rest by its kind. */
export function weightOf(change: Change): ChangeWeight {
  if ("recordId" in change) return "value";
  if (change.kind !== "program" && change.kind !== "milestone") return change.kind;
  switch (change.after) {
    case "late":
    case "overdue":
      return "late";
    case "at-risk":
    case "unreported":
      return change.after;
    case "stopped":
    case "paused":
    case "cancelled":
      return "halted";
    case "done":
    case "reached":
      return "done";
    case "on-track":
    case "not-started":
    case "pending":
      return "moved";
  }
}

const latestFirst = (one: Change, other: Change): number => {
  const [a, b] = [one.on === undefined ? "" : lastDay(one.on), other.on === undefined ? "" : lastDay(other.on)];
  return a < b ? 1 : a > b ? -1 : 0;
};

/**
 * Changes by weight, the heaviest first; inside by kind as the contract lists them, then the latest day first and what
 * has no day last, then in the order given. Weights without a change are left out.
 */
export function changesByWeight(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = new Map<ChangeWeight, Change[]>(CHANGE_WEIGHTS.map((weight) => [weight, []]));
  for (const change of changes) groups.get(weightOf(change))?.push(change);
  return [...groups].flatMap(([weight, group]) => {
    const ordered = group.toSorted(
      (a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind) || latestFirst(a, b),
    );
    return ordered.length > 0 ? [{ weight, changes: ordered }] : [];
  });
}
