import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { PortfolioFigures } from "#i18n/en/partnerships.ts";
import { figurePart, stressedFigure } from "#i18n/figure-parts.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich } from "#i18n/rich.ts";

const PARTNERSHIP = { one: "партнёрство", few: "партнёрства", many: "партнёрств", other: "партнёрства" };
const PROGRAM = { one: "проект", few: "проекта", many: "проектов", other: "проекта" };

function title({ partnerships, read, programs, nextOn }: PortfolioFigures, f: Formatters): Rich {
  return [
    [
      stressedFigure({ kind: "portfolio", figure: "partnerships" }, f.number(partnerships)),
      ` ${f.plural(partnerships, PARTNERSHIP)}`,
    ],
    ...(read < partnerships
      ? [[", загружено ", figurePart({ kind: "portfolio", figure: "read" }, f.number(read))]]
      : []),
    [
      ": ",
      stressedFigure({ kind: "portfolio", figure: "programs" }, f.number(programs)),
      ` ${f.plural(programs, PROGRAM)}`,
    ],
    ...(nextOn === undefined ? [] : [[`; ближайший срок — ${f.dateLong(nextOn)}`]]),
  ];
}

export const partnerships: Catalogue["partnerships"] = {
  title,
  caption: "Партнёрства рядом",
  ownDay: "Каждое партнёрство — на день своих последних данных",
  oneDay: (day, f) => `Все по состоянию на ${f.dateLong(day)}`,
  toOwnDay: "Показать каждое на день его последних данных",
  nextDeadline: "Ближайший срок",
  noDeadline: "предстоящих сроков нет",
  noProgramme: "действующей нет",
  pair: {
    choose: "Два партнёрства рядом",
    places: ["Сравнить", "с"],
    none: "выбрать",
    end: "завершить сравнение",
    ignored: (id) => `Партнёрство «${id}» не учтено: такого нет или два уже выбраны.`,
    title: "Рядом",
    alike: "Количества, каждое со своим целым; средние не считаются, места не распределяются.",
    fact: "Что сравнивается",
    groups: {
      health: "Проекты по статусам",
      milestones: "Контрольные точки",
      evidence: "Подтверждение записей, точек и значений",
      data: "Данные",
      views: "Разделы",
    },
    establishedOn: "Города-побратимы с",
    term: "Срок её действия",
    reached: "Точек достигнуто",
    dueReached: "Из наступивших к дате достигнуто",
    completeOn: "Данные полны по",
    age: "Возраст данных на отчётную дату",
    quarantined: "Не принято к учёту",
    problems: "Замечания к данным",
    open: "Открыть",
    outOf: " из ",
    dash: () => " – ",
    joint: () => " · ",
    byHealth: "Проекты по статусам",
    sectors: "Отрасли каждого партнёрства",
    ownSectors: "У каждого партнёрства свои отрасли: одинаковые названия могут означать разное.",
    notLoaded: "Проекты не загружены.",
  },
};
