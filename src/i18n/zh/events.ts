import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { EventFigures } from "#i18n/en/events.ts";
import { stressedFigure } from "#i18n/figure-parts.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich } from "#i18n/rich.ts";

function title({ begun, current, nextOn, asOf }: EventFigures, f: Formatters): Rich {
  return [
    [`截至${f.dateLong(asOf)}`],
    ["共", stressedFigure({ kind: "events", isCurrent: false }, f.number(begun)), "项；"],
    ...(current > 0
      ? [["进行中", stressedFigure({ kind: "events", isCurrent: true }, f.number(current)), "项；"]]
      : []),
    nextOn === undefined ? ["此后无已收录事项"] : [`下一项（${f.dateLong(nextOn)}）：`],
  ];
}

export const events: Catalogue["events"] = {
  title,
  list: (shown, all, f) => (shown === all ? `共${f.number(all)}项` : `显示${f.number(shown)}项，共${f.number(all)}项`),
  caption: "大事记（按日期）",
  links: "相关协议与项目",
  more: (count, f) => `另有${f.number(count)}项`,
  from: "自",
  to: "至",
  dateHint: "2020、2020-12或2020-12-07",
  search: "搜索事项",
  condition: {
    from: (date, f) => `自${f.dateLong(date)}`,
    to: (date, f) => `至${f.dateLong(date)}`,
  },
};
