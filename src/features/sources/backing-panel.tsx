import { useMemo } from "react";
import type { DocumentState } from "#contract/faults.ts";
import { FACT_PARTS, type FactPart } from "#contract/listed-figures.ts";
import { BACKINGS, type Backing } from "#contract/quality-figures.ts";
import { backingCounts } from "#domain/evidence-years.ts";
import type { Citing } from "#domain/source-use.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { Panel } from "#ui/panel.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { WhyNumber } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";

interface BackingRow {
  readonly part: FactPart;
  readonly counts: Readonly<Record<Backing, number>>;
}

function useBackingColumns(): readonly Column<BackingRow>[] {
  const { m } = useI18n();
  const { part: label, parts, backings } = m.sources.quality.backing;
  return [
    { id: "part", label, cell: ({ part }) => parts[part] },
    ...BACKINGS.toReversed().map((backing): Column<BackingRow> => ({
      id: backing,
      label: backings[backing],
      align: "end",
      cell: ({ part, counts }) => <WhyNumber why={{ kind: "facts-backed", backing, part }} value={counts[backing]} />,
    })),
  ];
}

export interface BackingPanelProps {
  readonly shown: Citing;
  readonly needs: readonly DocumentState[];
}

/** How many facts rest on a single source, on several, on none. */
export function BackingPanel({ shown, needs }: BackingPanelProps) {
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const { partnership } = usePartnership();
  const { title, caption, note } = m.sources.quality.backing;
  const columns = useBackingColumns();
  const counts = useMemo(() => backingCounts(shown, { asOf, partnership }), [shown, asOf, partnership]);
  return (
    <Panel title={title} note={note} needs={needs} className="backing">
      <WhyGrid>
        <DataTable
          name="backing"
          caption={caption}
          columns={columns}
          groups={[{ id: "all", heading: null, rows: FACT_PARTS.map((part) => ({ part, counts: counts[part] })) }]}
          rowId={({ part }) => part}
        />
      </WhyGrid>
    </Panel>
  );
}
