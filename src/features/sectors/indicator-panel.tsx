import { IndicatorChart } from "#charts/indicator-chart.tsx";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import type { IndicatorSeries, IndicatorView } from "./indicator-view.ts";
import { ObservationTable } from "./observation-table.tsx";
import { useShownAs } from "./range-notices.tsx";
import { SinceSeries } from "./since-parts.tsx";
import { useChartDays } from "./use-since.ts";
import { useCityOf, useIndicatorLines } from "./use-indicator-lines.ts";

function SeriesTable({ series }: { readonly series: IndicatorSeries }) {
  const { goal, points } = series;
  const { color } = useCityOf()(goal);
  return (
    <div>
      <h3 className="indicator-panel__series">
        <i style={{ borderColor: color }} aria-hidden="true" /> <LocalText of={goal.title} />{" "}
        <EvidenceMark level={goal.evidence} sourceIds={goal.sourceIds} note={goal.note} />
      </h3>
      <SinceSeries series={series} />
      <ObservationTable goal={goal} points={points} />
      {goal.note && (
        <p className="goal-facts__note">
          <LocalText of={goal.note} />
        </p>
      )}
    </div>
  );
}

/** An indicator opened: the values of both cities on one scale, or those of one, with their tables and notes. */
export function IndicatorPanel({ view }: { readonly view: IndicatorView }) {
  const { m } = useI18n();
  const drawing = useIndicatorLines()(view, "level");
  const { shownAs } = useShownAs();
  const days = useChartDays();
  const isAlone = view.series.length === 1 && shownAs === "chart";
  const hasValues = view.series.some(({ points }) => points.some(({ value }) => value !== null));
  return (
    <Panel
      title={view.series.map(({ goal }, index) => (
        <span key={goal.id}>
          {index > 0 && " · "}
          <LocalText of={goal.title} />
        </span>
      ))}
      note={view.series.length === 1 ? undefined : m.sectors.page.sameScale}
      className="goal-panel"
    >
      <div className={isAlone ? "goal-panel__columns" : "goal-panel__rows"}>
        {shownAs === "chart" && hasValues && <IndicatorChart {...drawing} days={days} size="full" />}
        <div className="indicator-panel__tables">
          {view.series.map((series) => (
            <SeriesTable key={series.goal.id} series={series} />
          ))}
        </div>
      </div>
    </Panel>
  );
}
