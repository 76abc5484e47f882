import type { AgreementFigures } from "#i18n/en/agreements.ts";
import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich } from "#i18n/rich.ts";

const year = (date: string) => date.slice(0, 4);
const PROJECT = { one: "проект", few: "проекта", many: "проектов", other: "проекта" };

function title({ since, hasRelation, programmes, others, standing }: AgreementFigures, f: Formatters): Rich {
  const programmeWords = {
    one: "программа сотрудничества",
    few: "программы сотрудничества",
    many: "программ сотрудничества",
    other: "программы сотрудничества",
  };
  const otherWords = {
    one: "другое соглашение",
    few: "других соглашения",
    many: "других соглашений",
    other: "другого соглашения",
  };
  return [
    [`С ${f.dateGenitive(year(since))}: `],
    ...(hasRelation ? [["побратимские отношения, "]] : []),
    [
      { b: f.number(programmes), why: { kind: "agreements", figure: "programmes" } },
      ` ${f.plural(programmes, programmeWords)} `,
    ],
    [
      "и ",
      { b: f.number(others), why: { kind: "agreements", figure: "others" } },
      ` ${f.plural(others, otherWords)}; `,
    ],
    standing
      ? [`действует программа на ${f.years(year(standing.from), year(standing.to))}`]
      : ["действующей программы нет"],
  ];
}

const lineage: Catalogue["agreements"]["lineage"] = {
  title: "Преемственность соглашений",
  description: (programmes, asOf, f) =>
    `Две линии, по одной на город; между ними программы сотрудничества (${f.number(programmes)}) на шкале лет; по состоянию на ${f.dateLong(asOf)}.`,
  hint: "Стрелки вверх и вниз — к соседнему соглашению, Enter — открыть.",
  relation: "побратимские отношения",
  years: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  scale: (factor) => `масштаб 1:${factor}`,
  signed: (date, f) => `подписано ${f.date(date)}`,
  ahead: "после отчётной даты",
  gapShort: "не найдена",
  others: "другое соглашение",
  allEvents: "Все события",
};

const detail: Catalogue["agreements"]["detail"] = {
  facts: "Сведения о соглашении",
  joint: { comma: ", ", semicolon: "; ", colon: ": ", range: " – ", dash: " — " },
  health: (count, word, f) => `${word} ${f.number(count)}`,
  inLanguage: (language) => ` (${language})`,
  signing: "Подписание",
  notYetSigned: (asOf, f) => `на ${f.dateLong(asOf)} не подписано`,
  signatories: "Подписали",
  term: "Срок действия",
  from: (date, f) => `с ${f.date(date)}`,
  daysLeft: (days, f) => (days === 0 ? "последний день срока" : `до окончания ${f.days(days)}`),
  ended: (date, f) => `прекращено досрочно ${f.date(date)}`,
  delivery: "Выполнение",
  programmes: (count, f) => `${f.number(count)} ${f.plural(count, PROJECT)}`,
  milestones: (reached, counted, f) =>
    `достигнуто ${f.number(reached)} из ${f.number(counted)} ${f.plural(counted, { one: "контрольной точки", other: "контрольных точек" })}`,
  noMilestones: "контрольных точек с датами нет",
  noProgrammes: "проектов по этому соглашению не учтено",
  directions: "Направления сотрудничества",
  inSectors: (programmes, sectors, f) =>
    `${f.number(programmes)} ${f.plural(programmes, PROJECT)}, ${f.number(sectors)} ${f.plural(sectors, { one: "отрасль", few: "отрасли", many: "отраслей", other: "отрасли" })}`,
  lineage: "Предыдущее и следующее соглашения",
  predecessor: "Предыдущее",
  successor: "Следующее",
  events: "События по соглашению",
  noEvents: "событий по этому соглашению не учтено",
  note: "Примечание",
  text: "Текст соглашения",
  open: "Открыть страницу соглашения",
};

const list: Catalogue["agreements"]["list"] = {
  expiring: (days, f) => `Срок истекает в ближайшие ${f.days(days)}`,
  title: "Все соглашения",
  counts: (signed, unsigned, f) =>
    unsigned === 0
      ? `подписано ${f.number(signed)}`
      : `подписано ${f.number(signed)}, ещё не подписано и не учтено ${f.number(unsigned)}`,
};

export const agreements: Catalogue["agreements"] = { title, lineage, detail, list, tabs: "Соглашения или события" };
