import type { Catalogue } from "#i18n/en/catalogue.ts";

const ROMAN = ["I", "II", "III", "IV"];

export const timeline: Catalogue["timeline"] = {
  title: "Хронология",
  sentence: ({ programs, sectors, reached, counted }, years, f) => [
    { figure: "programs", value: programs },
    ` ${f.plural(programs, { one: "проект", few: "проекта", many: "проектов", other: "проекта" })} в `,
    {
      text: `${f.number(sectors)}\u00A0${f.plural(sectors, { one: "отрасли", other: "отраслях" })}`,
      why: { kind: "sectors" },
    },
    `, ${f.years(years.from, years.to)}: достигнуто `,
    { figure: "reached", value: reached },
    " из ",
    { figure: "counted", value: counted },
    ` ${f.plural(counted, { one: "контрольной точки", other: "контрольных точек" })}`,
  ],
  nothing: "Этим условиям не отвечает ни один проект",
  chart: "Проекты во времени",
  continued: "(продолжение)",
  agreements: "Соглашения",
  events: "События",
  axis: {
    decade: (year) => `${year}-е`,
    yearShort: (year) => `’${String(year).slice(2)}`,
    year: (year) => String(year),
    quarter: (quarter) => [`${ROMAN[quarter - 1] ?? ""}\u00A0кв.`, ROMAN[quarter - 1] ?? ""],
    day: (day) => String(day),
  },
  zoom: {
    label: "Масштаб",
    decade: "Десятилетия",
    year: "Годы",
    quarter: "Кварталы",
    in: "Крупнее",
    out: "Мельче",
    fit: "Показать все проекты",
  },
  groupBy: {
    label: "Группировка",
    sector: "По отраслям",
    health: "По статусу",
    lead: "По исполнителям",
    agreement: "По соглашениям",
  },
  noGroup: {
    sector: "Отрасль неизвестна",
    lead: "Исполнитель в источниках не назван",
    agreement: "Соглашение не названо",
  },
  fold: {
    shut: "Свернуть все группы",
    open: "Развернуть все группы",
    count: (count, f) =>
      `${f.number(count)} ${f.plural(count, { one: "проект", few: "проекта", many: "проектов", other: "проекта" })}`,
  },
  range: { hint: "Проведите вдоль шкалы, чтобы выбрать период", from: "С", to: "По" },
  minimap: "Период на экране",
  filters: "Показано",
  remove: (condition) => `Снять условие «${condition}»`,
  film: "Показать как фильм",
  keys: {
    row: "строка",
    station: "точка",
    pan: "сдвиг",
    scale: "масштаб",
    all: "все",
    open: "открыть",
    fold: "свернуть",
  },
  legend: {
    reached: "достигнута",
    pending: "предстоит",
    cancelled: "отменена",
    overdue: "просрочена",
    event: "есть событие",
    ahead: "после отчётной даты",
    progress: "— достигнуто контрольных точек",
  },
  card: {
    milestone: (at, of, f) => `Контрольная точка ${f.number(at)} из ${f.number(of)}`,
    shared: (count, f) =>
      `В этом месте ${f.number(count)} ${f.plural(count, { one: "контрольная точка", few: "контрольные точки", many: "контрольных точек", other: "контрольной точки" })}`,
    cited: (numbers) => `${numbers.length === 1 ? "источник" : "источники"} ${numbers.join(" ")}`,
    named: (milestone) => `${milestone}: `,
    due: "Срок",
    reached: "Достигнута",
    cancelled: "Отменена",
    overdue: (days, f) => `не достигнута, просрочка ${f.days(days)}`,
    unplanned: "не планировался",
    term: "Сроки",
    fromTo: (from, to) => `${from} – ${to}`,
    open: (from) => `${from}, окончание не названо`,
    status: "Статус",
    reason: "Основание",
    byMilestones: (word) => `только по точкам: ${word}`,
    lead: "Исполнитель",
    agreement: "Соглашение",
    reported: "Последние сведения",
    milestones: "Контрольные точки",
    evidence: "Подтверждение",
    note: "Примечание",
    why: {
      reached: (days, f) => {
        if (days === undefined) return "завершена к отчётной дате";
        if (days === 0) return "завершена к отчётной дате, день в день";
        return `завершена к отчётной дате, на ${f.days(Math.abs(days))} ${days > 0 ? "позже" : "раньше"} срока`;
      },
      overdue: (due, asOf) => `последний день срока, ${due}, прошёл; на ${asOf} не достигнута и не отменена`,
      pending: (days, f) => (days === 0 ? "срок истекает в этот день" : `до срока ${f.days(days)}`),
      cancelled: "отменена к отчётной дате",
      unplanned: "срок не назван, не достигнута",
    },
  },
  row: (group, health, term) => `${group}; ${health}; ${term}`,
};
