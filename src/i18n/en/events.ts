import type { FullDate, PartialDate } from "#contract/dates.ts";
import { stressedFigure } from "#i18n/figure-parts.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich } from "#i18n/rich.ts";

/** What the title counts: events begun by the as-of day, those of them that go on, and when the next one begins. */
export interface EventFigures {
  readonly begun: number;
  readonly current: number;
  readonly nextOn: PartialDate | undefined;
  readonly asOf: FullDate;
}

/** Ends in a colon where the next event's name follows. */
function title({ begun, current, nextOn, asOf }: EventFigures, f: Formatters): Rich {
  return [
    [
      stressedFigure({ kind: "events", isCurrent: false }, f.number(begun)),
      ` ${f.plural(begun, { one: "event", other: "events" })} `,
    ],
    [`to ${f.dateLong(asOf)}; `],
    ...(current > 0 ? [[stressedFigure({ kind: "events", isCurrent: true }, f.number(current)), " under way; "]] : []),
    nextOn === undefined ? ["none recorded after that day"] : [`next, ${f.dateLong(nextOn)}: `],
  ];
}

/** The list of events. */
export const events = {
  title,
  list: (shown: number, all: number, f: Formatters) =>
    shown === all
      ? `${f.number(all)} ${f.plural(all, { one: "event", other: "events" })}`
      : `${f.number(shown)} of ${f.number(all)} events`,
  caption: "Events by date",
  links: "Agreements and programmes",
  more: (count: number, f: Formatters) => `${f.number(count)} more`,
  from: "From",
  to: "To",
  dateHint: "2020, 2020-12 or 2020-12-07",
  search: "Search events",
  condition: {
    from: (date: PartialDate, f: Formatters) => `from ${f.dateGenitive(date)}`,
    to: (date: PartialDate, f: Formatters) => `to ${f.dateGenitive(date)}`,
  },
};
