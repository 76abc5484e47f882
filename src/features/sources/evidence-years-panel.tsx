import { useMemo } from "react";
import { EvidenceYears } from "#charts/evidence-years.tsx";
import type { DocumentState } from "#contract/faults.ts";
import { EVIDENCE } from "#contract/vocabulary.ts";
import { type EvidenceYear, evidenceByYear } from "#domain/evidence-years.ts";
import type { Citing } from "#domain/source-use.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { Panel } from "#ui/panel.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { WhyNumber } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";

function useYearColumns(years: readonly EvidenceYear[]): readonly Column<EvidenceYear>[] {
  const { m } = useI18n();
  const levels = EVIDENCE.filter((level) => years.some(({ counts }) => counts[level] > 0));
  return [
    {
      id: "year",
      label: m.sources.quality.years.year,
      cell: ({ year }) => <time dateTime={String(year)}>{year}</time>,
    },
    ...levels.map((level): Column<EvidenceYear> => ({
      id: level,
      label: m.words.evidence[level],
      align: "end",
      cell: ({ year, counts }) => <WhyNumber why={{ kind: "facts-dated", year, level }} value={counts[level]} />,
    })),
  ];
}

function YearsTable({ years }: { readonly years: readonly EvidenceYear[] }) {
  const { m } = useI18n();
  const columns = useYearColumns(years);
  return (
    <WhyGrid>
      <DataTable
        name="evidence-years"
        caption={m.sources.quality.years.caption}
        columns={columns}
        groups={[{ id: "all", heading: null, rows: years.toReversed() }]}
        rowId={({ year }) => String(year)}
      />
    </WhyGrid>
  );
}

export interface EvidenceYearsPanelProps {
  readonly shown: Citing;
  readonly needs: readonly DocumentState[];
}

/** How well the facts of each year are vouched for. */
export function EvidenceYearsPanel({ shown, needs }: EvidenceYearsPanelProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const { partnership } = usePartnership();
  const { title, caption, note, table, none } = m.sources.quality.years;
  // of ten thousand programs the facts are too many to be gone through for every drawing
  const years = useMemo(() => evidenceByYear(shown, { asOf, partnership }), [shown, asOf, partnership]);
  return (
    <Panel title={title} note={note} needs={needs} className="evidence-over-years">
      {() => {
        if (years.length === 0) return <p className="muted">{none}</p>;
        return (
          <>
            <EvidenceYears
              title={caption}
              columns={years}
              names={m.words.evidence}
              countText={(count) => f.number(count)}
            />
            <details>
              <summary>{table}</summary>
              <YearsTable years={years} />
            </details>
          </>
        );
      }}
    </Panel>
  );
}
