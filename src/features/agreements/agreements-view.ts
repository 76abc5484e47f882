import { type FullDate, firstDay, lastDay } from "#contract/dates.ts";
import type { Agreement, Partnership } from "#contract/records.ts";
import type { AgreementStatus } from "#contract/vocabulary.ts";
import { agreementStatus, standingProgramme, termFirstDay } from "#domain/agreements.ts";
import { recordSieve } from "#domain/query.ts";
import type { AgreementFigures } from "#i18n/en/agreements.ts";

/** One agreement of the table. */
export interface AgreementRow {
  readonly agreement: Agreement;
  readonly status: AgreementStatus;
  /** The one it renews: `null` when the reference leads to nothing that is there. */
  readonly predecessor: Agreement | null | undefined;
}

export interface AgreementsView {
  readonly rows: readonly AgreementRow[];
  readonly figures: AgreementFigures;
  readonly signed: number;
  readonly standing: Agreement | undefined;
  /** The city-level relation: the friendship agreement that was signed first. */
  readonly relation: Agreement | undefined;
  /** What is open beside the list: the standing programme, else the last signed, else the first to come. */
  readonly opened: Agreement | undefined;
  /** The first signing of all, when D lies before it. */
  readonly firstSigningOn: FullDate | undefined;
}

const bySigning = (a: Agreement, b: Agreement) => (firstDay(a.signedOn) < firstDay(b.signedOn) ? -1 : 1);

/** Agreements in the order of their signing, equals in the order of the data. */
export function chronological(agreements: readonly Agreement[]): readonly Agreement[] {
  return agreements.toSorted((a, b) => (firstDay(a.signedOn) === firstDay(b.signedOn) ? 0 : bySigning(a, b)));
}

function lastSigned(agreements: readonly Agreement[], asOf: FullDate): Agreement | undefined {
  const signed = chronological(agreements).filter((agreement) => agreementStatus(agreement, asOf) !== "unsigned");
  return signed.findLast(({ kind }) => kind === "programme") ?? signed.at(-1);
}

/** The rows that hold every word of the query, in their order. */
export function matchingAgreements(rows: readonly AgreementRow[], query: string): readonly AgreementRow[] {
  const sieve = recordSieve(query);
  return rows.filter(({ agreement }) => sieve(agreement));
}

/**
 * The list of agreements at D with its counts: what is not signed by D is listed as such and counted nowhere.
 *
 * @param agreements as the evidence filter leaves them
 * @param all every agreement on record: a reference to one that the filter hides is not a reference to nothing
 * @see contract §2, Agreement and event at D
 */
export function agreementsView(
  agreements: readonly Agreement[],
  { all, partnership, asOf }: { all: readonly Agreement[]; partnership: Partnership; asOf: FullDate },
): AgreementsView {
  const byId = new Map(all.map((agreement) => [agreement.id, agreement]));
  const rows = agreements.map((agreement) => ({
    agreement,
    status: agreementStatus(agreement, asOf),
    predecessor: agreement.followsId === undefined ? undefined : (byId.get(agreement.followsId) ?? null),
  }));
  const signed = rows.filter(({ status }) => status !== "unsigned").map(({ agreement }) => agreement);
  const programmes = signed.filter(({ kind }) => kind === "programme").length;
  const order = chronological(agreements);
  const relation = order.find(({ kind }) => kind === "friendship");
  const hasRelation = relation !== undefined && signed.includes(relation);
  const standing = standingProgramme(agreements, asOf);
  const [first] = order;
  return {
    rows,
    signed: signed.length,
    standing,
    relation,
    opened: standing ?? lastSigned(agreements, asOf) ?? first,
    firstSigningOn: signed.length === 0 && first ? lastDay(first.signedOn) : undefined,
    figures: {
      since: chronological(signed)[0]?.signedOn ?? partnership.establishedOn,
      hasRelation,
      programmes,
      others: signed.length - programmes - (hasRelation ? 1 : 0),
      standing: standing?.validTo === undefined ? undefined : { from: termFirstDay(standing), to: standing.validTo },
    },
  };
}
