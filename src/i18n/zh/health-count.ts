import type { Catalogue } from "#i18n/en/catalogue.ts";

export const healthCount: Catalogue["words"]["healthCount"] = {
  stopped: "已终止",
  paused: "已暂停",
  done: "已完成",
  "not-started": "未启动",
  unreported: "无信息",
  late: "已逾期",
  "at-risk": "有风险",
  "on-track": "按计划推进",
};
