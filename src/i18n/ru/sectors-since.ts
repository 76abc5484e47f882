import { asSentence } from "#i18n/clauses.ts";
import type { Catalogue } from "#i18n/en/catalogue.ts";
import { type SinceCounts, sinceParts } from "#i18n/en/sectors-since.ts";
import { figurePart } from "#i18n/figure-parts.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich, RichPart } from "#i18n/rich.ts";

function sentence(counts: SinceCounts, f: Formatters): Rich {
  const { goals, values, programs, milestones } = sinceParts(counts, f);
  const clause = (words: string, one: typeof goals | typeof values | typeof programs): readonly RichPart[][] =>
    one ? [[`${words} — `, { b: `${f.number(one.part)} из ${f.number(one.whole)}`, why: one.why }]] : [];
  return [
    [`С ${f.dateGenitive(counts.since)}: `],
    ...asSentence(
      [
        ...clause("целей с изменившимся статусом", goals),
        ...clause("целей и показателей с новым значением", values),
        ...clause("проектов с изменившимся статусом", programs),
        ...(milestones
          ? [["точек достигнуто ", milestones.before, " → ", milestones.reached, " из ", milestones.counted]]
          : []),
      ],
      { between: "; ", end: "." },
    ),
  ];
}

export const sectorsSince: Catalogue["sectors"]["since"] = {
  sentence,
  moved: (word, before, after) => [`${word} `, before, " → ", after],
  same: "без изменений",
  milestones: "точек достигнуто",
  on: (on, f) => `на ${f.date(on)}`,
  key: (since, f) => `на ${f.date(since)}`,
  way: ({ goalId, attainment, on }, f) => [
    "пройдено ",
    figurePart({ kind: "goal", figure: "attainment", goalId, on }, f.percent(attainment, 0)),
    " пути",
  ],
  days: (since, asOf, f) => `${f.date(since)} и ${f.date(asOf)}`,
  goals: "Цели и показатели на обе даты",
  sectors: "Проекты и контрольные точки на обе даты: что изменилось",
  figure: "Величина",
  noDifference: "Числа проектов и контрольных точек на эти даты одинаковы.",
  column: (name, on, f) => `${name}, ${f.date(on)}`,
};
