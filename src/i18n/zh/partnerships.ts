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
  pair: {
    choose: "两对友好城市对照",
    places: ["比较", "与"],
    none: "请选择",
    end: "结束对比",
    ignored: (id) => `已忽略“${id}”：没有这对友好城市，或已选满两对。`,
    title: "两对对照",
    alike: "各项计数均附总数；不求平均，不作排名。",
    fact: "对照项",
    groups: {
      health: "各状态项目",
      milestones: "节点",
      evidence: "记录、节点和数值的数据依据",
      data: "数据",
      views: "各栏目",
    },
    establishedOn: "结好日期",
    term: "计划有效期",
    reached: "已完成节点",
    dueReached: "到期节点中已完成",
    completeOn: "数据完整至",
    age: "截至日期的数据时滞",
    quarantined: "已隔离记录",
    problems: "数据问题",
    open: "打开",
    outOf: "/",
    dash: () => "—",
    joint: () => "，",
    byHealth: "各状态项目",
    sectors: "各对友好城市的领域",
    ownSectors: "各自划分领域：名称相同，含义未必相同。",
    notLoaded: "项目未加载。",
  },
};
