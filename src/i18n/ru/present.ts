import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { SaidPart } from "#i18n/said.ts";
import { controls, editor, keys, presenter } from "./present-controls.ts";

type Present = Catalogue["present"];

const late = (text: string, count: number): readonly SaidPart[] => (count > 0 ? [", ", { b: text, tone: "late" }] : []);

/** После «из»: проекта при 1, 21, 101, иначе проектов. */
const ofProjects = (count: number, f: Formatters) => f.plural(count, { one: "проекта", other: "проектов" });

const titles: Present["titles"] = {
  overview: ({ programs, done, late: overdue, unreported }, f) => {
    if (programs === 0) return ["Проектов пока нет"];
    const whole = `${f.number(programs)} ${ofProjects(programs, f)}`;
    const begin: readonly SaidPart[] =
      done === 0
        ? ["Ни один из ", { b: whole }, " не завершён"]
        : [
            f.plural(done, { one: "Завершён ", other: "Завершено " }),
            { b: `${f.number(done)} из ${f.number(programs)}` },
            ` ${ofProjects(programs, f)}`,
          ];
    return [
      ...begin,
      ...late(`${f.number(overdue)} ${f.plural(overdue, { one: "просрочен", other: "просрочено" })}`, overdue),
      ...(unreported > 0 ? [", по ", { b: f.number(unreported) }, " нет сведений"] : []),
    ];
  },
  changes: (count, since, f) =>
    count === 0
      ? [`С ${f.dateGenitive(since)} `, { b: "ничего не изменилось" }]
      : [
          `С ${f.dateGenitive(since)} — `,
          { b: f.number(count) },
          f.plural(count, { one: " изменение", few: " изменения", many: " изменений", other: " изменения" }),
        ],
  timeline: (running, programs, f) => {
    if (programs === 0) return ["Проектов пока нет"];
    if (running === 0) return [`Срок ни одного из ${f.number(programs)} ${ofProjects(programs, f)} сейчас не идёт`];
    return ["Идёт срок ", { b: f.number(running) }, ` ${ofProjects(running, f)} из ${f.number(programs)}`];
  },
  sectors: ({ reached, counted, overdue }, f) => {
    if (counted === 0) return ["Контрольных точек пока нет"];
    const points = f.plural(counted, { one: "контрольной точки", other: "контрольных точек" });
    const begin: readonly SaidPart[] =
      reached === 0
        ? [`Не достигнута ни одна из ${f.number(counted)} ${points}`]
        : [
            f.plural(reached, { one: "Достигнута ", other: "Достигнуто " }),
            { b: `${f.number(reached)} из ${f.number(counted)}` },
            ` ${points}`,
          ];
    return [
      ...begin,
      ...late(`${f.plural(overdue, { one: "просрочена", other: "просрочено" })} ${f.number(overdue)}`, overdue),
    ];
  },
  goals: ({ goals, achieved, behind, missed }, f) => {
    if (goals === 0) return ["Целей с целевым значением пока нет"];
    const ofGoals = f.plural(goals, { one: "цели", other: "целей" });
    const begin: readonly SaidPart[] =
      achieved === 0
        ? [`Не достигнута ни одна из ${f.number(goals)} ${ofGoals}`]
        : [
            f.plural(achieved, { one: "Достигнута ", other: "Достигнуто " }),
            { b: `${f.number(achieved)} из ${f.number(goals)}` },
            ` ${ofGoals}`,
          ];
    return [
      ...begin,
      ...late(`с отставанием ${f.number(behind)}`, behind),
      ...(missed > 0
        ? [`, в срок не ${f.plural(missed, { one: "достигнута", other: "достигнуто" })} ${f.number(missed)}`]
        : []),
    ];
  },
  trade: ({ reporter, partner, flow, amount, period, growth }, f) => [
    `${reporter} — ${partner}: ${flow} `,
    { b: amount },
    ` за ${f.period(period)}`,
    ...(growth === undefined ? [] : [", ", { b: f.signedPercent(growth) }, " к предыдущему году"]),
  ],
  noTrade: ["Значений торговли пока нет"],
  agreements: (inForce, signed, f) => {
    if (signed === 0) return ["Ничего ещё не подписано"];
    const papers = f.plural(signed, { one: "подписанного соглашения", other: "подписанных соглашений" });
    if (inForce === 0) return [`Ни одно из ${f.number(signed)} ${papers} не действует`];
    return [
      f.plural(inForce, { one: "Действует ", few: "Действуют ", other: "Действует " }),
      { b: `${f.number(inForce)} из ${f.number(signed)}` },
      ` ${papers}`,
    ];
  },
  events: (past, ahead, f) => [
    "За 12 месяцев — ",
    { b: f.number(past) },
    f.plural(past, { one: " событие", few: " события", many: " событий", other: " события" }),
    ...(ahead > 0 ? [f.plural(ahead, { one: ", предстоит ", other: ", предстоят " }), { b: f.number(ahead) }] : []),
  ],
  eventsBetween: (count, f) => [
    "За выбранное время — ",
    { b: f.number(count) },
    f.plural(count, { one: " событие", few: " события", many: " событий", other: " события" }),
  ],
  film: ({ on, signed, events, done }, f) => [
    `До ${f.dateGenitive(on)}: подписано `,
    { b: f.number(signed) },
    f.plural(signed, { one: " соглашение", few: " соглашения", many: " соглашений", other: " соглашения" }),
    f.plural(events, { one: ", прошло ", other: ", прошло " }),
    { b: f.number(events) },
    f.plural(events, { one: " событие", few: " события", many: " событий", other: " события" }),
    f.plural(done, { one: ", завершён ", other: ", завершено " }),
    { b: f.number(done) },
    f.plural(done, { one: " проект", few: " проекта", many: " проектов", other: " проекта" }),
  ],
  notLoaded: (documents, f) => [`Не загружено: ${f.list(documents)}`],
  noSlide: ["Ни один слайд не удалось показать; следующая попытка — сама собой"],
};

const weights: Present["weights"] = {
  late: "стало просроченным",
  "at-risk": "появились риски",
  unreported: "осталось без сведений",
  halted: "прекращено, приостановлено, отменено",
  done: "завершено и достигнуто",
  moved: "иначе изменился статус",
  agreement: "соглашения",
  event: "начавшиеся события",
  goal: "цели с новым статусом",
  value: "новые значения",
};

const drawing: Present["drawing"] = {
  deadlines: "Ближайшие сроки",
  noDeadlines: "Сроков впереди нет",
  more: (count, f) => `ещё ${f.number(count)}`,
  programs: (count, f) =>
    `${f.number(count)} ${f.plural(count, { one: "проект", few: "проекта", many: "проектов", other: "проекта" })}`,
  until: (on, f) => `до ${f.date(on)}`,
  openEnded: "бессрочно",
  noStanding: "Действующей программы сотрудничества нет",
  pair: (reporter, partner, flow) => `${reporter}–${partner}: ${flow}`,
  inPeriod: (name, period, f) => `${name}, ${f.periodShort(period)}`,
  terms: "сроки соглашений",
  eventsByYear: "события по годам",
  agreementsShort: "соглашения",
  eventsShort: "события",
  programsShort: "проекты",
  unknownSector: "отрасль неизвестна",
};

const foot: Present["foot"] = {
  asOf: (day, f) => `По состоянию на ${f.dateLong(day)}`,
  source: (names, more, f) => `Источник: ${names.join("; ")}${more > 0 ? `; ещё ${f.number(more)}` : ""}`,
  sources: (count, f) =>
    `${f.number(count)} ${f.plural(count, { one: "источник", few: "источника", many: "источников", other: "источника" })}`,
  evidence: (level) => `Подтверждение: ${level}`,
  data: (on, f) => `Данные по ${f.date(on)}`,
  fetched: (minutes, f) => (minutes === 0 ? "получены только что" : `получены ${f.number(minutes)} мин назад`),
  stale: (at, f) => `последняя верная копия — ${f.dateTime(at)}`,
  embedded: "встроенные данные",
  faults: (count, f) => `не обновлено: ${f.number(count)}`,
  noFaults: "всё обновлено",
  refresh: (time) => `обновление в ${time}`,
  skipped: (slides, f) => `не удалось показать, пропущено: ${f.list(slides)}`,
  scan: "Этот слайд на телефоне",
};

const ignored = (what: string, needed: string) => (value: string) => `${what} «${value}» не учитывается: ${needed}.`;

export const present: Present = {
  slide: {
    overview: "Обзор",
    changes: "Изменения",
    timeline: "Хронология",
    sectors: "Отрасли",
    goals: "Цели",
    trade: "Торговля",
    agreements: "Соглашения",
    events: "События",
    film: "Годы в движении",
  },
  titles,
  weights,
  drawing,
  foot,
  controls,
  keys,
  presenter,
  editor,
  notice: {
    slides: ignored("Слайд", "такого нет, либо время или параметры заданы неверно"),
    every: ignored("Время слайда", "нужно число секунд от 5 до 600"),
    lang2: ignored("Второй язык", "такого нет, либо он совпадает с первым"),
    refresh: ignored("Период обновления", "нужно число секунд от 30 до 86 400"),
  },
};
