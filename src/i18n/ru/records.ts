import type { Catalogue, RecordMessages } from "#i18n/en/catalogue.ts";
import { column, columnOf, columnShort } from "./columns.ts";
import { ignored, none } from "./ignored.ts";

type Common = Catalogue["common"];

const table: Common["table"] = {
  showAs: "Вид",
  chart: "Диаграмма",
  table: "Таблица",
  tableOf: (title) => `${title}: таблица`,
  sortAscending: (column) => `Сортировать по возрастанию: «${column}»`,
  sortDescending: (column) => `Сортировать по убыванию: «${column}»`,
  rows: (count, f) =>
    `${f.number(count)} ${f.plural(count, { one: "строка", few: "строки", many: "строк", other: "строки" })}`,
  rowsOf: (shown, total, f) => `Показано ${f.number(shown)} из ${f.number(total)}`,
  filters: "Отбор",
  search: "Поиск",
  groupBy: "Группировать по",
  ungrouped: "Без группировки",
  all: "Все",
  empty: "Этим условиям ничто не соответствует.",
  without: (condition, count, f) =>
    `Без условия «${condition}»: ${f.number(count)} ${f.plural(count, { one: "строка", few: "строки", many: "строк", other: "строки" })}`,
  clearAll: "Снять все условия",
};

const source: Common["source"] = {
  meaning: {
    official: "Опубликовано стороной или статистическим ведомством и проверено там.",
    reported: "По данным прессы или третьих лиц, в том числе со ссылкой на сторону.",
    estimated: "Получено расчётом; методика указана в примечании.",
    illustrative: "Придумано для показа возможностей; не является фактом.",
  },
  title: (count, f) => f.plural(count, { one: "Источник", other: "Источники" }),
  method: "Методика",
  open: "Открыть источник",
  none: "источник не указан",
  unknown: (id) => `источника «${id}» нет в перечне`,
};

const notice: RecordMessages["common"]["notice"] = {
  sort: ignored("Условие сортировки", "в таблице нет такого столбца"),
  folded: none("Свёрнутая группа"),
  group: none("Условие группировки"),
  sector: none("Условие по отрасли"),
  health: none("Условие по статусу"),
  lead: none("Условие по исполнителю"),
  leads: ignored("Значение списка исполнителей", "список раскрывает только «open»"),
  agreement: none("Условие по соглашению"),
  from: ignored("Начало интервала", "нужна дата или период"),
  to: ignored("Окончание интервала", "нужна дата или период"),
  order: "Интервал не применён: его окончание раньше начала.",
  metric: none("Условие по ряду"),
  leftOut: (titles, f) => `Не показано, так как здесь нужны объёмы: ${f.list(titles)}.`,
  mode: none("Значение режима"),
  scale: none("Значение вида оси"),
  base: ignored("Значение базисного периода", "нужен один из показанных периодов"),
  view: ignored("Значение вида", "возможны диаграмма и таблица"),
};

const words: RecordMessages["words"] = {
  agreementKind: {
    friendship: "соглашение о дружбе и партнёрстве",
    programme: "программа сотрудничества",
    memorandum: "меморандум",
    sector: "отраслевое соглашение",
    commercial: "контракт",
    other: "прочее",
  },
  agreementFormat: {
    "in-person": "очно",
    videoconference: "в режиме видеоконференции",
    hybrid: "очно и в режиме видеоконференции",
    correspondence: "заочно (обмен экземплярами)",
  },
  goalStatus: {
    "no-data": "недостаточно данных",
    achieved: "достигнута",
    unreported: "итог не опубликован",
    missed: "не достигнута",
    "on-track": "по графику",
    behind: "с отставанием",
  },
  direction: {
    increase: "рост",
    decrease: "снижение",
  },
  eventKind: {
    visit: "визит",
    signing: "подписание",
    forum: "форум",
    contest: "конкурс",
    festival: "фестиваль",
    opening: "открытие",
    anniversary: "годовщина",
    delivery: "передача (поставка)",
    other: "прочее",
  },
  eventStatus: {
    past: "прошло",
    current: "проходит",
    upcoming: "предстоит",
  },
  flow: {
    export: "экспорт",
    import: "импорт",
    turnover: "товарооборот",
    balance: "сальдо торгового баланса",
    investment: "инвестиции",
    visitors: "туристический поток",
    other: "прочее",
  },
  measure: {
    value: "объём",
    growth: "темп прироста",
    share: "доля",
  },
  mode: {
    level: "объём",
    yoy: "к предыдущему году",
    index: "индекс",
    share: "доля",
    balance: "сальдо торгового баланса",
    sum12: "за последние 12 месяцев",
  },
  frequency: {
    A: "год",
    Q: "квартал",
    M: "месяц",
  },
  observationStatus: {
    E: "оценка",
    P: "предварительно",
    F: "прогноз",
    B: "разрыв ряда",
  },
  sourceKind: {
    official: "официальный источник",
    press: "СМИ",
    statistics: "статистика",
    research: "исследование",
    reference: "справочник",
  },
  changeKind: {
    agreement: "соглашение",
    program: "проект",
    milestone: "контрольная точка",
    event: "событие",
    goal: "цель",
    trade: "торговля",
  },
  languageName: {
    ru: "русский",
    zh: "китайский",
    en: "английский",
  },
  column,
  columnShort,
  columnOf,
};

export const records: RecordMessages = { common: { table, source, notice }, words };
