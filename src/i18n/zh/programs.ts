import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { RichPart } from "#i18n/rich.ts";
import { everyProgram, figurePart, progressPart } from "#i18n/figure-parts.ts";
import { words } from "./words.ts";

type Programs = Catalogue["programs"];

const figure = (name: string, value: number, f: Formatters): RichPart => ({
  figure: { name, value, text: f.number(value) },
});

function milestones({ reached, counted }: Parameters<Programs["list"]["title"]>[0], f: Formatters): RichPart[] {
  if (counted === 0) return ["未公布节点"];
  return ["节点", figure("counted", counted, f), "个，已完成", figure("reached", reached, f), "个"];
}

const title: Programs["list"]["title"] = (totals, f) => {
  const { programs, all, sectors, byHealth } = totals;
  const colon = byHealth.length > 0 ? "：" : "";
  return [
    programs === all
      ? [
          figurePart({ kind: "sectors" }, `${f.number(sectors)}个领域`),
          "共",
          figure("programs", programs, f),
          `个项目${colon}`,
        ]
      : [everyProgram(all, f), "个项目中的", figure("programs", programs, f), `个${colon}`],
    ...byHealth.map(({ health, count }, index): RichPart[] => [
      { health },
      words.healthCount[health],
      figure(`health-${health}`, count, f),
      `个${index < byHealth.length - 1 ? "，" : "；"}`,
    ]),
    ...(programs === 0 ? [] : [milestones(totals, f)]),
  ];
};

const list: Programs["list"] = {
  title,
  caption: (count, f) => `项目：${f.number(count)}行`,
  search: "搜索项目",
  axis: "期限与节点",
  milestones: "节点",
  next: "下一时限",
  overdue: (days, f) => `+${f.days(days)}`,
  doneOn: (date, f) => `${f.date(date)}完成`,
  pausedSince: (date, f) => `自${f.date(date)}起`,
  stoppedOn: (date, f) => `${f.date(date)}终止`,
  startsOn: (date, f) => `${f.date(date)}启动`,
  endsOn: (date, f) => `${f.date(date)}到期`,
  lastReport: (date, f) => `最近报告${f.date(date)}`,
  neverReported: "从未报告",
  columns: "列",
  active: "当前筛选条件",
  lift: "取消条件：",
  any: "不限",
  chosen: (count, f) => `已选${f.number(count)}项`,
  groups: { sector: "按领域", health: "按状态", lead: "按牵头单位", agreement: "按协议" },
  noGroup: {
    sector: "领域不在列表中",
    health: "无状态",
    lead: "来源未提及牵头单位",
    agreement: "未提及协议",
  },
  nothing: "未公布任何项目。",
  nothingVisible: "数据依据筛选隐藏了全部项目。",
};

const empty: Programs["empty"] = {
  title: (conditions) => `没有同时满足以下条件的项目：${conditions.join("；")}。`,
  relax: "减少条件后可显示：",
  without: (conditions, f) => `去掉${f.list(conditions)}`,
  conditions: {
    health: (values) => `状态为${values.join("或")}`,
    lead: (values) => `牵头单位为${values.join("或")}`,
    agreement: (values) => `协议为${values.join("或")}`,
    sector: (values) => `领域为${values.join("或")}`,
    q: (query) => `含“${query}”`,
  },
  clear: "清除全部条件",
};

const page: Programs["page"] = {
  list: "全部项目",
  previous: "上一个项目",
  next: "下一个项目",
  close: "关闭",
  place: (place, total, f) => `第${f.number(place)}个，共${f.number(total)}个`,
  sequence: "列表中的其他项目",
  declared: (state, on, f) => `自${f.dateGenitive(on)}起的公布状态：${state}。`,
  otherwise: (health) => `仅按节点和报告判定，状态应为：${health}。`,
  because: (reasons) => `：${reasons.join("；")}。`,
  facts: "基本信息",
  term: "期限",
  from: (start, f) => `自${f.dateGenitive(start)}起，未载明结束时间`,
  budget: "预算",
  noBudget: "未公布",
  never: "从未报告",
  unknown: (id) => `“${id}”不在列表中`,
  hidden: (id) => `“${id}”被数据依据筛选隐藏`,
  noAgreement: "未提及",
  milestones: "节点",
  reachedOf: (said, f) => [[progressPart("counted", said, f), "个中已完成", progressPart("reached", said, f), "个"]],
  noMilestones: "未公布节点：仅知有此意向。",
  due: (date, f) => `时限${f.date(date)}`,
  unplanned: "事先未列入计划",
  undated: "未载明日期",
  reached: (date, f) => `${f.date(date)}完成`,
  cancelled: (date, f) => `${f.date(date)}取消`,
  late: (days, f) => `晚${f.days(days)}`,
  early: (days, f) => `早${f.days(days)}`,
  onTime: "当日完成",
  overdue: (days, f) => `逾期${f.days(days)}`,
  pending: (days, f) => `还有${f.days(days)}`,
  history: "状态沿革",
  historyNote: "按现有数据逐月末判定",
  unchanged: (health, since, f) => `自${f.dateGenitive(since)}起未变：${health}。`,
  changed: (changes, now, f) => `变化${f.number(changes)}次；自${f.dateGenitive(now.since)}起：${now.health}。`,
  why: "判定依据",
  rule: (number) => `规则${number}`,
  rules: {
    stopped: "公布已终止",
    paused: "公布已暂停",
    done: "公布已完成，或全部计划节点已完成且期限已满",
    "not-started": "尚未启动，且无逾期",
    unreported: "无信息：节点逾期后未见报告、期满而结果不明，或超过365天未报告",
    late: "有节点逾期超过30天",
    "at-risk": "有节点逾期或30天内到期，或节点完成率低于时间进度25个百分点以上",
    "on-track": "以上均不符合",
  },
  no: "否",
  decides: "据此判定",
  notAsked: "无需判定",
  reported: "已有报道",
  noReports: "未见与该项目有关的事项或报告。",
  declaredState: (state) => `公布状态：${state}`,
  notes: "备注",
  sources: "来源",
  noSources: "未注明来源。",
  notFound: "没有该项目",
  notFoundText: (id) => `列表中没有项目“${id}”。`,
  hiddenTitle: "数据依据筛选隐藏了该项目",
  hiddenText: (level) => `该项目的数据依据为“${level}”，当前筛选不显示。`,
  showAll: "显示全部数据",
  remarks: (count, f) => `${f.number(count)}条备注`,
};

export const programs: Programs = { list, empty, page };
