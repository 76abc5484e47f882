import type { FigureRequest } from "#contract/figures.ts";
import type { PartialDate } from "#contract/dates.ts";
import type { Period } from "#contract/periods.ts";
import type { EvidenceFilter, Flow, Frequency, TradeMode } from "#contract/vocabulary.ts";
import { figurePart } from "#i18n/figure-parts.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich, RichPart } from "#i18n/rich.ts";
import { tradeSince } from "./trade-since.ts";

/** What the title says of growth: in which period, of which flow, for whom. */
export interface GrowthSaid {
  readonly period: Period;
  readonly flow: Flow;
  readonly clauses: readonly GrowthClause[];
}

/** What the title says where no growth is known. */
export interface LatestSaid {
  readonly title: string;
  readonly period: Period;
  readonly amount: string;
  readonly why?: FigureRequest;
}

/** One series of the title's sentence: whose trade, and by how much it changed in a year. */
export interface GrowthClause {
  readonly reporter: string;
  readonly partner: string;
  readonly ratio: number;
  /** The figure whose derivation the ratio opens. */
  readonly why?: FigureRequest;
}

/** One of two figures for the same: the amount, which opens its derivation, and whose it is. */
interface PublishedFigure {
  readonly amount: RichPart;
  readonly title: string;
}

/** A growth that somebody stated: the figure, and when and where. */
export interface Stated {
  readonly change: RichPart;
  readonly at: string;
}

/** Metrics of which some are on show, or would be through another evidence filter. */
interface SeriesShown {
  readonly metricIds: readonly string[];
  readonly evidence?: EvidenceFilter;
}

const flowBetween: Readonly<Partial<Record<Flow, string>>> = {
  turnover: "trade",
  export: "exports",
  import: "imports",
};

const change = ({ ratio, why }: GrowthClause, f: Formatters): readonly RichPart[] =>
  ratio === 0 ? ["did not change"] : [ratio > 0 ? "grew " : "fell ", { b: f.percent(Math.abs(ratio)), why }];

/** A second growth in the same direction needs no verb of its own. */
const isSameWay = ([first]: readonly GrowthClause[], ratio: number) =>
  first !== undefined && ratio !== 0 && Math.sign(first.ratio) === Math.sign(ratio);

const words = {
  title: "Trade",
  noData: (day: PartialDate, f: Formatters): Rich => [
    [`For this choice no trade figures are known up to ${f.dateLong(day)}.`],
  ],
  growth: ({ period, flow, clauses }: GrowthSaid, f: Formatters): Rich => {
    const noun = flowBetween[flow] ?? "the flow";
    const when = period.length === 4 ? `In ${period} ` : `${f.period(period)}: `;
    return clauses.map((clause, index) => {
      const { reporter, partner, ratio, why } = clause;
      const end = index < clauses.length - 1 ? ", " : ".";
      if (index === 0) return [`${when}${noun} between ${reporter} and ${partner} `, ...change(clause, f), end];
      const between = `between ${reporter} and ${partner} `;
      if (isSameWay(clauses, ratio)) return [between, { b: f.percent(Math.abs(ratio)), why }, end];
      return [between, "it ", ...change(clause, f), end];
    });
  },
  latest: ({ title, period, amount, why }: LatestSaid, f: Formatters): Rich => [
    [`${title}: `],
    [{ b: amount, why }, ` (${f.period(period)}).`],
  ],
  upTo: (day: PartialDate, f: Formatters) => `Periods up to ${f.dateLong(day)}`,
  pair: (reporter: string, partner: string) => `${reporter}–${partner}`,
  direction: (from: string, to: string) => `${from} → ${to}`,
  mode: "Show",
  choose: "Choose series",
  chosen: (series: SeriesShown, f: Formatters): Rich => [
    [figurePart({ kind: "series", ...series }, f.number(series.metricIds.length)), " shown"],
  ],
  empty: {
    title: (conditions: readonly string[]) =>
      `No chosen series has a value${conditions.length > 0 ? ` under: ${conditions.join("; ")}` : " by this day"}.`,
    sum12:
      "A sum of twelve months needs every one of them; where months are missing or published only together there is none.",
    without: (condition: string) => `Without “${condition}”`,
  },
  firstSet: "Back to the first set",
  option: (flow: string, frequency: string, unit: string) => [flow, frequency, unit].filter(Boolean).join(" · "),
  window: "Window",
  windowFrom: "From",
  windowTo: "To",
  windowAll: "all",
  windowOf: (from: Period, to: Period, f: Formatters) => `${f.periodShort(from)} – ${f.periodShort(to)}`,
  windowHint: "Arrow keys move the window, with Shift they resize it.",
  windowStart: "Start of the window",
  windowEnd: "End of the window",
  base: "Base period",
  baseFirst: "first shown",
  baseHint: "Click a period in the chart to make it the base.",
  scale: "Axis",
  scales: { linear: "Linear", log: "Logarithmic" },
  search: "Find a series",
  groupBy: "Group by",
  groupings: {
    pair: "reporter and partner",
    reporter: "reporter",
    partner: "partner",
    flow: "flow",
    unit: "unit",
    frequency: "frequency",
  },
  noneFound: (query: string) => `No series matches “${query}”.`,
};

const units = {
  yoy: (frequency: Frequency): string =>
    frequency === "A" ? "%, on the year before" : "%, on the same period of the year before",
  index: (base: Period | undefined, f: Formatters) =>
    base === undefined ? "first period of each series = 100" : `${f.periodShort(base)} = 100`,
  share: "% of total trade",
  sum12: (unit: string) => `${unit}, latest 12 months`,
  balance: (unit: string) => `Exports minus imports, ${unit}`,
  balanceOf: (reporter: string, unit: string) => `Balance of ${reporter}: exports minus imports, ${unit}`,
  bare: "number",
  log: (unit: string) => `${unit}, logarithmic axis`,
};

const charts = {
  chart: (mode: string, unit: string) => `${mode}, ${unit}`,
  describe: (lines: readonly string[], f: Formatters) => `${f.list(lines)}. The same figures stand in the table.`,
  line: (name: string, period: string, value: string) => `${name}: ${value} in ${period}`,
  programme: (years: string) => `${years} programme`,
  programmeShort: (years: string) => years,
  marked: "Marked on the chart",
  callout: (pair: string, change: string) => `${pair}: ${change}`,
  stated: (on: PartialDate, f: Formatters) => `stated on ${f.dateLong(on)}`,
  monthly: (name: string, unit: string) => `${name} by month, ${unit}`,
  table: "Table",
  /** Of what can be walked through by keys. */
  walk: (name: string) => `Values of ${name}: left and right walk the periods, up and down single series`,
  notOnLog: (series: readonly string[], f: Formatters) =>
    `A logarithmic axis has no zero. Not drawn, because not above zero: ${f.list(series)}.`,
  logOfLines: "A logarithmic axis has no zero: equal distances are equal ratios. Bars start at zero on a linear axis.",
};

const facts = {
  title: "In figures",
  onYear: (change: string) => `${change} on the year before`,
  best: (change: string, period: Period, f: Formatters) => `best: ${f.period(period)}, ${change}`,
  worst: (change: string, period: Period, f: Formatters) => `worst: ${f.period(period)}, ${change}`,
  extremes: "Growth on the year before",
  share: (share: string) => `${share} of total trade`,
  /** Before and after the figure. */
  cagr: (from: Period, to: Period, f: Formatters) => ({
    before: "",
    after: ` a year on average, ${f.periodShort(from)} – ${f.periodShort(to)}`,
  }),
};

const city = {
  title: (names: string, unit: string) => (unit ? `${names}, ${unit}` : names),
  value: "Total trade",
  stated: "Growth as stated",
  computed: "Growth by the values",
  share: "Share",
  none: (names: string) => `${names}: no figures for periods up to this day.`,
  /** When and where a growth was stated. */
  statedAt: (on: PartialDate, f: Formatters) => ` on ${f.dateLong(on)}`,
  /** What the values say about a growth that was stated. */
  unconfirmed: (period: string, { change, at }: Stated, missing: string): Rich => [
    [
      change,
      ` stated for ${period}${at}: no value for ${missing} was published, so the statistics neither confirm nor refute it.`,
    ],
  ],
  confirmed: (period: string, { change, at }: Stated, computed: RichPart): Rich => [
    [change, ` stated for ${period}${at}: the published values give `, computed, " and confirm it."],
  ],
  contradicted: (period: string, { change, at }: Stated, computed: RichPart): Rich => [
    [change, ` stated for ${period}${at}: the published values give `, computed, " and contradict it."],
  ],
  other: "Also published",
  /** About the period of a value. */
  joint: { open: " (", close: ")" },
};

const mirror = {
  title: (one: string, other: string) => `${one} and ${other}: the same flow as both sides publish it`,
  side: (reporter: string, flow: string) => `${reporter}, ${flow}`,
  gap: "Gap",
  gapShare: "Gap, %",
  note: (one: string, other: string) =>
    `Gap: what ${one} publishes minus what ${other} publishes; in per cent of the latter.`,
  show: "Show both in the chart",
};

const notes = {
  sources: (publishers: readonly string[], hasMore: boolean) =>
    `Source: ${publishers.join("; ")}${hasMore ? "; and others" : ""}.`,
  conflict: (period: string, one: PublishedFigure, other: PublishedFigure): Rich => [
    [
      `Two figures exist for ${period}: `,
      one.amount,
      ` (${one.title}) and `,
      other.amount,
      ` (${other.title}). Both are kept.`,
    ],
  ],
  /** Between the period and the note of a value. */
  /** Beside letters of SDMX that have no words here. */
  otherStatus: "other status, as coded in SDMX CL_OBS_STATUS",
  ofSeries: (name: string) => `, ${name}: `,
  single: "Notes on single values",
  count: (why: FigureRequest, count: number, f: Formatters): Rich => [
    [figurePart(why, f.number(count)), ` ${f.plural(count, { one: "note", other: "notes" })}`],
  ],
  unpaired: (titles: readonly string[], f: Formatters) => `No counterpart for this mode: ${f.list(titles)}.`,
};

/** Words of the modes as buttons. */
const modes: Readonly<Record<TradeMode, string>> = {
  level: "Level",
  yoy: "Year on year",
  index: "Index",
  share: "Share",
  balance: "Trade balance",
  sum12: "Latest 12 months",
};

export const trade = { ...words, units, charts, facts, city, mirror, notes, since: tradeSince, modes };
