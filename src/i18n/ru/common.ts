import type { Base } from "#i18n/en/catalogue.ts";
import { ignored, none } from "./ignored.ts";

type Common = Base["common"];

const shell: Common["shell"] = {
  search: "Поиск",
  skipToContent: "К содержанию",
  skipToRail: "К шкале времени",
  navigation: "Разделы",
  more: "Ещё",
  close: "Закрыть",
  language: "Язык",
  theme: "Оформление",
  themes: { light: "Светлое", dark: "Тёмное", system: "Как на устройстве" },
  evidence: "Показывать",
  clocks: "Местное время в обоих городах",
  clock: (city, time) => `${city}: ${time}`,
  sideBySide: "Все рядом",
};

const rail: Common["rail"] = {
  title: "Шкала времени",
  asOf: "По состоянию на",
  latest: "Последние данные",
  stepBack: "На месяц назад",
  stepForward: "На месяц вперёд",
  play: "Воспроизвести",
  pause: "Остановить",
  since: (date, f) => `Побратимские отношения с ${f.dateGenitive(date)}`,
  gap: "соглашения не найдены",
  slider: "Отчётная дата",
  day: "Дата",
  go: "Показать этот день",
  lastDays: "Последний день проекта",
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
  retry: "Повторить",
  nextTry: (seconds) => `Автоматический повтор через ${seconds} с`,
  stale: (at, f) => `Данные не обновлены: показаны на ${f.dateTime(at)}`,
  quarantined: (count, f) =>
    `Не принято к учёту (карантин данных): ${f.number(count)} ${f.plural(count, { one: "запись", few: "записи", many: "записей", other: "записи" })}`,
};

const notice: Common["notice"] = {
  asOf: ignored("Значение отчётной даты", "нужен день с 1900-01-01 по 2100-12-31"),
  since: ignored("Значение даты сравнения", "нужен день до отчётной даты"),
  "after-data": (dataDay, f) => `Данные полны по ${f.dateLong(dataDay)}; показан более поздний день.`,
  evidence: none("Условие по подтверждению"),
  lang: none("Значение языка"),
  theme: none("Значение оформления"),
};

const page: Common["page"] = {
  joint: { colon: ": " },
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
};

const evidence: Common["evidence"] = {
  label: "Подтверждение",
  subject: (subject) => `${subject}: `,
  mark: (level) => `Подтверждение: ${level}. Показать источники`,
};

const value: Common["value"] = {
  none: "нет данных",
  noLead: "в источниках не указан",
  unknown: "неизвестно",
  of: (part, whole, f) => `${f.number(part)} из ${f.number(whole)}`,
  why: "Как рассчитано",
  whyOf: (name) => `Как рассчитано: ${name}`,
};

const print: Common["print"] = {
  open: "Справка для печати",
  foot: (asOf, dataAsOf, f) => `По состоянию на ${f.date(asOf)} · данные по ${f.date(dataAsOf)}`,
  pageNumber: () => ({ before: "стр. ", between: " из ", after: "" }),
};

export const common: Common = { shell, rail, panel, notice, page, evidence, value, print };
