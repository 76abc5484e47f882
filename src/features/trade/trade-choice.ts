import { type Period, isPeriod, periodFirstDay, periodLastDay } from "#contract/periods.ts";
import { TRADE_MODES, type TradeMode } from "#contract/vocabulary.ts";

/** A parameter that was ignored, with what stood there; `order`: from after to. */
export interface Ignored {
  readonly param: "mode" | "from" | "to" | "order" | "base" | "view" | "scale";
  readonly value: string;
}

/** What the reader asks of the trade view, as far as the URL alone tells. */
export interface TradeChoice {
  readonly mode: TradeMode;
  /** As in the URL, known or not. */
  readonly metricIds: readonly string[];
  readonly from?: Period | undefined;
  readonly to?: Period | undefined;
  readonly base?: Period | undefined;
  readonly view: "chart" | "table";
  /** Whether lines stand on a logarithmic axis; only in modes whose values can be > 0 throughout. */
  readonly isLog: boolean;
  /** The column that orders the table, as in the URL, known or not. */
  readonly sort: string | null;
  readonly ignored: readonly Ignored[];
}

interface Params {
  readonly get: (name: string) => string | null;
  readonly list: (name: string) => readonly string[];
}

function isMode(text: string): text is TradeMode {
  return TRADE_MODES.some((mode) => mode === text);
}

/** Changes and balances go below zero, shares do not grow by ratios: only amounts and indices can be logarithmic. */
export function canBeLog(mode: TradeMode): boolean {
  return mode === "level" || mode === "index" || mode === "sum12";
}

/** The trade view's own parameters; bad ones are ignored and named (contract §3 URL parameters). */
export function tradeChoice({ get, list }: Params): TradeChoice {
  const ignored: Ignored[] = [];
  const period = (param: "from" | "to" | "base") => {
    const value = get(param);
    if (value === null || value === "") return undefined;
    if (isPeriod(value)) return value;
    ignored.push({ param, value });
    return undefined;
  };
  const modeText = get("mode") ?? "level";
  const mode = isMode(modeText) ? modeText : "level";
  if (mode !== modeText) ignored.push({ param: "mode", value: modeText });
  const viewText = get("view") ?? "chart";
  if (viewText !== "chart" && viewText !== "table") ignored.push({ param: "view", value: viewText });
  const scaleText = get("scale") ?? "linear";
  if (scaleText !== "linear" && scaleText !== "log") ignored.push({ param: "scale", value: scaleText });
  const base = mode === "index" ? period("base") : undefined;
  let [from, to] = [period("from"), period("to")];
  if (from !== undefined && to !== undefined && periodFirstDay(from) > periodLastDay(to)) {
    ignored.push({ param: "order", value: `${from} – ${to}` });
    [from, to] = [undefined, undefined];
  }
  const view = viewText === "table" ? "table" : "chart";
  const isLog = scaleText === "log" && canBeLog(mode);
  return { mode, metricIds: [...new Set(list("metric"))], from, to, base, view, isLog, sort: get("sort"), ignored };
}
