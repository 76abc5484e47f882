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
  pair: {
    choose: "Two partnerships side by side",
    places: ["Compare", "with"],
    none: "choose",
    end: "end the comparison",
    ignored: (id: string) => `Partnership “${id}” is ignored: there is none by that name, or two are chosen already.`,
    title: "Side by side",
    alike: "Counts, each with its own whole; nothing is averaged, nothing is ranked.",
    fact: "What is compared",
    groups: {
      health: "Programmes by status",
      milestones: "Milestones",
      evidence: "Evidence of records, milestones and values",
      data: "Data",
      views: "Views",
    },
    establishedOn: "Twin cities since",
    term: "Its term",
    reached: "Milestones reached",
    dueReached: "Of those due by then, reached",
    completeOn: "Data complete to",
    age: "Age of the data at the as-of date",
    quarantined: "Quarantined records",
    problems: "Problems in the data",
    open: "Open",
    outOf: " of ",
    dash: () => " – ",
    joint: () => " · ",
    byHealth: "Programmes by status",
    sectors: "Sectors of each partnership",
    ownSectors: "Each names its own sectors: alike names need not mean the same.",
    notLoaded: "The programmes are not loaded.",
  },
};
