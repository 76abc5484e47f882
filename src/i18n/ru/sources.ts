import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { FigureRequest } from "#contract/figures.ts";
import { FACT_PARTS, type FactPart } from "#contract/listed-figures.ts";
import type { FactCounts } from "#i18n/en/sources.ts";
import { figurePart, stressedFigure } from "#i18n/figure-parts.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { PluralForms } from "#i18n/plural.ts";
import type { RichPart } from "#i18n/rich.ts";
import { quality } from "./quality.ts";

type Sources = Catalogue["sources"];

const tail = (lead: string, why: FigureRequest, count: string): readonly RichPart[] => [
  `${lead} `,
  stressedFigure(why, count),
];
const namedGaps = (count: number, f: Formatters): readonly RichPart[] => [
  "названо пробелов в данных: ",
  stressedFigure({ kind: "gaps" }, f.number(count)),
];

const sentence: Sources["sentence"] = ({ sources, official, gaps, quarantined, problems }, f) => {
  const rest = [
    ...(gaps > 0 ? [namedGaps(gaps, f)] : []),
    ...(quarantined > 0
      ? [tail("не принято к учёту записей:", { kind: "faults", of: "quarantined" }, f.number(quarantined))]
      : []),
    ...(problems > 0 ? [tail("замечаний к данным:", { kind: "faults", of: "problems" }, f.number(problems))] : []),
  ];
  const officialParts: readonly RichPart[] =
    official === 0
      ? ["официальных нет"]
      : [
          { b: f.number(official), why: { kind: "sources", isOfficial: true } },
          f.plural(official, { one: " — официальный", other: " — официальные" }),
        ];
  return [
    [
      "Из ",
      { b: f.number(sources), why: { kind: "sources", isOfficial: false } },
      f.plural(sources, { one: " источника ", other: " источников " }),
      ...officialParts,
      rest.length > 0 ? "; " : ".",
    ],
    ...rest.map((clause, index) => [...clause, index < rest.length - 1 ? ", " : "."]),
  ];
};

const FACT_FORMS = {
  records: { one: "запись", few: "записи", many: "записей", other: "записи" },
  milestones: {
    one: "контрольная точка",
    few: "контрольные точки",
    many: "контрольных точек",
    other: "контрольной точки",
  },
  values: { one: "значение", few: "значения", many: "значений", other: "значения" },
} satisfies Record<FactPart, PluralForms>;
const REMARKS: PluralForms = { one: "примечание", few: "примечания", many: "примечаний", other: "примечания" };
const FACTS: PluralForms = { one: "сведение", few: "сведения", many: "сведений", other: "сведения" };

interface FactsOf {
  readonly f: Formatters;
  readonly sourceId?: string;
}

/** One part of the facts with its noun: of one source where that is named. */
function factsPart(part: FactPart, counts: FactCounts, { f, sourceId }: FactsOf): readonly RichPart[] {
  const count = counts[part];
  return [figurePart({ kind: "facts-of", part, sourceId }, f.number(count)), ` ${f.plural(count, FACT_FORMS[part])}`];
}

const list: Sources["list"] = {
  title: "Источники по числу опирающихся на них сведений",
  caption: "Источники",
  of: ({ shown, total, scope }, f) => [
    [
      figurePart({ kind: "sources-shown", scope }, f.number(shown)),
      " из ",
      figurePart({ kind: "sources", isOfficial: false }, f.number(total)),
    ],
  ],
  search: "Поиск по названиям",
  kind: "Вид",
  language: "Язык",
  languageOf: "Язык источника",
  facts: "Сведений",
  factsOf: (count, f) => `На него опирается ${f.number(count)} ${f.plural(count, FACTS)}: показать`,
  link: "Ссылка",
  noLink: "без ссылки",
  empty: "Этим условиям не соответствует ни один источник.",
  noSources: "Источники не указаны",
};

const citations: Sources["citations"] = {
  title: "Что опирается на источник:",
  note: (sourceId, counts, f) =>
    FACT_PARTS.filter((part) => part === "records" || counts[part] > 0).map((part, index) => [
      index > 0 ? ", " : "",
      ...factsPart(part, counts, { f, sourceId }),
    ]),
  none: "Из показанного на этот источник ничто не опирается.",
  milestones: "Контрольные точки: ",
  values: "Значения за: ",
  all: "Все источники",
};

const evidence: Sources["evidence"] = {
  title: "Чем подтверждено показанное",
  caption: "Показанные записи, контрольные точки и значения по видам подтверждения",
  facts: (count, f) => [[figurePart({ kind: "facts-of" }, f.number(count)), ` ${f.plural(count, FACTS)}`]],
  level: "Подтверждение",
  count: "Сведений",
  share: "Доля",
  counted: (counts, f) => [
    [`Учтено по состоянию на ${f.dateLong(counts.asOf)}: `],
    [...factsPart("records", counts, { f }), ", "],
    [...factsPart("milestones", counts, { f }), ", "],
    [...factsPart("values", counts, { f }), " показателей и рядов торговли."],
  ],
};

const notes: Sources["notes"] = {
  title: "Расхождения источников и другие примечания к значениям",
  explained:
    "Примечания составлены издателем данных: другие значения, округление, способ расчёта, причина отсутствия. Полужирным — значение, принятое для диаграмм и подсчётов.",
  none: "У показанных значений примечаний нет.",
  groups: {
    published: "Опубликованные значения: другие данные, округление, охват",
    derived: "Расчётные значения: методика, другие данные",
    missing: "Значения не найдены",
  },
  count: (count, group, f) => [[figurePart({ kind: "notes", group }, f.number(count)), ` ${f.plural(count, REMARKS)}`]],
};

const gaps: Sources["gaps"] = {
  title: "Пробелы в данных",
  caption: "Пробелы, названные издателем данных",
  none: "Издатель данных не назвал ни одного пробела.",
};

const faults: Sources["faults"] = {
  quarantine: "Не принято к учёту (карантин данных)",
  quarantineNote: "нет ни в одном разделе и подсчёте",
  noneQuarantined: "Все записи приняты к учёту.",
  problems: "Замечания к данным",
  problemsNote: "записи остаются",
  noProblems: "Замечаний к данным нет.",
};

const documents: Sources["documents"] = {
  title: "Актуальность и полнота",
  caption: "Документы партнёрства",
  asOf: "Полны по",
  generatedAt: "Составлено",
  records: "Записей / объявлено",
  quarantined: "Не принято",
  problems: "Замечаний",
  notLoaded: "не загружено",
  loading: "загрузка",
};

const notice: Sources["notice"] = {
  kind: (value) => `Условие по виду источника «${value}» не применено: такого вида нет.`,
  language: (value) => `Условие по языку «${value}» не применено: источников на нём нет.`,
};

export const sources: Sources = {
  title: "Источники и качество данных",
  sentence,
  list,
  citations,
  evidence,
  notes,
  gaps,
  faults,
  documents,
  quality,
  notice,
};
