import type { FullDate } from "#contract/dates.ts";
import type { DocumentState } from "#contract/faults.ts";
import type { Agreement, Meta, Partnership, Program } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import type { Evidence, EvidenceFilter } from "#contract/vocabulary.ts";
import { standingProgramme } from "#domain/agreements.ts";
import { type Deadline, nextDeadlines } from "#domain/deadlines.ts";
import { prevailingEvidence, visibleAgreements, visiblePrograms } from "#domain/evidence.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { type Tally, tallyAll } from "#domain/tallies.ts";

/** A partnership's documents as far as they came. */
export interface MemberRecords {
  readonly id: string;
  /** Of the list, until the partnership itself came. */
  readonly title: LocalizedText;
  readonly partnership: Partnership | undefined;
  readonly meta: Meta | undefined;
  readonly agreements: readonly Agreement[] | undefined;
  readonly programs: readonly Program[] | undefined;
  readonly states: readonly DocumentState[];
}

/** What the reader asks of all of them. */
export interface PortfolioChoice {
  /** Absent: each at its own latest data. */
  readonly asOf: FullDate | undefined;
  readonly evidence: EvidenceFilter;
}

/** One partnership beside the others; what rests on a document that did not come is absent. */
export interface PortfolioRow {
  readonly id: string;
  readonly title: LocalizedText;
  readonly languages: readonly string[];
  readonly asOf: FullDate | undefined;
  /** The day through which its data is complete, where the day shown is later. */
  readonly endsBefore: FullDate | undefined;
  /** Undefined where it is not known, null where there is none. */
  readonly standing: Agreement | null | undefined;
  readonly tally: Tally | undefined;
  readonly nextDeadline: Deadline | null | undefined;
  /** Prevailing level of the agreements and programs behind the figures. */
  readonly level: Evidence | undefined;
  readonly states: readonly DocumentState[];
}

interface Shown {
  readonly agreements: readonly Agreement[] | undefined;
  readonly programs: readonly Program[] | undefined;
}

function figuresAt({ agreements, programs }: Shown, asOf: FullDate | undefined) {
  if (asOf === undefined) return { standing: undefined, tally: undefined, nextDeadline: undefined };
  const columns = programs && columnsOf(programs);
  return {
    standing: agreements && (standingProgramme(agreements, asOf) ?? null),
    tally: columns && tallyAll(columns, judgeAll(columns, asOf)),
    nextDeadline: programs && (nextDeadlines(programs, asOf, 1)[0] ?? null),
  };
}

/**
 * One row of the portfolio, at the day asked for or else at the partnership's own.
 *
 * @see contract §3, table `partnerships`
 */
export function portfolioRow(member: MemberRecords, { asOf: chosen, evidence }: PortfolioChoice): PortfolioRow {
  const { id, title, partnership, meta, states } = member;
  const asOf = meta && (chosen ?? meta.asOf);
  const shown = {
    agreements: member.agreements && visibleAgreements(member.agreements, evidence),
    programs: member.programs && visiblePrograms(member.programs, evidence),
  };
  const levels = [...(shown.agreements ?? []), ...(shown.programs ?? [])].map((record) => record.evidence);
  return {
    id,
    title: partnership?.title ?? title,
    languages: partnership?.languages ?? [],
    asOf,
    endsBefore: meta !== undefined && asOf !== undefined && asOf > meta.asOf ? meta.asOf : undefined,
    ...figuresAt(shown, asOf),
    level: asOf === undefined ? undefined : prevailingEvidence(levels),
    states,
  };
}

export interface PortfolioFigures {
  readonly partnerships: number;
  /** Those whose documents all came. */
  readonly read: number;
  readonly programs: number;
  readonly nextOn: FullDate | undefined;
}

/**
 * What the title says of all rows together: programs of those that were read, and the earliest of the next deadlines.
 * Deadlines seen from different days have no earliest.
 */
export function portfolioFigures(rows: readonly PortfolioRow[]): PortfolioFigures {
  const isOneDay = new Set(rows.map(({ asOf }) => asOf)).size === 1;
  const dues = rows.flatMap(({ nextDeadline }) => (nextDeadline && isOneDay ? [nextDeadline.dueOn] : []));
  return {
    partnerships: rows.length,
    read: rows.filter(({ states }) => states.every(({ status }) => status === "ready")).length,
    programs: rows.reduce((sum, { tally }) => sum + (tally?.programs ?? 0), 0),
    nextOn: dues.toSorted()[0],
  };
}
