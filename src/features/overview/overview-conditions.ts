import type { Agreement, Partnership } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import type { ProgramCriteria } from "#domain/program-filter.ts";
import type { UrlParams } from "#ui/url-state.ts";

/** Parameters that narrow what the overview counts. */
export const CONDITION_NAMES = ["sector", "health", "lead", "agreement"] as const;
export type ConditionName = (typeof CONDITION_NAMES)[number];

/** The one value of `leads`: who owes what is unfolded. */
export const LEADS_OPEN = "open";

/** The reader's conditions: what they narrow, and the values that mean nothing. */
export interface Conditions {
  readonly criteria: ProgramCriteria & Readonly<Record<ConditionName, readonly string[]>>;
  readonly ignored: readonly { readonly name: ConditionName | "leads"; readonly value: string }[];
}

/**
 * The conditions of the URL, without the ids that there are not (contract §3).
 *
 * @param agreements absent while their document is: then every id passes
 */
export function conditionsOf(
  { get, list }: Pick<UrlParams, "get" | "list">,
  partnership: Partnership,
  agreements: readonly Agreement[] | undefined,
): Conditions {
  const known: Readonly<Record<ConditionName, ReadonlySet<string> | undefined>> = {
    sector: new Set(partnership.sectors.map(({ id }) => id)),
    health: new Set<string>(HEALTHS),
    lead: new Set((partnership.leads ?? []).map(({ id }) => id)),
    agreement: agreements && new Set(agreements.map(({ id }) => id)),
  };
  const leads = get("leads") ?? LEADS_OPEN;
  const passing = (name: ConditionName) => list(name).filter((value) => known[name]?.has(value) ?? true);
  return {
    criteria: {
      sector: passing("sector"),
      health: passing("health"),
      lead: passing("lead"),
      agreement: passing("agreement"),
    },
    ignored: [
      ...CONDITION_NAMES.flatMap((name) =>
        list(name)
          .filter((value) => known[name]?.has(value) === false)
          .map((value) => ({ name, value })),
      ),
      ...(leads === LEADS_OPEN ? [] : [{ name: "leads", value: leads } as const]),
    ],
  };
}

/** Parameters for a link to Programmes under the same conditions and one more. */
export function linkParams(
  criteria: Conditions["criteria"],
  more: Partial<Record<ConditionName, string>> = {},
): Record<string, string> {
  const params: Record<string, string> = {};
  for (const name of CONDITION_NAMES) {
    const value = more[name] ?? criteria[name].join(",");
    if (value !== "") params[name] = value;
  }
  return params;
}

/** Whether anything narrows the figures. */
export function isNarrowed(criteria: Conditions["criteria"]): boolean {
  return CONDITION_NAMES.some((name) => criteria[name].length > 0);
}

/** Whether anything narrows the figures, or was asked for and ignored. */
export function hasConditions({ criteria, ignored }: Conditions): boolean {
  return ignored.length > 0 || isNarrowed(criteria);
}
