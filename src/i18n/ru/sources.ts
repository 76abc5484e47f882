import type { Catalogue } from "#i18n/en/catalogue.ts";
import { stressedFigure } from "#i18n/figure-parts.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { RichPart } from "#i18n/rich.ts";

type Sources = Catalogue["sources"];

const tail = (lead: string, count: number, f: Formatters): readonly RichPart[] => [`${lead} `, { b: f.number(count) }];
const namedGaps = (count: number, f: Formatters): readonly RichPart[] => [
  "названо пробелов в данных: ",
  stressedFigure({ kind: "gaps" }, f.number(count)),
];

const sentence: Sources["sentence"] = ({ sources, official, gaps, quarantined, problems }, f) => {
  const rest = [
    ...(gaps > 0 ? [namedGaps(gaps, f)] : []),
    ...(quarantined > 0 ? [tail("не принято к учёту записей:", quarantined, f)] : []),
    ...(problems > 0 ? [tail("замечаний к данным:", problems, f)] : []),
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

const records = (count: number, f: Formatters) =>
  `${f.number(count)} ${f.plural(count, { one: "запись", few: "записи", many: "записей", other: "записи" })}`;
const milestones = (count: number, f: Formatters) =>
  `${f.number(count)} ${f.plural(count, { one: "контрольная точка", few: "контрольные точки", many: "контрольных точек", other: "контрольной точки" })}`;
const values = (count: number, f: Formatters) =>
  `${f.number(count)} ${f.plural(count, { one: "значение", few: "значения", many: "значений", other: "значения" })}`;
const remarks = (count: number, f: Formatters) =>
  `${f.number(count)} ${f.plural(count, { one: "примечание", few: "примечания", many: "примечаний", other: "примечания" })}`;
const facts = (count: number, f: Formatters) =>
  `${f.number(count)} ${f.plural(count, { one: "сведение", few: "сведения", many: "сведений", other: "сведения" })}`;

const list: Sources["list"] = {
  title: "Источники по числу опирающихся на них сведений",
  caption: "Источники",
  of: (shown, total, f) => `${f.number(shown)} из ${f.number(total)}`,
  search: "Поиск по названиям",
  kind: "Вид",
  language: "Язык",
  languageOf: "Язык источника",
  facts: "Сведений",
  factsOf: (count, f) => `На него опирается ${facts(count, f)}: показать`,
  link: "Ссылка",
  noLink: "без ссылки",
  empty: "Этим условиям не соответствует ни один источник.",
  noSources: "Источники не указаны",
};

const citations: Sources["citations"] = {
  title: "Что опирается на источник:",
  note: (counts, f) =>
    [
      records(counts.records, f),
      ...(counts.milestones > 0 ? [milestones(counts.milestones, f)] : []),
      ...(counts.values > 0 ? [values(counts.values, f)] : []),
    ].join(", "),
  none: "Из показанного на этот источник ничто не опирается.",
  milestones: "Контрольные точки: ",
  values: "Значения за: ",
  all: "Все источники",
};

const evidence: Sources["evidence"] = {
  title: "Чем подтверждено показанное",
  caption: "Показанные записи, контрольные точки и значения по видам подтверждения",
  facts,
  level: "Подтверждение",
  count: "Сведений",
  share: "Доля",
  counted: (counts, f) =>
    `Учтено по состоянию на ${f.dateLong(counts.asOf)}: ${records(counts.records, f)}, ${milestones(counts.milestones, f)}, ${values(counts.values, f)} показателей и рядов торговли.`,
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
  count: remarks,
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
  notice,
};
