import type { FullDate } from "#contract/dates.ts";
import { figurePart, stressedFigure } from "#i18n/figure-parts.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich } from "#i18n/rich.ts";

/** What the title counts: partnerships, those of them that could be read, their programs, and the next deadline of all where one day holds for all. */
export interface PortfolioFigures {
  readonly partnerships: number;
  readonly read: number;
  readonly programs: number;
  readonly nextOn: FullDate | undefined;
}

function title({ partnerships, read, programs, nextOn }: PortfolioFigures, f: Formatters): Rich {
  return [
    [
      stressedFigure({ kind: "portfolio", figure: "partnerships" }, f.number(partnerships)),
      ` ${f.plural(partnerships, { one: "partnership", other: "partnerships" })}`,
    ],
    ...(read < partnerships
      ? [[", ", figurePart({ kind: "portfolio", figure: "read" }, f.number(read)), " of them loaded"]]
      : []),
    [
      ": ",
      stressedFigure({ kind: "portfolio", figure: "programs" }, f.number(programs)),
      ` ${f.plural(programs, { one: "programme", other: "programmes" })}`,
    ],
    ...(nextOn === undefined ? [] : [[`; next deadline ${f.dateLong(nextOn)}`]]),
  ];
}

/** All partnerships side by side. */
export const partnerships = {
  title,
  caption: "Partnerships side by side",
  ownDay: "Each partnership at its own latest data",
  oneDay: (day: FullDate, f: Formatters) => `All as of ${f.dateLong(day)}`,
  toOwnDay: "Show each at its own latest data",
  nextDeadline: "Next deadline",
  noDeadline: "no deadline ahead",
  noProgramme: "none in force",
};
