import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { EventFigures } from "#i18n/en/events.ts";
import { stressedFigure } from "#i18n/figure-parts.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich } from "#i18n/rich.ts";

const EVENT = { one: "событие", few: "события", many: "событий", other: "события" };

function title({ begun, current, nextOn, asOf }: EventFigures, f: Formatters): Rich {
  return [
    [stressedFigure({ kind: "events", isCurrent: false }, f.number(begun)), ` ${f.plural(begun, EVENT)} `],
    [`к ${f.dateLong(asOf)}; `],
    ...(current > 0
      ? [
          [
            f.plural(current, { one: "проходит ", other: "проходят " }),
            stressedFigure({ kind: "events", isCurrent: true }, f.number(current)),
            "; ",
          ],
        ]
      : []),
    nextOn === undefined ? ["позже этого дня событий не учтено"] : [`следующее — ${f.dateLong(nextOn)}: `],
  ];
}

export const events: Catalogue["events"] = {
  title,
  list: (shown, all, f) =>
    shown === all ? `${f.number(all)} ${f.plural(all, EVENT)}` : `${f.number(shown)} из ${f.number(all)} событий`,
  caption: "События по датам",
  links: "Соглашения и проекты",
  more: (count, f) => `ещё ${f.number(count)}`,
  from: "С",
  to: "По",
  dateHint: "2020, 2020-12 или 2020-12-07",
  search: "Поиск событий",
  condition: {
    from: (date, f) => `с ${f.dateGenitive(date)}`,
    to: (date, f) => `до конца ${f.dateGenitive(date)}`,
  },
};
