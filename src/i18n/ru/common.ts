import type { Catalogue } from "#i18n/en/catalogue.ts";

type Common = Catalogue["common"];

const ignored = (what: string, needed: string) => (value: string) => `${what} «${value}» не применено: ${needed}.`;
const none = (what: string) => ignored(what, "такого значения нет");

const shell: Common["shell"] = {
  skipToContent: "К содержанию",
  skipToRail: "К шкале времени",
  navigation: "Разделы",
  more: "Ещё",
  menu: "Меню",
  close: "Закрыть",
  back: "Назад",
  language: "Язык",
  theme: "Оформление",
  themes: { light: "Светлое", dark: "Тёмное", system: "Как на устройстве" },
  evidence: "Показывать",
  clocks: "Местное время в обоих городах",
  clock: (city, time) => `${city}: ${time}`,
  sideBySide: "Все рядом",
  settings: "Настройки отображения",
};

const rail: Common["rail"] = {
  title: "Шкала времени",
  asOf: "По состоянию на",
  asOfLong: (day, f) => `По состоянию на ${f.dateLong(day)}`,
  latest: "Последние данные",
  stepBack: "На месяц назад",
  stepForward: "На месяц вперёд",
  play: "Воспроизвести",
  pause: "Остановить",
  since: (date, f) => `Побратимские отношения с ${f.dateGenitive(date)}`,
  gap: "соглашения не найдены",
  slider: "Отчётная дата",
  sliderHint: "Стрелки — шаг в месяц, Page Up и Page Down — шаг в год.",
  day: "Дата",
  dayHint: "Год-месяц-день",
  go: "Показать этот день",
  lastDays: "Последний день проекта",
  events: (count, f) =>
    `${f.number(count)} ${f.plural(count, { one: "событие", few: "события", many: "событий", other: "события" })}`,
  approximate: "даты известны приблизительно",
  openEnded: "бессрочно",
  incomplete: (documents, f) => `Шкала времени неполна; не загружено: ${f.list(documents)}.`,
};

const panel: Common["panel"] = {
  loading: "Загрузка",
  received: (ratio, f) => `Получено ${f.percent(ratio, 0)}`,
  notLoaded: (documentName) => `Не загружено: ${documentName}`,
  fault: (fault) => {
    if (fault.kind === "unreachable") return "Сервер недоступен.";
    if (fault.kind === "timeout") return "Сервер не отвечает дольше 15 секунд.";
    if (fault.kind === "malformed") return "Ответ сервера не соответствует установленной форме.";
    return fault.status === undefined
      ? "Сервер отклонил запрос."
      : `Сервер отклонил запрос, код ответа ${fault.status}.`;
  },
  request: (page) => `Запрос: ${page}`,
  stillHolds: "Остальные сведения на странице остаются в силе.",
  retry: "Повторить",
  nextTry: (seconds) => `Автоматический повтор через ${seconds} с`,
  stale: (at, f) => `Данные не обновлены: показаны на ${f.dateTime(at)}`,
  quarantined: (count, f) =>
    `Не принято к учёту (карантин данных): ${f.number(count)} ${f.plural(count, { one: "запись", few: "записи", many: "записей", other: "записи" })}`,
  showReasons: "Показать причины",
  showSources: "Показать источники",
};

const notice: Common["notice"] = {
  label: "Уведомление",
  dismiss: "Скрыть уведомление",
  asOf: ignored("Значение отчётной даты", "нужен день с 1900-01-01 по 2100-12-31"),
  since: ignored("Значение даты сравнения", "нужен день до отчётной даты"),
  "after-data": (dataDay, f) => `Данные полны по ${f.dateLong(dataDay)}; показан более поздний день.`,
  evidence: none("Условие по подтверждению"),
  lang: none("Значение языка"),
  theme: none("Значение оформления"),
  sort: ignored("Условие сортировки", "в таблице нет такого столбца"),
  group: none("Условие группировки"),
  sector: none("Условие по отрасли"),
  health: none("Условие по статусу"),
  lead: none("Условие по исполнителю"),
  agreement: none("Условие по соглашению"),
  from: ignored("Начало интервала", "нужна дата или период"),
  to: ignored("Окончание интервала", "нужна дата или период"),
  order: "Интервал не применён: его окончание раньше начала.",
  metric: none("Условие по ряду"),
  leftOut: (titles, f) => `Не показано, так как здесь нужны объёмы: ${f.list(titles)}.`,
  mode: none("Значение режима"),
  base: ignored("Значение базисного периода", "нужен один из показанных периодов"),
  view: ignored("Значение вида", "возможны диаграмма и таблица"),
};

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
  noRows: "Нет строк",
  filters: "Отбор",
  search: "Поиск",
  searchHint: "Слова из названия или описания",
  groupBy: "Группировать по",
  ungrouped: "Без группировки",
  all: "Все",
  empty: "Этим условиям ничто не соответствует.",
  without: (condition, count, f) =>
    `Без условия «${condition}»: ${f.number(count)} ${f.plural(count, { one: "строка", few: "строки", many: "строк", other: "строки" })}`,
  clearAll: "Снять все условия",
};

const page: Common["page"] = {
  title: (view, partnership) => `${view} · ${partnership}`,
  titleAsOf: (day, title, f) => `${f.date(day)} · ${title}`,
  notFound: "Такой страницы нет",
  notFoundText: "По этому адресу нет ни раздела, ни записи.",
  home: "На главную",
  unknownPartnership: "Такого партнёрства нет",
  noPartnerships: "Перечень партнёрств пуст",
  noRecord: (id) => `Записи «${id}» нет.`,
  hiddenRecord: "Запись скрыта отбором по подтверждению.",
  beforeFirst: (day, f) => `До ${f.dateGenitive(day)} ничего не подписано.`,
  goTo: (day, f) => `Показать ${f.dateLong(day)}`,
  broken: "Эта часть не показана",
  brokenText: "Здесь произошла ошибка в программе просмотра. Остальная страница работает.",
  reload: "Загрузить снова",
};

const evidence: Common["evidence"] = {
  label: "Подтверждение",
  subject: (subject) => `${subject}: `,
  all: {
    official: "все данные официальные",
    reported: "все данные по сообщениям",
    estimated: "все данные расчётные",
    illustrative: "все данные условные",
  },
  mostly: {
    official: "в основном официально",
    reported: "в основном по сообщениям",
    estimated: "в основном расчётно",
    illustrative: "в основном условные данные",
  },
  meaning: {
    official: "Опубликовано стороной или статистическим ведомством и проверено там.",
    reported: "По данным прессы или третьих лиц, в том числе со ссылкой на сторону.",
    estimated: "Получено расчётом; методика указана в примечании.",
    illustrative: "Придумано для показа возможностей; не является фактом.",
  },
  mark: (level) => `Подтверждение: ${level}. Показать источники`,
};

const source: Common["source"] = {
  title: (count, f) => f.plural(count, { one: "Источник", other: "Источники" }),
  publisher: "Издатель",
  published: "Опубликовано",
  language: "Язык",
  kind: "Вид источника",
  method: "Методика",
  open: "Открыть источник",
  citedBy: "Где использован",
  count: (count, f) =>
    `${f.number(count)} ${f.plural(count, { one: "источник", few: "источника", many: "источников", other: "источника" })}`,
  none: "источник не указан",
  unknown: (id) => `источника «${id}» нет в перечне`,
};

const value: Common["value"] = {
  none: "нет данных",
  noLead: "в источниках не указан",
  unknown: "неизвестно",
  open: "не ограничено",
  of: (part, whole, f) => `${f.number(part)} из ${f.number(whole)}`,
  why: "Как рассчитано",
  whyOf: (name) => `Как рассчитано: ${name}`,
};

const print: Common["print"] = {
  open: "Справка для печати",
  foot: (asOf, dataAsOf, f) => `По состоянию на ${f.date(asOf)} · данные по ${f.date(dataAsOf)}`,
  pageNumber: () => ({ before: "стр. ", between: " из ", after: "" }),
};

export const common: Common = { shell, rail, panel, notice, table, page, evidence, source, value, print };
