import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { ChangeWeight } from "#i18n/en/desk.ts";

const weightTitle: Readonly<Record<ChangeWeight, string>> = {
  late: "Стало просроченным",
  "at-risk": "Появились риски",
  unreported: "Осталось без сведений",
  halted: "Прекращено, приостановлено, отменено",
  done: "Завершено и достигнуто",
  moved: "Иначе изменился статус",
  agreement: "Соглашения",
  event: "Начавшиеся события",
  goal: "Цели",
  value: "Новые значения",
};

export const desk: Catalogue["desk"] = {
  ago: { week: "неделю назад", month: "месяц назад", quarter: "квартал назад", year: "год назад" },
  otherDay: "другая дата",
  compare: "Сравнить",
  lastReport: (on, f) => `на последние сведения, ${f.date(on)}`,
  signing: (on, f) => `при подписании программы, ${f.date(on)}`,
  lastMeeting: (kind, on, f) => `${kind}, ${f.date(on)}`,
  changeWeight: (weight, count, f) => `${weightTitle[weight]}: ${f.number(count)}`,
  leadsNote: "Проект с несколькими исполнителями учтён у каждого.",
  leadColumn: {
    title: "Исполнитель",
    programs: "Проекты",
    byHealth: "По статусу",
    overdue: "Просрочено точек",
    due: "Ближайший срок",
  },
  programsOfLead: (lead, count, f) =>
    `${lead}: ${f.number(count)} ${f.plural(count, { one: "проект", few: "проекта", many: "проектов", other: "проекта" })}`,
  allLeads: (count, f) =>
    `ещё ${f.number(count)} ${f.plural(count, { one: "исполнитель", few: "исполнителя", many: "исполнителей", other: "исполнителя" })}`,
};
