import type { InterfaceLanguage } from "#contract/vocabulary.ts";

/** Forms by CLDR category; a language needs only those it has. */
export interface PluralForms {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/**
 * Chooses the form that a count takes; the count itself is not part of what is returned.
 * A category without a form of its own takes `other` (Russian fractions: «0,5 дня»).
 * @example pluralIn("ru")(21, { one: "проект", few: "проекта", many: "проектов", other: "проекта" }) // "проект"
 */
export function pluralIn(lang: InterfaceLanguage): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(lang);
  return (count, forms) => {
    const category = rules.select(count);
    return category === "one" || category === "few" || category === "many"
      ? (forms[category] ?? forms.other)
      : forms.other;
  };
}
