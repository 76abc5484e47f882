import type { QUALITY_RULES } from "#contract/quality-figures.ts";

type QualityRule = (typeof QUALITY_RULES)[number];

/** How far the data can be trusted. */
export const qualityRules: Readonly<Record<QualityRule, string>> = {
  "facts-dated":
    "Соглашения по дате подписания, события по первому дню, контрольные точки по решающей дате и значения по их периоду, которые относятся к этому году и не позже этой даты.",
  "facts-backed":
    "Записи, контрольные точки и значения до этой даты — по числу разных источников, которые указаны у них или у их записи.",
  "missing-periods":
    "Периоды между первым и последним периодом ряда, за которые значение не опубликовано или известно, что его нет.",
  "document-age": "Дни от даты, по которую издатель считает документ полным, до этой даты.",
};

/** What such figures are called. */
export const qualityFigureNames: Readonly<Record<QualityRule, string>> = {
  "facts-dated": "Факты за год",
  "facts-backed": "Факты по числу источников",
  "missing-periods": "Периоды без значения",
  "document-age": "Возраст документа",
};
