import { type FullDate, addDays, firstDay, lastDay } from "#contract/dates.ts";
import type { Agreement } from "#contract/records.ts";
import { agreementStatus, expiryOn, standingProgramme, termFirstDay } from "#domain/agreements.ts";

export interface Term {
  readonly firstOn: FullDate;
  readonly lastOn: FullDate;
  /** Whole months of the term, and how many of them have passed at D. */
  readonly months: number;
  readonly elapsedMonths: number;
}

export interface AgreementView {
  readonly standing: Agreement | undefined;
  readonly term: Term | undefined;
  /** Where none is in force: the one whose term ended last. */
  readonly previous: { readonly agreement: Agreement; readonly endedOn: FullDate } | undefined;
}

/** Whole months from a day to another, the last day included. */
function monthsBetween(firstOn: FullDate, lastOn: FullDate): number {
  const after = addDays(lastOn, 1);
  const months =
    (Number(after.slice(0, 4)) - Number(firstOn.slice(0, 4))) * 12 +
    Number(after.slice(5, 7)) -
    Number(firstOn.slice(5, 7));
  return Math.max(0, after.slice(8) < firstOn.slice(8) ? months - 1 : months);
}

function termOf(agreement: Agreement, asOf: FullDate): Term | undefined {
  const lastOn = expiryOn(agreement);
  if (lastOn === undefined) return undefined;
  const firstOn = termFirstDay(agreement);
  return { firstOn, lastOn, months: monthsBetween(firstOn, lastOn), elapsedMonths: monthsBetween(firstOn, asOf) };
}

function previousProgramme(agreements: readonly Agreement[], asOf: FullDate): AgreementView["previous"] {
  const over = agreements.flatMap((agreement) => {
    const status = agreementStatus(agreement, asOf);
    if (agreement.kind !== "programme" || (status !== "expired" && status !== "ended")) return [];
    const end = status === "ended" ? agreement.endedOn : agreement.validTo;
    return end === undefined ? [] : [{ agreement, endedOn: lastDay(end) }];
  });
  return over.toSorted((a, b) => (a.endedOn < b.endedOn ? 1 : a.endedOn > b.endedOn ? -1 : 0))[0];
}

/** The standing programme at D with its term, or what came before it. */
export function agreementView(agreements: readonly Agreement[], asOf: FullDate): AgreementView {
  const standing = standingProgramme(agreements, asOf);
  return {
    standing,
    term: standing && termOf(standing, asOf),
    previous: standing ? undefined : previousProgramme(agreements, asOf),
  };
}

/** The agreement in force whose term ends next, on D or later. */
export function nextExpiry(
  agreements: readonly Agreement[],
  asOf: FullDate,
): { agreement: Agreement; on: FullDate } | undefined {
  let next: { agreement: Agreement; on: FullDate } | undefined;
  for (const agreement of agreements) {
    const on = expiryOn(agreement);
    if (on === undefined || on < asOf || agreementStatus(agreement, asOf) !== "in-force") continue;
    if (next === undefined || on < next.on) next = { agreement, on };
  }
  return next;
}

/** The first signing of all, where D lies before it. */
export function firstSigning(agreements: readonly Agreement[], asOf: FullDate): Agreement | undefined {
  const [first] = agreements.toSorted((a, b) => {
    const [one, other] = [lastDay(a.signedOn), lastDay(b.signedOn)];
    return one < other ? -1 : one > other ? 1 : firstDay(a.signedOn) < firstDay(b.signedOn) ? -1 : 0;
  });
  return first && lastDay(first.signedOn) > asOf ? first : undefined;
}
