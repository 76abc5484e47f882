import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { RichPart } from "#i18n/rich.ts";
import { everyProgram, figurePart, progressPart } from "#i18n/figure-parts.ts";
import { words } from "./words.ts";

type Programs = Catalogue["programs"];

const figure = (name: string, value: number, f: Formatters): RichPart => ({
  figure: { name, value, text: f.number(value) },
});

const PROJECT = { one: "проект", few: "проекта", many: "проектов", other: "проекта" };

function milestones({ reached, counted }: Parameters<Programs["list"]["title"]>[0], f: Formatters): RichPart[] {
  if (counted === 0) return ["контрольные точки не опубликованы"];
  return ["достигнуто контрольных точек: ", figure("reached", reached, f), " из ", figure("counted", counted, f)];
}

const title: Programs["list"]["title"] = (totals, f) => {
  const { programs, all, sectors, byHealth } = totals;
  const place = `${f.number(sectors)} ${f.plural(sectors, { one: "отрасли", other: "отраслях" })}`;
  const colon = byHealth.length > 0 ? ": " : "";
  return [
    programs === all
      ? [
          figure("programs", programs, f),
          ` ${f.plural(programs, PROJECT)} в `,
          figurePart({ kind: "sectors" }, place),
          colon,
        ]
      : [figure("programs", programs, f), ` ${f.plural(programs, PROJECT)} из `, everyProgram(all, f), colon],
    ...byHealth.map(({ health, count }, index): RichPart[] => [
      { health },
      `${words.healthCount[health]} `,
      figure(`health-${health}`, count, f),
      index < byHealth.length - 1 ? ", " : "; ",
    ]),
    ...(programs === 0 ? [] : [milestones(totals, f)]),
  ];
};

const list: Programs["list"] = {
  title,
  caption: (count, f) =>
    `Проекты: ${f.number(count)} ${f.plural(count, { one: "строка", few: "строки", many: "строк", other: "строки" })}`,
  search: "Поиск по проектам",
  axis: "Сроки и контрольные точки",
  milestones: "Точки",
  next: "Следующий срок",
  overdue: (days, f) => `+${f.days(days)}`,
  doneOn: (date, f) => `завершён ${f.date(date)}`,
  pausedSince: (date, f) => `с ${f.date(date)}`,
  stoppedOn: (date, f) => `прекращён ${f.date(date)}`,
  startsOn: (date, f) => `начало ${f.date(date)}`,
  endsOn: (date, f) => `окончание ${f.date(date)}`,
  lastReport: (date, f) => `сведения на ${f.date(date)}`,
  neverReported: "сведений не было",
  columns: "Столбцы",
  active: "Действующие условия",
  lift: "Снять условие:",
  any: "любое значение",
  chosen: (count, f) => `выбрано: ${f.number(count)}`,
  groups: { sector: "по отраслям", health: "по статусу", lead: "по исполнителям", agreement: "по соглашениям" },
  noGroup: {
    sector: "Отрасли нет в перечне",
    health: "Без статуса",
    lead: "Исполнитель в источниках не указан",
    agreement: "Соглашение не указано",
  },
  nothing: "Проекты не опубликованы.",
  nothingVisible: "Все проекты скрыты отбором по подтверждению.",
};

const empty: Programs["empty"] = {
  title: (conditions) => `Нет проектов, отвечающих всем условиям: ${conditions.join("; ")}.`,
  relax: "Если снять часть условий, найдётся:",
  without: (conditions, f) => `без условий: ${f.list(conditions)}`,
  conditions: {
    health: (values) => `статус — ${values.join(" или ")}`,
    lead: (values) => `исполнитель — ${values.join(" или ")}`,
    agreement: (values) => `соглашение — ${values.join(" или ")}`,
    sector: (values) => `отрасль — ${values.join(" или ")}`,
    q: (query) => `слова «${query}»`,
  },
  clear: "Снять все условия",
};

const page: Programs["page"] = {
  list: "Все проекты",
  previous: "Предыдущий проект",
  next: "Следующий проект",
  close: "Закрыть",
  place: (place, total, f) => `${f.number(place)} из ${f.number(total)}`,
  sequence: "Другие проекты списка",
  declared: (state, on, f) => `Заявленный статус с ${f.dateGenitive(on)}: ${state}.`,
  otherwise: (health) => `По контрольным точкам и сведениям статус был бы: ${health}.`,
  because: (reasons) => `: ${reasons.join("; ")}.`,
  facts: "Основные данные",
  term: "Сроки",
  from: (start, f) => `с ${f.dateGenitive(start)}, окончание не указано`,
  budget: "Бюджет",
  noBudget: "не опубликован",
  never: "сведений не было",
  unknown: (id) => `«${id}» нет в перечне`,
  hidden: (id) => `«${id}»: скрыто отбором по подтверждению`,
  noAgreement: "не указано",
  milestones: "Контрольные точки",
  reachedOf: (said, f) => [["достигнуто ", progressPart("reached", said, f), " из ", progressPart("counted", said, f)]],
  noMilestones: "Контрольные точки не опубликованы: известно только намерение.",
  due: (date, f) => `срок ${f.date(date)}`,
  unplanned: "заранее не планировалась",
  undated: "дата не указана",
  reached: (date, f) => `достигнута ${f.date(date)}`,
  cancelled: (date, f) => `отменена ${f.date(date)}`,
  late: (days, f) => `позже срока на ${f.days(days)}`,
  early: (days, f) => `раньше срока на ${f.days(days)}`,
  onTime: "в срок",
  overdue: (days, f) => `просрочка ${f.days(days)}`,
  pending: (days, f) => `до срока ${f.days(days)}`,
  history: "История статуса",
  historyNote: "на конец каждого месяца, по нынешним данным",
  unchanged: (health, since, f) => `Не менялся с ${f.dateGenitive(since)}: ${health}.`,
  changed: (changes, now, f) =>
    `Менялся ${f.number(changes)} ${f.plural(changes, { one: "раз", few: "раза", many: "раз", other: "раза" })}; с ${f.dateGenitive(now.since)}: ${now.health}.`,
  why: "Основание статуса",
  rule: (number) => `правило ${number}`,
  rules: {
    stopped: "Заявлено о прекращении",
    paused: "Заявлено о приостановке",
    done: "Заявлено о завершении или достигнуты все плановые точки и срок истёк",
    "not-started": "Не начат, и просрочек нет",
    unreported:
      "Нет сведений: точка просрочена, и с тех пор тишина; срок истёк без известного итога; более 365 дней тишины",
    late: "Просрочка точки более 30 дней",
    "at-risk":
      "Точка просрочена или её срок в ближайшие 30 дней; точки отстают от истёкшего срока более чем на 25 п. п.",
    "on-track": "Ничего из перечисленного",
  },
  no: "нет",
  decides: "определило статус",
  notAsked: "не проверялось",
  reported: "Что сообщалось",
  noReports: "Событий и сообщений по этому проекту не найдено.",
  declaredState: (state) => `заявленный статус: ${state}`,
  notes: "Примечания",
  sources: "Источники",
  noSources: "Источник не указан.",
  notFound: "Такого проекта нет",
  notFoundText: (id) => `В перечне нет проекта «${id}».`,
  hiddenTitle: "Проект скрыт отбором по подтверждению",
  hiddenText: (level) => `Подтверждение проекта — ${level}; отбор его не показывает.`,
  showAll: "Показать все данные",
  remarks: (count, f) =>
    `${f.number(count)} ${f.plural(count, { one: "примечание", few: "примечания", many: "примечаний", other: "примечания" })}`,
};

export const programs: Programs = { list, empty, page };
