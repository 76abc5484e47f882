import type { TallyFigure } from "#contract/figures.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { UNKNOWN_SECTOR } from "#domain/tallies.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { WhyNumber } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";
import { SectorTitle } from "./sector-title.tsx";
import type { SectorView } from "./sectors-view.ts";

interface CountProps {
  readonly sectorId: string;
  readonly figure: TallyFigure;
  readonly value: number;
}

function Count({ sectorId, figure, value }: CountProps) {
  const number = <WhyNumber why={{ kind: "tally", figure, scope: { sectorId } }} value={value} />;
  return value === 0 ? <span className="muted">{number}</span> : number;
}

function useSectorsColumns(): readonly Column<SectorView>[] {
  const { m } = useI18n();
  const { column, columnOf } = m.words;
  const counts = ["programs", "reached", "counted", "dueReached", "due"] as const;
  return [
    { id: "title", label: columnOf.sectors.title, cell: ({ sectorId }) => <SectorTitle sectorId={sectorId} /> },
    ...HEALTHS.map((health): Column<SectorView> => ({
      id: health,
      label: m.words.health[health],
      head: (
        <span className="sectors-table__head">
          <HealthGlyph health={health} silent /> {m.words.healthCount[health]}
        </span>
      ),
      align: "end",
      cell: ({ sectorId, tally }) =>
        tally && <Count sectorId={sectorId} figure={`health-${health}`} value={tally.byHealth[health]} />,
    })),
    ...counts.map((count): Column<SectorView> => ({
      id: count,
      label: count === "due" ? columnOf.sectors.due : column[count],
      align: "end",
      cell: ({ sectorId, tally }) => tally && <Count sectorId={sectorId} figure={count} value={tally[count]} />,
    })),
  ];
}

/** Programs by health and milestones of every sector (contract §3, table `sectors`). */
export function SectorsTable({ sectors }: { readonly sectors: readonly SectorView[] }) {
  const { m } = useI18n();
  const columns = useSectorsColumns();
  return (
    <WhyGrid>
      <DataTable
        name="sectors"
        caption={m.sectors.sectorsTable}
        columns={columns}
        groups={[{ id: "all", heading: null, rows: sectors }]}
        rowId={({ sectorId }) => (sectorId === UNKNOWN_SECTOR ? "unknown" : sectorId)}
      />
    </WhyGrid>
  );
}
