import type { Agreement, Partnership } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";

/** The parameters that narrow the list by ids. */
export const CONDITION_PARAMS = ["health", "lead", "agreement", "sector"] as const;
export type ConditionParam = (typeof CONDITION_PARAMS)[number];

export const GROUPINGS = ["sector", "health", "lead", "agreement"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the reader narrowed the list down to; empty members narrow nothing. */
export type Conditions = Readonly<Record<ConditionParam, readonly string[]>> & { readonly q: string };

/** A value of the URL that names nothing, and is left aside. */
export interface IgnoredValue {
  readonly param: ConditionParam | "group";
  readonly value: string;
}

interface ConditionSource {
  get(name: string): string | null;
  list(name: string): readonly string[];
}

/** What the ids of a parameter can be; undefined while the document that names them is not there. */
type KnownIds = Readonly<Record<ConditionParam, ReadonlySet<string> | undefined>>;

/** The ids that conditions can name. Agreements that the evidence filter hides are no unknown ones. */
export function knownIds(partnership: Partnership, agreements: readonly Agreement[] | undefined): KnownIds {
  return {
    health: new Set(HEALTHS),
    lead: new Set(partnership.leads?.map(({ id }) => id)),
    agreement: agreements && new Set(agreements.map(({ id }) => id)),
    sector: new Set(partnership.sectors.map(({ id }) => id)),
  };
}

/** The conditions of the URL; a bad value is ignored and named, the others of its list stay (contract §3). */
export function readConditions(
  params: ConditionSource,
  known: KnownIds,
): { readonly conditions: Conditions; readonly ignored: readonly IgnoredValue[] } {
  const ignored: IgnoredValue[] = [];
  const read = (param: ConditionParam) =>
    [...new Set(params.list(param))].filter((value) => {
      const isKnown = known[param]?.has(value) ?? true;
      if (!isKnown) ignored.push({ param, value });
      return isKnown;
    });
  const conditions = {
    health: read("health"),
    lead: read("lead"),
    agreement: read("agreement"),
    sector: read("sector"),
    q: (params.get("q") ?? "").trim(),
  };
  return { conditions, ignored };
}

/** The grouping of the URL: nothing asked for, or a bad one, gives undefined; an empty `group` asks for none. */
export function readGrouping(params: ConditionSource): { grouping?: Grouping; isNone?: true; ignored?: IgnoredValue } {
  const text = params.get("group");
  if (text === null) return {};
  if (text === "") return { isNone: true };
  const grouping = GROUPINGS.find((value) => value === text);
  return grouping ? { grouping } : { ignored: { param: "group", value: text } };
}

/** One thing that narrows the list: a parameter with its values, or the words searched for. */
export type ConditionName = ConditionParam | "q";

/** The conditions that narrow something, in the order in which a sentence names them. */
export function activeConditions(conditions: Conditions): readonly ConditionName[] {
  const names = CONDITION_PARAMS.filter((param) => conditions[param].length > 0);
  return conditions.q === "" ? names : [...names, "q"];
}

/** The conditions without some of them. */
export function withoutConditions(conditions: Conditions, names: readonly ConditionName[]): Conditions {
  const kept = (param: ConditionParam) => (names.includes(param) ? [] : conditions[param]);
  return {
    health: kept("health"),
    lead: kept("lead"),
    agreement: kept("agreement"),
    sector: kept("sector"),
    q: names.includes("q") ? "" : conditions.q,
  };
}
