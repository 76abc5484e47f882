import type { ReactNode } from "react";
import type { Agreement } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import type { ConditionName, ConditionParam, Conditions } from "./programs-conditions.ts";

/** Names of what conditions stand for. */
export interface ConditionNames {
  /** The ids that can be chosen, in order. */
  idsOf(param: ConditionParam): readonly string[];
  /** The name for a page, with its language. */
  nameOf(param: ConditionParam, id: string): ReactNode;
  /** The name as plain text; the id where nothing has it. */
  textOf(param: ConditionParam, id: string): string;
  /** A condition of the URL in words. */
  wordsOf(name: ConditionName, conditions: Conditions): string;
}

/** The ways to name sectors, leads, agreements and healths in the interface's language. */
export function useConditionNames(agreements: readonly Agreement[]): ConditionNames {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const local = useLocalText();
  const records = { sector: partnership.sectors, lead: partnership.leads ?? [], agreement: agreements };
  const titleOf = (param: ConditionParam, id: string) =>
    param === "health" ? undefined : records[param].find((record) => record.id === id)?.title;
  const textOf = (param: ConditionParam, id: string) => {
    const health = param === "health" ? HEALTHS.find((value) => value === id) : undefined;
    if (health) return m.words.health[health];
    const title = titleOf(param, id);
    return title ? local(title) : id;
  };
  return {
    idsOf: (param) => (param === "health" ? HEALTHS : records[param].map(({ id }) => id)),
    nameOf: (param, id) => {
      const title = titleOf(param, id);
      return title ? <LocalText of={title} /> : textOf(param, id);
    },
    textOf,
    wordsOf: (name, conditions) =>
      name === "q"
        ? m.programs.empty.conditions.q(conditions.q)
        : m.programs.empty.conditions[name](conditions[name].map((id) => textOf(name, id))),
  };
}
