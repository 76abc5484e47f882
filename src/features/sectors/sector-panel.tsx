import { IndicatorChart } from "#charts/indicator-chart.tsx";
import { MilestoneDots } from "#charts/milestone-dots.tsx";
import { effectiveEvidence, effectiveSourceIds } from "#domain/evidence.ts";
import { type Tally, UNKNOWN_SECTOR } from "#domain/tallies.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { SectorRoundel, sectorColour, useSectorNumber } from "#ui/sector-roundel.tsx";
import { WhyScope } from "#ui/why.tsx";
import { GoalRow } from "./goal-row.tsx";
import { MOST_GOALS } from "./goal-view.ts";
import type { IndicatorSeries, IndicatorView } from "./indicator-view.ts";
import { ObservedValue } from "./observed-value.tsx";
import type { SectorView } from "./sectors-view.ts";
import { SinceSeries, SinceTally } from "./since-parts.tsx";
import { useChartDays } from "./use-since.ts";
import { useCityOf, useIndicatorLines } from "./use-indicator-lines.ts";

/** Title of a series with its city's ring, and its sources. */
function SeriesTitle({ series }: { readonly series: IndicatorSeries }) {
  const { color } = useCityOf()(series.goal);
  const last = series.points.findLast(({ value }) => value !== null);
  return (
    <p className="indicator__title">
      <i style={{ borderColor: color }} aria-hidden="true" />
      <span>
        <LocalText of={series.goal.title} />
      </span>
      <EvidenceMark
        level={last?.evidence ?? series.goal.evidence}
        sourceIds={last?.sourceIds ?? series.goal.sourceIds}
        note={series.goal.note}
      />
    </p>
  );
}

/** An indicator as small multiple: both cities as index where a year is common to them, else in its unit. */
function SmallIndicator({ view }: { readonly view: IndicatorView }) {
  const { m, f } = useI18n();
  const isIndex = view.baseYear !== undefined;
  const drawing = useIndicatorLines()(view, isIndex ? "index" : "level");
  const days = useChartDays();
  const hasValues = view.series.some(({ points }) => points.some(({ value }) => value !== null));
  return (
    <div className="indicator">
      <div className="indicator__head">
        <div>
          {view.series.map((series) => (
            <div key={series.goal.id} className="indicator__series">
              <SeriesTitle series={series} />
              <SinceSeries series={series} />
            </div>
          ))}
        </div>
        <small>{view.baseYear === undefined ? f.unitName(view.unit) : m.sectors.indexBase(view.baseYear)}</small>
      </div>
      {hasValues ? (
        <IndicatorChart {...drawing} days={days} size="small" />
      ) : (
        <p className="muted">{m.sectors.notYet}</p>
      )}
    </div>
  );
}

/** One line for an indicator that the panel does not draw: its latest value. */
function LatestLine({ series }: { readonly series: IndicatorSeries }) {
  const { m } = useI18n();
  const { goal, points } = series;
  const last = points.findLast(({ value }) => value !== null)?.observation;
  return (
    <li>
      <span>
        <LocalText of={goal.title} />
      </span>
      <span className="indicator__latest">
        {last && last.value !== null ? (
          <>
            <ObservedValue goal={goal} period={last.period} value={last.value} />
            <EvidenceMark
              level={effectiveEvidence(goal, last)}
              sourceIds={effectiveSourceIds(goal, last)}
              note={last.note ?? goal.note}
            />
          </>
        ) : (
          m.sectors.notYet
        )}
      </span>
      <SinceSeries series={series} />
    </li>
  );
}

function PanelTitle({ sectorId }: { readonly sectorId: string }) {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const sector = partnership.sectors.find(({ id }) => id === sectorId);
  if (!sector) return <>{m.common.value.unknown}</>;
  return (
    <ViewLink to={`sectors/${encodeURIComponent(sectorId)}`} className="sector-panel__link">
      <SectorRoundel sectorId={sectorId} /> <LocalText of={sector.title} />
    </ViewLink>
  );
}

function SectorTally({ view: { sectorId, overdue }, tally }: { readonly view: SectorView; readonly tally: Tally }) {
  const { m, f } = useI18n();
  const number = useSectorNumber()(sectorId);
  const dots = { reached: tally.reached, overdue, pending: tally.counted - tally.reached - overdue };
  return (
    <p className="sector-panel__tally">
      <WhyScope scope={{ sectorId }}>
        <RichText text={m.sectors.tally(tally.programs, tally, f)} />
      </WhyScope>
      <MilestoneDots {...dots} colour={sectorColour(number)} label={m.overview.dots(dots, f)} />
    </p>
  );
}

/** A sector of the overview of sectors: its goals, one indicator drawn and the others in words (DESIGN §4 Sectors). */
export function SectorPanel({ view, hasLosses }: { readonly view: SectorView; readonly hasLosses: boolean }) {
  const { m } = useI18n();
  const { sectorId, goals, indicators, tally } = view;
  const [drawn, ...others] = indicators;
  const headingId = `sector-${sectorId === UNKNOWN_SECTOR ? "unknown" : sectorId}`;
  return (
    <section className="sector-panel" aria-labelledby={headingId}>
      <h2 id={headingId}>
        <PanelTitle sectorId={sectorId} />
      </h2>
      {tally && <SectorTally view={view} tally={tally} />}
      <SinceTally view={view} />
      {goals.slice(0, MOST_GOALS).map((goal) => (
        <GoalRow key={goal.goal.id} view={goal} hasLosses={hasLosses} />
      ))}
      {goals.length > MOST_GOALS && (
        <p className="muted">
          <ViewLink to={`sectors/${encodeURIComponent(sectorId)}`}>{m.sectors.allGoals}</ViewLink>
        </p>
      )}
      {drawn && <SmallIndicator view={drawn} />}
      {others.length > 0 && (
        <>
          <h3 className="indicator__others">{m.sectors.otherIndicators}</h3>
          <ul className="indicator__list">
            {others
              .flatMap(({ series }) => series)
              .map((series) => (
                <LatestLine key={series.goal.id} series={series} />
              ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A sector without goals and indicators: its name and its programs alone. */
export function EmptySector({ view }: { readonly view: SectorView }) {
  const { sectorId, tally } = view;
  return (
    <li>
      <PanelTitle sectorId={sectorId} />
      {tally && <SectorTally view={view} tally={tally} />}
      <SinceTally view={view} />
    </li>
  );
}
