import { type FullDate, type PartialDate, begunBy, firstDay, happenedBy, lastDay } from "#contract/dates.ts";
import { periodFirstNumber, periodLastNumber } from "#contract/periods.ts";
import type { Agreement, TrackerEvent } from "#contract/records.ts";
import { dateMiddle } from "#charts/annotation-places.ts";
import type { ChartAnnotation } from "#charts/series-types.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import type { SeriesView } from "#domain/series.ts";
import type { Speech } from "./trade-words.ts";

/** Something dated that a chart of trade marks. */
export type TradeMark = { readonly id: string; readonly on: PartialDate } & (
  | { readonly kind: "agreement"; readonly record: Agreement }
  | { readonly kind: "event"; readonly record: TrackerEvent }
);

export interface Happenings {
  readonly agreements: readonly Agreement[];
  readonly events: readonly TrackerEvent[];
}

/** Ids under which publishers name the sector of trade: the contract does not say which sector it is. */
const TRADE_SECTORS: readonly string[] = ["trade", "economy", "business"];

function isOfTrade(sectorIds: readonly string[] | undefined): boolean {
  return sectorIds?.some((id) => TRADE_SECTORS.includes(id)) === true;
}

/**
 * What the charts of trade mark by D, in the order of time: the agreements signed on which the cities' relations rest
 * (of kind friendship and programme) or that are in the sector of trade, and the events begun in that sector. The signing
 * of an agreement that is marked is not marked again. Nothing says that what is marked moved the figures: a mark tells
 * when something was, and no more.
 */
export function tradeMarks({ agreements, events }: Happenings, asOf: FullDate): readonly TradeMark[] {
  const signed = agreements.filter(
    ({ kind, sectorIds, signedOn }) =>
      (kind === "friendship" || kind === "programme" || isOfTrade(sectorIds)) && happenedBy(signedOn, asOf),
  );
  const signedIds = new Set(signed.map(({ id }) => id));
  const begun = events.filter(
    ({ kind, on, sectorIds, agreementIds }) =>
      isOfTrade(sectorIds) &&
      begunBy(on, asOf) &&
      !(kind === "signing" && agreementIds?.some((id) => signedIds.has(id))),
  );
  const marks: readonly TradeMark[] = [
    ...signed.map(
      (record) => ({ id: `agreement-${record.id}`, on: record.signedOn, kind: "agreement", record }) as const,
    ),
    ...begun.map((record) => ({ id: `event-${record.id}`, on: record.on, kind: "event", record }) as const),
  ];
  return marks.toSorted((one, other) => dateMiddle(one.on) - dateMiddle(other.on));
}

const isKnown = ({ value }: SeriesPoint) => value !== null;

/** The marks that lie in the window of one of the charts: from its first period with a value to its last. */
export function marksShown(
  marks: readonly TradeMark[],
  charts: readonly (readonly SeriesView[])[],
): readonly TradeMark[] {
  const windows = charts.flatMap((series) => {
    const ends = series.flatMap(({ points }) => {
      const [first, last] = [points.find(isKnown), points.findLast(isKnown)];
      return first && last ? [{ first: periodFirstNumber(first.period), last: periodLastNumber(last.period) + 1 }] : [];
    });
    if (ends.length === 0) return [];
    return [{ first: Math.min(...ends.map(({ first }) => first)), last: Math.max(...ends.map(({ last }) => last)) }];
  });
  return marks.filter(({ on }) => {
    const at = dateMiddle(on);
    return windows.some(({ first, last }) => at >= first && at <= last);
  });
}

/** What a mark is, in the word of its kind; none for what has no kind of its own. */
export function kindWords(mark: TradeMark, { m }: Pick<Speech, "m">): readonly string[] {
  if (mark.record.kind === "other") return [];
  return [mark.kind === "agreement" ? m.words.agreementKind[mark.record.kind] : m.words.eventKind[mark.record.kind]];
}

/** Words beside the diamond, the longest first: of the agreements on which the relations rest; others are named in the list. */
function labelsOf(mark: TradeMark, { m, f }: Speech): readonly string[] {
  if (mark.kind === "event") return [];
  const { kind, signedOn, validFrom, validTo } = mark.record;
  if (kind === "friendship") return [`${m.words.agreementKind.friendship}, ${firstDay(signedOn).slice(0, 4)}`];
  if (kind !== "programme") return [];
  const from = firstDay(validFrom ?? signedOn).slice(0, 4);
  const to = lastDay(validTo ?? validFrom ?? signedOn).slice(0, 4);
  const years = from === to ? from : `${from}${f.lang === "zh" ? "—" : "–"}${to}`;
  return [m.trade.charts.programme(years), m.trade.charts.programmeShort(years)];
}

/** The marks as a chart draws them. */
export function chartAnnotations(marks: readonly TradeMark[], speech: Speech): readonly ChartAnnotation[] {
  const { f, text } = speech;
  return marks.map((mark) => ({
    id: mark.id,
    on: mark.on,
    isSigned: mark.kind === "agreement",
    labels: labelsOf(mark, speech),
    text: [f.date(mark.on), text(mark.record.title), ...kindWords(mark, speech)].join(" · "),
  }));
}
