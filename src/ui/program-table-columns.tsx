import { type ReactNode, useMemo } from "react";
import type { FigureRequest } from "#contract/figures.ts";
import type { Agreement, Program } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import { EVIDENCE, HEALTHS, type Health } from "#contract/vocabulary.ts";
import { localized } from "#i18n/localized.ts";
import type { Column } from "./column.ts";
import { EvidenceMark } from "./evidence-mark.tsx";
import { HealthLabel } from "./health-glyph.tsx";
import { useI18n } from "./i18n-context.tsx";
import { ViewLink } from "./link.tsx";
import { LocalText } from "./local-text.tsx";
import { usePartnership } from "./partnership-context.tsx";
import { AgreementName, ElapsedShare, Leads, ProgressShare, SectorName, Unknown } from "./program-cells.tsx";
import { type SortKey, dateKey, orderKey } from "./sort.ts";
import { Day, Token } from "./values.tsx";
import { WhyButton } from "./why.tsx";

/** A program with what is judged of it at D: a row of the tables `programs` and `timeline`. */
export interface ProgramTableRow {
  readonly program: Program;
  readonly health: Health;
  readonly reached: number;
  readonly counted: number;
  /** Elapsed share of the term; null without `end`. */
  readonly elapsed: () => number | null;
  /** Absent: none named, or not in the list. */
  readonly agreement: Agreement | undefined;
}

/** The contract's columns of a table of programs (§3). */
export const PROGRAM_COLUMN_IDS = [
  "title",
  "sector",
  "agreement",
  "leads",
  "start",
  "end",
  "reportedOn",
  "progress",
  "elapsed",
  "health",
  "evidence",
] as const;
type ProgramColumnId = (typeof PROGRAM_COLUMN_IDS)[number];

function Title({ program, isPlain }: { readonly program: Program; readonly isPlain: boolean }) {
  if (isPlain) return <LocalText of={program.title} />;
  return (
    <ViewLink to={`programs/${program.id}`}>
      <LocalText of={program.title} />
    </ViewLink>
  );
}

function Evidence({ program, isPlain }: { readonly program: Program; readonly isPlain: boolean }) {
  const { m } = useI18n();
  return (
    <Token value={program.evidence}>
      {isPlain ? (
        m.words.evidence[program.evidence]
      ) : (
        <EvidenceMark level={program.evidence} sourceIds={program.sourceIds} note={program.note} />
      )}
    </Token>
  );
}

interface DerivedProps {
  readonly why: FigureRequest;
  readonly isPlain: boolean;
  readonly children: ReactNode;
}

/** A figure of a row that opens its derivation. */
function Derived({ why, isPlain, children }: DerivedProps) {
  return isPlain ? children : <WhyButton why={why}>{children}</WhyButton>;
}

/** What the layout of a table of programs leaves out. */
export interface ProgramColumnChoice {
  /** Leaves out everything that takes the focus, for a table that is not seen. */
  readonly isPlain?: boolean;
  /** Columns that are not drawn: they stand in the table for machines and screen readers. */
  readonly undrawn?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** The contract's columns of a table of programs, the same on every view; another array only when what they say differs. */
export function useProgramTableColumns({
  isPlain: isTablePlain = false,
  undrawn = NONE,
}: ProgramColumnChoice = {}): readonly Column<ProgramTableRow>[] {
  const { m } = useI18n();
  return useMemo(
    () =>
      PROGRAM_COLUMN_IDS.map((id) => {
        const isHidden = undrawn.has(id);
        const isPlain = isTablePlain || isHidden;
        return {
          id,
          label: id === "title" ? m.words.columnOf.programs.title : m.words.column[id],
          cell: (row: ProgramTableRow) => cellOf(id, row, isPlain),
          isSortable: !isPlain,
          isHidden,
          ...(id === "progress" || id === "elapsed" ? { align: "end" as const } : {}),
        };
      }),
    [m, isTablePlain, undrawn],
  );
}

function cellOf(id: ProgramColumnId, row: ProgramTableRow, isPlain: boolean): ReactNode {
  const { program } = row;
  switch (id) {
    case "title":
      return <Title program={program} isPlain={isPlain} />;
    case "sector":
      return <SectorName sectorId={program.sectorId} isPlain={isPlain} />;
    case "agreement":
      return <AgreementName program={program} agreement={row.agreement} isPlain={isPlain} />;
    case "leads":
      return <Leads program={program} />;
    case "progress":
      return (
        <Derived why={{ kind: "progress", figure: "progress", programId: program.id }} isPlain={isPlain}>
          <ProgressShare reached={row.reached} counted={row.counted} />
        </Derived>
      );
    case "elapsed":
      return (
        <Derived why={{ kind: "elapsed", programId: program.id }} isPlain={isPlain}>
          <ElapsedShare ratio={row.elapsed()} />
        </Derived>
      );
    case "health":
      return (
        <Derived why={{ kind: "health", programId: program.id }} isPlain={isPlain}>
          <HealthLabel health={row.health} />
        </Derived>
      );
    case "evidence":
      return <Evidence program={program} isPlain={isPlain} />;
    case "start":
    case "end":
    case "reportedOn":
      return program[id] === undefined ? <Unknown /> : <Day date={program[id]} />;
  }
}

/** What a row of programs is ordered by in a column (contract §3, Sorting); the same function for the same language. */
export function useProgramSortKey(): (row: ProgramTableRow, columnId: string) => SortKey {
  const { lang } = useI18n();
  const { partnership } = usePartnership();
  return useMemo(() => {
    const textOf = (text: LocalizedText) => localized(text, lang, partnership.languages).text;
    const leads = new Map(partnership.leads?.map(({ id, title }) => [id, textOf(title)]));
    const sectors = new Map(partnership.sectors.map(({ id, title }) => [id, textOf(title)]));
    const keys: Readonly<Record<ProgramColumnId, (row: ProgramTableRow) => SortKey>> = {
      title: ({ program }) => textOf(program.title),
      sector: ({ program }) => sectors.get(program.sectorId) ?? null,
      agreement: ({ agreement }) => (agreement ? textOf(agreement.title) : null),
      leads: ({ program }) => leads.get(program.leadIds?.[0] ?? "") ?? null,
      start: ({ program }) => dateKey(program.start),
      end: ({ program }) => dateKey(program.end),
      reportedOn: ({ program }) => dateKey(program.reportedOn),
      progress: ({ reached, counted }) => (counted > 0 ? reached / counted : null),
      elapsed: (row) => row.elapsed(),
      health: ({ health }) => orderKey(HEALTHS, health),
      evidence: ({ program }) => orderKey(EVIDENCE, program.evidence),
    };
    return (row, columnId) => {
      const id = PROGRAM_COLUMN_IDS.find((known) => known === columnId);
      return id ? keys[id](row) : null;
    };
  }, [lang, partnership]);
}
