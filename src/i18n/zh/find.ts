import type { Catalogue } from "#i18n/en/catalogue.ts";

export const find: Catalogue["find"] = {
  hint: "项目、协议、事项、领域、来源、栏目或日期",
  count: (count, f) => `找到${f.number(count)}项`,
  none: (query) => `未找到“${query}”。`,
  more: (count, view, f) => `“${view}”中另有${f.number(count)}项`,
  lastOf: (date, f) => `${f.dateLong(date)}的最后一日`,
  unfiltered: (count, f) => `取消数据依据筛选后可找到${f.number(count)}项`,
  keys: "↑ ↓选择，Enter打开，Esc关闭",
};
