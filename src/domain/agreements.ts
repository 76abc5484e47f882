import { type FullDate, daysBetween, firstDay, happenedBy, lastDay } from "#contract/dates.ts";
import type { Agreement } from "#contract/records.ts";
import type { AgreementStatus } from "#contract/vocabulary.ts";

/** First day of an agreement's term: of `validFrom`, else of `signedOn`. */
export function termFirstDay({ validFrom, signedOn }: Agreement): FullDate {
  return firstDay(validFrom ?? signedOn);
}

/**
 * How an agreement stands at D, by the first rule that matches.
 *
 * @see contract §2, Agreement and event at D
 * @example agreementStatus({ …, signedOn: "2020-12", validTo: "2023" }, day("2020-12-30")) // "unsigned"
 */
export function agreementStatus(agreement: Agreement, asOf: FullDate): AgreementStatus {
  const { signedOn, endedOn, validTo, openEnded } = agreement;
  if (!happenedBy(signedOn, asOf)) return "unsigned";
  if (endedOn !== undefined && happenedBy(endedOn, asOf)) return "ended";
  if (asOf < termFirstDay(agreement)) return "upcoming";
  if (validTo !== undefined) return asOf > lastDay(validTo) ? "expired" : "in-force";
  return openEnded === true ? "in-force" : "term-unknown";
}

/**
 * The programme in force at D whose term began last; of equals, the later in the list. There may be none.
 *
 * @see contract §2, Agreement and event at D
 */
export function standingProgramme(agreements: readonly Agreement[], asOf: FullDate): Agreement | undefined {
  let standing: Agreement | undefined;
  for (const agreement of agreements) {
    if (agreement.kind !== "programme" || agreementStatus(agreement, asOf) !== "in-force") continue;
    if (standing === undefined || termFirstDay(agreement) >= termFirstDay(standing)) standing = agreement;
  }
  return standing;
}

/** The last day of an agreement's term as agreed, or none where no `validTo` is known; an early end does not move it. */
export function expiryOn({ validTo }: Agreement): FullDate | undefined {
  return validTo === undefined ? undefined : lastDay(validTo);
}

/** An agreement in force whose term ends soon. */
export interface Expiring {
  readonly agreement: Agreement;
  readonly on: FullDate;
  /** Days from D to the last day of the term: 0 on that day. */
  readonly days: number;
}

/** Agreements in force at D whose term ends within so many days after D, soonest first; of equals as in the data. */
export function expiringWithin(agreements: readonly Agreement[], asOf: FullDate, days: number): readonly Expiring[] {
  return agreements
    .flatMap((agreement) => {
      const on = expiryOn(agreement);
      if (on === undefined || agreementStatus(agreement, asOf) !== "in-force") return [];
      return { agreement, on, days: daysBetween(asOf, on) };
    })
    .filter((expiring) => expiring.days <= days)
    .toSorted((a, b) => a.days - b.days);
}
