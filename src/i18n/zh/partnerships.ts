import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { PortfolioFigures } from "#i18n/en/partnerships.ts";
import { figurePart, stressedFigure } from "#i18n/figure-parts.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich } from "#i18n/rich.ts";

function title({ partnerships, read, programs, nextOn }: PortfolioFigures, f: Formatters): Rich {
  return [
    ["共", stressedFigure({ kind: "portfolio", figure: "partnerships" }, f.number(partnerships)), "对友好城市"],
    ...(read < partnerships
      ? [["（已加载", figurePart({ kind: "portfolio", figure: "read" }, `${f.number(read)}对`), "）"]]
      : []),
    ["、", stressedFigure({ kind: "portfolio", figure: "programs" }, f.number(programs)), "个项目"],
    ...(nextOn === undefined ? [] : [[`；最近的完成时限为${f.dateLong(nextOn)}`]]),
  ];
}

export const partnerships: Catalogue["partnerships"] = {
  title,
  caption: "各对友好城市并列",
  ownDay: "各按本身的最新数据日期",
  oneDay: (day, f) => `统一截至${f.dateLong(day)}`,
  toOwnDay: "改为各按最新数据日期",
  nextDeadline: "最近时限",
  noDeadline: "暂无后续时限",
  noProgramme: "无现行计划",
};
