import type { Gap } from "#contract/records.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { Day, WhyNumber } from "#ui/values.tsx";

interface GapRow {
  readonly gap: Gap;
  readonly key: string;
}

/** Nothing known; left out where the table has no room for its columns. */
function None() {
  return <span className="gaps__none">–</span>;
}

function useGapColumns(): readonly Column<GapRow>[] {
  const { m } = useI18n();
  const labels = { ...m.words.column, ...m.words.columnOf.gaps };
  return [
    { id: "title", label: labels.title, cell: ({ gap }) => <LocalText of={gap.title} /> },
    { id: "from", label: labels.from, cell: ({ gap }) => (gap.from ? <Day date={gap.from} /> : <None />) },
    { id: "to", label: labels.to, cell: ({ gap }) => (gap.to ? <Day date={gap.to} /> : <None />) },
    { id: "note", label: labels.note, cell: ({ gap }) => (gap.note ? <LocalText of={gap.note} /> : <None />) },
  ];
}

/** What the publisher knows to be missing. */
export function GapsPanel({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { m } = useI18n();
  const columns = useGapColumns();
  return (
    <Panel
      title={m.sources.gaps.title}
      note={gaps.length > 0 && <WhyNumber why={{ kind: "gaps" }} value={gaps.length} />}
      className="gaps"
    >
      {gaps.length === 0 ? (
        <p className="muted">{m.sources.gaps.none}</p>
      ) : (
        <DataTable
          name="gaps"
          caption={m.sources.gaps.caption}
          columns={columns}
          groups={[{ id: "all", heading: null, rows: gaps.map((gap, at) => ({ gap, key: `${at} ${gap.id}` })) }]}
          rowId={({ gap }) => gap.id}
          rowKey={({ key }) => key}
        />
      )}
    </Panel>
  );
}
