import type { Agreement, Partnership } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import type { UrlParams } from "#ui/url-state.ts";

export const CONDITION_NAMES = ["sector", "health", "lead", "agreement"] as const;
export type ConditionName = (typeof CONDITION_NAMES)[number];

/** A value of the URL that narrows the briefing. */
export interface Condition {
  readonly name: ConditionName;
  readonly value: string;
  /** Of a record that the value names; of a health there is a word. */
  readonly title?: LocalizedText;
}

export interface BriefingConditions {
  readonly kept: readonly Condition[];
  /** Values that name nothing: ignored, and told (contract §3). */
  readonly ignored: readonly Condition[];
}

type Titled = readonly { readonly id: string; readonly title?: LocalizedText }[];

/**
 * The conditions of the URL, value by value.
 *
 * @param agreements absent while their document is: then every id passes
 */
export function briefingConditions(
  list: UrlParams["list"],
  { sectors, leads = [] }: Partnership,
  agreements: readonly Agreement[] | undefined,
): BriefingConditions {
  const known: Readonly<Record<ConditionName, Titled>> = {
    sector: sectors,
    health: HEALTHS.map((id) => ({ id })),
    lead: leads,
    agreement: agreements ?? list("agreement").map((id) => ({ id })),
  };
  const found = CONDITION_NAMES.flatMap((name) =>
    [...new Set(list(name))].map((value) => ({ name, value, record: known[name].find(({ id }) => id === value) })),
  );
  return {
    kept: found.flatMap(({ name, value, record }) =>
      record ? [{ name, value, ...(record.title && { title: record.title }) }] : [],
    ),
    ignored: found.flatMap(({ name, value, record }) => (record ? [] : [{ name, value }])),
  };
}

/** The values of one parameter. */
export function valuesOf(conditions: readonly Condition[], name: ConditionName): readonly string[] {
  return conditions.flatMap((condition) => (condition.name === name ? [condition.value] : []));
}
