import type { ChangeKind, Health } from "#contract/vocabulary.ts";
import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { RichPart } from "#i18n/rich.ts";
import { changeParts, inBrackets } from "#i18n/en/overview-parts.ts";
import { healthCount } from "./health-count.ts";
import { words } from "./words.ts";

type Overview = Catalogue["overview"];

const TOLD: readonly Health[] = ["on-track", "at-risk", "late", "paused", "stopped", "not-started"];

const figure = (name: string, value: number, f: Formatters): RichPart => ({
  figure: { name, value, text: f.number(value) },
});

/** «1 просрочен», but «3 просрочено»; phrases such as «с рисками» stay as they are. */
function told(health: Health, count: number, f: Formatters): string {
  if (health === "on-track" || health === "at-risk") return healthCount[health];
  return f.plural(count, { one: words.health[health], other: healthCount[health] });
}

const sentence: Overview["sentence"] = (counts, asOf, f) => {
  const { programs, byHealth } = counts;
  const healths = TOLD.filter((health) => byHealth[health] > 0);
  const ofProjects = f.plural(programs, { one: "проекта", other: "проектов" });
  const done: readonly RichPart[] =
    byHealth.done > 0
      ? [
          f.plural(byHealth.done, { one: "завершён ", other: "завершено " }),
          figure("health-done", byHealth.done, f),
          " из ",
          figure("programs", programs, f),
          ` ${ofProjects}`,
          ...inBrackets(counts, "done", f),
        ]
      : programs > 0
        ? ["ни один из ", figure("programs", programs, f), ` ${ofProjects} не завершён`]
        : ["в перечне ", figure("programs", programs, f), " проектов"];
  return [
    [`На ${f.dateLong(asOf)} `],
    [...done, healths.length > 0 ? "; " : ". "],
    ...healths.map((health, index): readonly RichPart[] => [
      { health },
      figure(`health-${health}`, byHealth[health], f),
      ` ${told(health, byHealth[health], f)}`,
      ...inBrackets(counts, health, f),
      index === healths.length - 1 ? ". " : ", ",
    ]),
    ...(byHealth.unreported > 0
      ? [
          [
            "По ",
            { health: "unreported" },
            figure("health-unreported", byHealth.unreported, f),
            ...inBrackets(counts, "unreported", f),
            ` ${f.plural(byHealth.unreported, { one: "проекту", other: "проектам" })} нет сведений.`,
          ] as const,
        ]
      : []),
  ];
};

const milestones: Overview["milestones"] = ({ reached, counted, due, dueReached }, f) => [
  ["Достигнуто контрольных точек: ", figure("reached", reached, f), " из ", figure("counted", counted, f), "; "],
  ["срок наступил у ", figure("due", due, f), ", из них достигнуто ", figure("dueReached", dueReached, f)],
];

const changeLabel: Readonly<Record<ChangeKind | "value", string>> = {
  agreement: "соглашения",
  program: "проекты",
  milestone: "контрольные точки",
  event: "начавшиеся события",
  goal: "цели с новым статусом",
  trade: "торговля",
  value: "новые значения",
};

/** Where a long word may break. */
const soft = (word: string) => word.replaceAll("|", "\u00AD");

export const overview: Overview = {
  title: "Обзор",
  sentence,
  milestones,
  notLoaded: (asOf, f) => `На ${f.dateLong(asOf)}: проекты не загружены`,
  sinceMonth: (since, f) => `За месяц с ${f.date(since)}:`,
  since: (since, f) => `Что изменилось с ${f.date(since)}:`,
  change: (kind, counts, f) => [
    `${changeLabel[kind]}: `,
    ...changeParts(counts, f, { join: ", ", write: (word, number) => [`${word} `, number] }),
  ],
  milestoneCount: { reached: "достигнуто", overdue: "просрочено", pending: "вновь предстоит", cancelled: "отменено" },
  signedCount: "подписано",
  unchanged: "ничего не изменилось",
  compareWith: "Сравнить с более ранним днём",
  brackets: (since, f) => `В скобках — разница с ${f.dateLong(since)}.`,
  endCompare: "завершить сравнение",
  changesTitle: (since, f) => `Что изменилось с ${f.dateGenitive(since)}`,
  difference: (count, since, f) => `${f.signed(count)} с ${f.date(since)}`,
  filtered: "Учтено только:",
  lift: (condition) => `Снять условие «${condition}»`,
  matrix: "Отрасли и статус проектов",
  matrixCaption: (asOf, f) => `Проекты по отраслям и статусам, достигнутые контрольные точки, на ${f.dateLong(asOf)}`,
  column: {
    title: "Отрасль",
    programs: "Проекты",
    reached: "Достигнуто точек",
    counted: "Учтено точек",
    dueReached: "Из наступивших достигнуто",
    due: "Наступивший срок: точек",
  },
  matrixHint: "Стрелки — переход между проектами, Enter — открыть проект.",
  total: "Всего",
  unknownSector: "отрасль неизвестна",
  none: "Нет ни одного:",
  milestoneDots: "Контрольные точки",
  dots: (counts, f) =>
    `достигнуто: ${f.number(counts.reached)}, просрочено: ${f.number(counts.overdue)}, предстоит: ${f.number(counts.pending)}`,
  programOf: (title, health) => `${title}: ${health}`,
  programsOf: (count, { sector, health }, f) =>
    `${sector}: ${f.number(count)} ${f.plural(count, { one: "проект", few: "проекта", many: "проектов", other: "проекта" })}, ${health}`,
  filterBy: (what) => `Показать проекты: ${what}`,
  headWord: {
    stopped: soft("прекра|щено"),
    paused: soft("приоста|нов|лено"),
    done: soft("завер|шено"),
    "not-started": "не начато",
    unreported: soft("без сведе|ний"),
    late: soft("просро|чено"),
    "at-risk": soft("с риска|ми"),
    "on-track": "по графику",
  },
  mostly: "В основном",
  evidenceShare: (part, whole, f) => `${f.number(part)} из ${f.number(whole)}`,
  agreement: "Действующая программа сотрудничества",
  signed: (on, f) => `подписана ${f.date(on)}`,
  months: (elapsed, whole, f) =>
    `${f.plural(elapsed, { one: "прошёл", other: "прошло" })} ${f.number(elapsed)} из ${f.number(whole)} ${f.plural(whole, { one: "месяца", other: "месяцев" })}`,
  term: (percent) => `истекло ${percent} срока`,
  openEnded: "бессрочно",
  noProgramme: (asOf, f) => `На ${f.dateLong(asOf)} действующей программы сотрудничества нет.`,
  lastProgramme: (on, f) => `Последняя закончилась ${f.dateLong(on)}:`,
  attention: "Требует внимания",
  allOf: "показать все",
  nothingToAttend: "Просроченных проектов, проектов с рисками и без сведений нет.",
  lead: "Исполнитель: ",
  nextDeadlines: "Ближайшие сроки",
  lastDeadlines: "Последние сроки",
  within: (days, count, f) => `В ближайшие ${f.days(days)}: ${f.number(count)}`,
  between: ({ from, to }, count, f) => `Через ${f.number(from)}–${f.days(to)}: ${f.number(count)}`,
  later: "Позже",
  noneWithin: (days, f) => `В ближайшие ${f.days(days)} сроков нет.`,
  expiringSoon: (days, f) => `Срок истекает в ближайшие ${f.days(days)}`,
  noneExpiring: (days, f) => `В ближайшие ${f.days(days)} срок действующих соглашений не истекает.`,
  daysLeft: (days, f) => (days === 0 ? "последний день" : `осталось ${f.days(days)}`),
  leads: "Ответственные исполнители",
  leadsHint: "у кого какие проекты и в каком они состоянии",
  noDeadline: (asOf, f) => `После ${f.dateGenitive(asOf)} сроков нет.`,
  expiry: "Окончание срока действия",
  noDeadlinesEver: "Контрольных точек со сроком ещё не было.",
  trade: "Торговля",
  tradeChart: (title, first, last) => `${title}, период: ${first} – ${last}`,
  growthIn: (period, percent) => `${period}: ${percent}`,
  tradeMore: "все ряды торговли",
  noTrade: "Годовых данных о торговле на эту дату нет.",
  events: "Последние события",
  noEvents: "На эту дату событий нет.",
  allEvents: "все события",
};
