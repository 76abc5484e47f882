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
};
