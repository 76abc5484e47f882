import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { ChangeWeight } from "#i18n/en/desk.ts";

const weightTitle: Readonly<Record<ChangeWeight, string>> = {
  late: "新逾期",
  "at-risk": "新增风险",
  unreported: "转为暂无进展信息",
  halted: "终止、暂停或取消",
  done: "已完成",
  moved: "其他状态变化",
  agreement: "协议",
  event: "新开始的事项",
  goal: "目标",
  value: "新数据",
};

export const desk: Catalogue["desk"] = {
  ago: { week: "一周前", month: "一个月前", quarter: "一个季度前", year: "一年前" },
  otherDay: "其他日期",
  compare: "对比",
  lastReport: (on, f) => `最近报告（${f.date(on)}）`,
  signing: (on, f) => `合作计划签署（${f.date(on)}）`,
  lastMeeting: (kind, on, f) => `最近${kind}（${f.date(on)}）`,
  changeWeight: (weight, count, f) => `${weightTitle[weight]}：${f.number(count)}`,
  leadsNote: "有多个牵头单位的项目分别计入各单位。",
  leadColumn: { title: "牵头单位", programs: "项目", byHealth: "状态", overdue: "逾期节点", due: "下一时限" },
  programsOfLead: (lead, count, f) => `${lead}：${f.number(count)}个项目`,
  allLeads: (count, f) => `另有${f.number(count)}个单位`,
};
