import { type Breach, breachAt, parsed, pointerTo } from "./breach.ts";
import type { Problem, Reason } from "./faults.ts";
import { firstDay, lastDay } from "./dates.ts";
import { doubledId, unsourced } from "./record-breaches.ts";
import { unexplained } from "./record-problems.ts";
import { type Gap, Partnership } from "./records.ts";

/** What the checks of a partnership document need besides its text. */
export interface PartnershipContext {
  /** File name of the document. */
  readonly document: string;
  /** Id of its entry in `partnerships.json`. */
  readonly listId: string;
  /** Whether the browser can tell the time there: asked by those who hold `Intl`. */
  readonly isKnownTimeZone: (timeZone: string) => boolean;
}

export type CheckedPartnership =
  | { readonly ok: true; readonly partnership: Partnership; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly reason: Reason };

function partnershipBreach(partnership: Partnership): Breach | undefined {
  return (
    unsourced(partnership) ??
    doubledId(partnership.cities, ["cities"]) ??
    doubledId(partnership.sectors, ["sectors"]) ??
    doubledId(partnership.leads ?? [], ["leads"])
  );
}

function gapProblems(gaps: readonly Gap[]): Breach[] {
  const seen = new Set<string>();
  return gaps.flatMap(({ id, from, to }, index) => {
    const problems: Breach[] = [];
    if (seen.has(id)) problems.push(breachAt(["gaps", index, "id"], "doubled-id", { value: id }));
    seen.add(id);
    if (from !== undefined && to !== undefined && lastDay(to) < firstDay(from)) {
      problems.push(breachAt(["gaps", index, "to"], "gap-order", { value: to, expected: from }));
    }
    return problems;
  });
}

function partnershipProblems(partnership: Partnership, { listId, isKnownTimeZone }: PartnershipContext): Breach[] {
  const { id, cities, gaps = [] } = partnership;
  return [
    ...(id === listId ? [] : [breachAt(["id"], "partnership-id", { value: id, expected: listId })]),
    ...unexplained(partnership),
    ...cities.flatMap(({ timeZone }, index) =>
      isKnownTimeZone(timeZone)
        ? []
        : [breachAt(["cities", index, "timeZone"], "unknown-time-zone", { value: timeZone })],
    ),
    ...gapProblems(gaps),
  ];
}

/**
 * A partnership document, proved; a breach fails it as a whole, for nothing can be shown without it.
 *
 * @param content what stood in `data`
 * @see contract §1, What bad data gets
 */
export function checkPartnership(content: unknown, context: PartnershipContext): CheckedPartnership {
  const result = parsed(Partnership, content);
  const breach = result.ok ? partnershipBreach(result.value) : result.breach;
  if (breach || !result.ok) {
    const { path, reason } = breach ?? breachAt(["data"], "type");
    return { ok: false, reason: { ...reason, member: path.join(".") || reason.member } };
  }
  const problems = partnershipProblems(result.value, context).map(({ path, reason }) => ({
    document: context.document,
    id: result.value.id,
    pointer: pointerTo(["data", ...path]),
    reason,
  }));
  return { ok: true, partnership: result.value, problems };
}
