import { memo } from "react";
import type { FigureRequest } from "#contract/figures.ts";
import type { Source, TradeMetric } from "#contract/records.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import { type MirrorConflict } from "#domain/mirror-conflicts.ts";
import { figurePart } from "#i18n/figure-parts.ts";
import { EvidenceGlyph, EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import type { ShownTrade } from "./trade-view.ts";
import { fullName, metricName } from "./trade-words.ts";

const MOST_PUBLISHERS = 6;
const MARKED = ["E", "P", "F", "B"] as const;

export interface TradeNotesProps {
  readonly shown: ShownTrade;
  readonly sources: readonly Source[] | undefined;
}

interface Publishers {
  readonly names: readonly string[];
  readonly hasMore: boolean;
}

/** Publishers of what is shown, the most often cited first. */
function publishersOf(
  points: readonly SeriesPoint[],
  sources: readonly Source[],
  text: (source: Source) => string,
): Publishers {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const counts = new Map<string, number>();
  for (const id of points.flatMap(({ sourceIds }) => sourceIds)) {
    const source = byId.get(id);
    if (source) counts.set(text(source), (counts.get(text(source)) ?? 0) + 1);
  }
  const names = [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
  return { names: names.slice(0, MOST_PUBLISHERS), hasMore: names.length > MOST_PUBLISHERS };
}

/** Below the charts: publishers, methods, conflicting figures, marks, and the notes on single values. */
export const TradeNotes = memo(function TradeNotes({ shown: { view, metrics }, sources }: TradeNotesProps) {
  const { m } = useI18n();
  const text = useLocalText();
  const points = view.series.flatMap((series) => series.points);
  const { names, hasMore } = publishersOf(points, sources ?? [], ({ publisher }) => text(publisher));
  const shownIds = new Set(view.series.flatMap(({ metricIds }) => metricIds));
  const methods = metrics.filter(({ id, note }) => note && shownIds.has(id));
  const said = new Set<string>();
  return (
    <footer className="trade__notes">
      {names.length > 0 && <p>{m.trade.notes.sources(names, hasMore)}</p>}
      {methods.map((metric) => {
        const note = metric.note ? text(metric.note) : "";
        if (!metric.note || said.has(note)) return null;
        said.add(note);
        return (
          <p key={metric.id}>
            <LocalText of={metric.note} />
          </p>
        );
      })}
      {view.conflicts.map((conflict) => (
        <Conflict key={`${conflict.metric.id} ${conflict.mirror.id} ${conflict.period}`} conflict={conflict} />
      ))}
      <Marks points={points} />
      <SingleNotes view={view} metrics={metrics} />
    </footer>
  );
});

function Conflict({ conflict }: { readonly conflict: MirrorConflict }) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const { period, metric, value, mirror, mirrorValue } = conflict;
  const figure = ({ id, unit, title }: TradeMetric, amount: number) => ({
    amount: figurePart({ kind: "observation", list: "trade-metrics", recordId: id, period }, f.amount(amount, unit)),
    title: text(title),
  });
  return (
    <p>
      <RichText text={m.trade.notes.conflict(f.period(period), figure(metric, value), figure(mirror, mirrorValue))} />
    </p>
  );
}

function Marks({ points }: { readonly points: readonly SeriesPoint[] }) {
  const { m } = useI18n();
  const levels = (["official", "reported", "estimated", "illustrative"] as const).filter((level) =>
    points.some(({ value, evidence }) => value !== null && evidence === level),
  );
  const codes = new Set(points.flatMap((point) => point.statuses));
  const statuses = MARKED.filter((code) => codes.has(code));
  const others = [...codes].filter((code) => !MARKED.some((known) => known === code)).toSorted();
  return (
    <p className="trade__marks">
      {levels.map((level) => (
        <span key={level}>
          <EvidenceGlyph level={level} /> {m.words.evidence[level]}
        </span>
      ))}
      {statuses.map((code) => (
        <span key={code}>
          <b>{code}</b> {m.words.observationStatus[code]}
        </span>
      ))}
      {others.length > 0 && (
        <span>
          <b>{others.join(" ")}</b> {m.trade.notes.otherStatus}
        </span>
      )}
    </p>
  );
}

function SingleNotes({ view, metrics }: Pick<ShownTrade, "view" | "metrics">) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const shownIds = new Set(view.series.flatMap((series) => series.metricIds));
  const periods = new Set(view.rows.map(({ period }) => period));
  const notes = metrics
    .filter(({ id }) => shownIds.has(id))
    .flatMap((metric) =>
      metric.observations.flatMap((observation) =>
        observation.note && periods.has(observation.period) ? [{ metric, observation, note: observation.note }] : [],
      ),
    );
  if (notes.length === 0) return null;
  const why: FigureRequest = { kind: "notes", of: { metricIds: [...shownIds], periods: [...periods] } };
  return (
    <div className="trade__single">
      <details>
        <summary>{m.trade.notes.single}</summary>
        <ul>
          {notes.map(({ metric, observation, note }) => (
            <li key={`${metric.id} ${observation.period}`}>
              <PeriodValue period={observation.period} />
              {m.trade.notes.ofSeries(fullName(metricName(metric, metrics, { m, f, text })))}
              <LocalText of={note} />{" "}
              <EvidenceMark
                level={observation.evidence ?? metric.evidence}
                sourceIds={observation.sourceIds ?? metric.sourceIds}
                note={note}
              />
            </li>
          ))}
        </ul>
      </details>
      <span>
        <RichText text={m.trade.notes.count(why, notes.length, f)} />
      </span>
    </div>
  );
}
