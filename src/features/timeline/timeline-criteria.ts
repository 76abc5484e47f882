import type { Agreement, Partnership } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import type { ProgramCriteria } from "#domain/program-filter.ts";
import type { UrlParams } from "#ui/url-state.ts";
import { unknownFolded } from "./timeline-folding.ts";
import { type RangeChoice, rangeChoice } from "./timeline-range.ts";
import { GROUPINGS, type Grouping, knownValues } from "./timeline-view.ts";

const FILTERS = ["sector", "health", "lead", "agreement"] as const;
export type FilterName = (typeof FILTERS)[number];

/** What was asked for in the URL and is ignored. */
export interface Ignored {
  readonly name: FilterName | "group" | "from" | "to" | "order" | "view" | "sort" | "folded";
  readonly value: string;
}

export interface TimelineAsk {
  readonly criteria: ProgramCriteria;
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
  readonly q: string;
  readonly grouping: Grouping;
  readonly range: RangeChoice;
  readonly isTable: boolean;
  readonly ignored: readonly Ignored[];
}

const CUT = 60;

/** What the URL asks of the timeline; what does not exist is ignored, value by value (contract §3). */
export function timelineAsk(
  { get, list }: UrlParams,
  partnership: Partnership,
  agreements: readonly Agreement[] | undefined,
): TimelineAsk {
  const known: Readonly<Record<FilterName, readonly string[]>> = {
    sector: partnership.sectors.map(({ id }) => id),
    health: HEALTHS,
    lead: (partnership.leads ?? []).map(({ id }) => id),
    // without the list of agreements nobody can tell whether one exists
    agreement: agreements ? agreements.map(({ id }) => id) : list("agreement"),
  };
  const ignored: Ignored[] = [];
  const kept = (name: FilterName) => {
    const values = knownValues(list(name), known[name]);
    for (const value of values.unknown) ignored.push({ name, value: value.slice(0, CUT) });
    return values.kept;
  };
  const filters = { sector: kept("sector"), health: kept("health"), lead: kept("lead"), agreement: kept("agreement") };
  const q = get("q") ?? "";
  const range = rangeChoice(get("from"), get("to"));
  for (const name of range.ignored)
    ignored.push({ name, value: (name === "order" ? "" : (get(name) ?? "")).slice(0, CUT) });
  const asked = get("group");
  const grouping = GROUPINGS.find((name) => name === asked);
  if (asked !== null && !grouping) ignored.push({ name: "group", value: asked.slice(0, CUT) });
  for (const value of unknownFolded(list("folded"), grouping ?? "sector", { partnership, agreements }))
    ignored.push({ name: "folded", value: value.slice(0, CUT) });
  const form = get("view");
  if (form !== null && form !== "chart" && form !== "table") ignored.push({ name: "view", value: form.slice(0, CUT) });
  return {
    criteria: { ...filters, q: q === "" ? undefined : q, from: range.from, to: range.to },
    filters,
    q,
    grouping: grouping ?? "sector",
    range,
    isTable: form === "table",
    ignored,
  };
}
