import type { Catalogue } from "#i18n/en/catalogue.ts";

export const tradeSince: Catalogue["trade"]["since"] = {
  after: (on, f) => `${f.date(on)}后新增`,
  isNew: "新增",
  title: (on, asOf, f) => `${f.dateLong(on)}与${f.dateLong(asOf)}对比`,
  condition: (on, f) => `与${f.dateLong(on)}对比`,
  fact: {
    value: "最新数值",
    growth: "比上年",
    cagr: "年均增速",
    share: "占贸易额",
    best: "增速最高",
    worst: "增速最低",
  },
  figure: "指标",
  difference: "变化",
  came: (periods) => `新增：${periods}`,
  none: "无新数值",
  same: "未变",
};
