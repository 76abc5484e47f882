import { effectiveEvidence, effectiveSourceIds } from "#domain/evidence.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { WhyGrid } from "#ui/why.tsx";
import type { IndicatorSeries, IndicatorView } from "./indicator-view.ts";
import { ObservedValue } from "./observed-value.tsx";
import type { SectorView } from "./sectors-view.ts";

interface PairRow {
  readonly sectorId: string;
  readonly indicator: IndicatorView;
}

/** The latest published value of one city, with its period and sources. */
function LatestValue({ series }: { readonly series: IndicatorSeries | undefined }) {
  const { m } = useI18n();
  const last = series?.points.findLast(({ value }) => value !== null)?.observation;
  if (!series || !last || last.value === null) return <span className="muted">{m.common.value.none}</span>;
  const { goal } = series;
  return (
    <>
      <ObservedValue goal={goal} period={last.period} value={last.value} />{" "}
      <EvidenceMark
        level={effectiveEvidence(goal, last)}
        sourceIds={effectiveSourceIds(goal, last)}
        note={last.note ?? goal.note}
      />
    </>
  );
}

function useColumns(): readonly Column<PairRow>[] {
  const { m } = useI18n();
  const text = useLocalText();
  const { cities } = usePartnership().partnership;
  return [
    {
      id: "title",
      label: m.sectors.compare.indicator,
      cell: ({ sectorId, indicator }) => (
        <ViewLink to={`sectors/${encodeURIComponent(sectorId)}`}>
          {indicator.series.map(({ goal }, index) => (
            <span key={goal.id}>
              {index > 0 && " · "}
              <LocalText of={goal.title} />
            </span>
          ))}
        </ViewLink>
      ),
    },
    ...cities.map((city): Column<PairRow> => ({
      id: city.id,
      label: text(city.name),
      cell: ({ indicator }) => <LatestValue series={indicator.series.find(({ goal }) => goal.cityId === city.id)} />,
    })),
  ];
}

/** What both cities publish in the same unit, side by side; values of other periods are not converted. */
export function CitiesTable({ sectors }: { readonly sectors: readonly SectorView[] }) {
  const { m } = useI18n();
  const columns = useColumns();
  const rows = sectors.flatMap(({ sectorId, indicators }) =>
    indicators.filter(({ series }) => series.length > 1).map((indicator) => ({ sectorId, indicator })),
  );
  if (rows.length === 0) return <p className="muted">{m.sectors.compare.noPairs}</p>;
  return (
    <WhyGrid>
      <DataTable
        name="cities"
        caption={m.sectors.compare.caption}
        columns={columns}
        groups={[{ id: "all", heading: null, rows }]}
        rowId={({ indicator }) => indicator.id}
      />
    </WhyGrid>
  );
}
