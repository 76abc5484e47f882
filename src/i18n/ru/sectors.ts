import type { GoalStatus } from "#contract/vocabulary.ts";
import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";
import { figurePart, goalPart, tallyPart } from "#i18n/figure-parts.ts";
import { goalClauses } from "#i18n/goal-clauses.ts";
import { sectorsSince } from "./sectors-since.ts";

const say: Readonly<Record<GoalStatus, (count: number) => string>> = {
  achieved: (n) => `достигнуто ${n}`,
  "on-track": (n) => `по графику ${n}`,
  behind: (n) => `с отставанием ${n}`,
  missed: (n) => `не достигнуто ${n}`,
  unreported: (n) => `без опубликованного итога ${n}`,
  "no-data": (n) => `без достаточных данных ${n}`,
};

const goalsCount = (n: number, f: Formatters) =>
  `${n} ${f.plural(n, { one: "отраслевая цель", few: "отраслевые цели", many: "отраслевых целей", other: "отраслевой цели" })}`;
const indicators = { one: "показатель", few: "показателя", many: "показателей", other: "показателя" };
const programs = { one: "проект", few: "проекта", many: "проектов", other: "проекта" };
const goals = { one: "цель", few: "цели", many: "целей", other: "цели" };

export const sectors: Catalogue["sectors"] = {
  title: (counts, { goals: goalCount, indicators: indicatorCount }, f) => [
    ...(goalCount === 0
      ? [[figurePart({ kind: "goals" }, "Отраслевых целей"), " с целевым значением нет. "]]
      : [
          [figurePart({ kind: "goals" }, goalsCount(goalCount, f)), ": "],
          ...goalClauses(counts, say, { between: ", ", end: indicatorCount === 0 ? "." : ". " }),
        ]),
    ...(indicatorCount === 0
      ? []
      : [
          [
            "Для ",
            figurePart(
              { kind: "goals", status: "indicator" },
              `${indicatorCount} ${f.plural(indicatorCount, { one: "показателя", other: "показателей" })}`,
            ),
            " целевое значение не установлено.",
          ],
        ]),
  ],
  compare: {
    label: "Сравнить отрасли",
    all: "все отрасли",
    cities: "Оба города рядом",
    caption: "Показатели, которые публикуют оба города в одних единицах: последние значения",
    indicator: "Показатель",
    noPairs: "Нет показателей, которые публикуют оба города в одних единицах.",
  },
  since: sectorsSince,
  order: "Порядок",
  bySector: "По отраслям",
  byLag: "По отставанию от графика",
  key: {
    title: "Обозначения",
    baseline: "базовое значение",
    latest: "последнее значение на пути к цели",
    pace: "плановый уровень на дату значения",
    target: "целевое значение",
    beyond: "за пределами шкалы",
    estimated: "расчётное значение",
    gap: "нет линии — годы без данных",
  },
  tally: (count, { reached, counted }, f) => [
    [tallyPart("programs", count, f), ` ${f.plural(count, programs)}, `],
    ["точек достигнуто ", tallyPart("reached", reached, f), " из ", tallyPart("counted", counted, f)],
  ],
  joint: { between: "; ", colon: ": " },
  nothing: (isFiltered) =>
    isFiltered ? "Целей и показателей с таким подтверждением нет" : "Цели и показатели не опубликованы",
  course: ({ goalId, attainment, expected, period }, f) => [
    "пройдено ",
    goalPart("attainment", goalId, f.percent(attainment, 0)),
    ` пути за ${f.period(period)}, по графику `,
    goalPart("expected", goalId, f.percent(expected, 0)),
  ],
  noCourse: "значений нет",
  onlyLatest: (period, f) => `последнее значение за ${f.period(period)}`,
  newer: ({ goalId, amount, period }, f) => [
    "последнее значение ",
    goalPart("latest", goalId, amount),
    ` (${f.periodShort(period)})`,
  ],
  indexBase: (year) => `${year} год = 100`,
  indexOf: (index, amount) => `${index} (${amount})`,
  chartOf: (titles, last, f) => `${f.list(titles)}. Последние значения: ${last.join("; ")}.`,
  goalChart: (title, baseline, target) => `${title}. Базовое значение: ${baseline}; целевое значение: ${target}.`,
  allGoals: "Все цели этой отрасли",
  otherIndicators: "Другие показатели",
  notYet: "на эту дату значений нет",
  goalsTable: "Цели и показатели",
  sectorsTable: "Проекты и контрольные точки по отраслям",
  lag: "Отставание от графика",
  page: {
    sentence: (programCount, { goals: goalCount, indicators: indicatorCount }, f) => [
      [tallyPart("programs", programCount, f), ` ${f.plural(programCount, programs)}, `],
      [
        figurePart({ kind: "goals" }, goalCount === 0 ? "целей нет" : `${goalCount} ${f.plural(goalCount, goals)}`),
        ", ",
      ],
      [
        figurePart(
          { kind: "goals", status: "indicator" },
          indicatorCount === 0 ? "показателей нет" : `${indicatorCount} ${f.plural(indicatorCount, indicators)}`,
        ),
        ".",
      ],
    ],
    statuses: (counts) => goalClauses(counts, say, { between: ", ", end: "." }),
    allSectors: "Все отрасли",
    unknown: (id) => `Отрасли «${id}» нет.`,
    programs: "Проекты",
    walk: "Значения по периодам: стрелки влево и вправо — периоды, вверх и вниз — отдельные ряды",
    mover: "Проекты отрасли. В данных не указано, какой проект служит какой цели.",
    noPrograms: "В этой отрасли проектов нет.",
    milestones: "Контрольные точки проектов",
    silent: "К этой дате не опубликовано ни одной контрольной точки, известно только намерение:",
    noObservations: "На эту дату значений нет.",
    agreements: "Соглашения",
    noAgreements: "Ни одно соглашение не относится к этой отрасли.",
    events: "События",
    noEvents: "Ни одно событие не относится к этой отрасли.",
    baseline: "Базовое значение",
    target: "Целевое значение",
    latest: "Последнее значение",
    attainment: "Степень достижения",
    expected: "Плановый уровень на дату значения",
    direction: "Желаемая динамика",
    sources: "Подтверждение и источники",
    asOf: (day, f) => `по состоянию на ${f.date(day)}`,
    valueAt: (amount, period, f) => `${amount} (${f.period(period)})`,
    targetAt: (amount, period, f) => `цель ${amount}, ${f.periodShort(period)}`,
    sameScale: "Оба города на одной шкале; определения могут различаться, см. примечания.",
  },
  whyUnmeasured: "На эту дату не опубликовано ни одного значения между базовым и целевым периодами.",
  why: {
    "no-data": () =>
      "Не опубликованы базовое значение, целевое значение, желаемая динамика или значение между базовым и целевым периодами.",
    achieved: (period, f) => `Значение за ${f.period(period)} достигло целевого.`,
    unreported: (period, f) => `Итог не опубликован: последнее значение на пути к цели — за ${f.period(period)}.`,
    missed: (period, f) => `Целевой период завершён, значение за ${f.period(period)} не достигло целевого.`,
    "on-track": (period, f) =>
      `Значение за ${f.period(period)} отстаёт от графика не более чем на 5\u00A0процентных пунктов.`,
    behind: (period, f) => `Значение за ${f.period(period)} отстаёт от графика более чем на 5\u00A0процентных пунктов.`,
  },
};
