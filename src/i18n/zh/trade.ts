import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { GrowthClause } from "#i18n/en/trade.ts";
import type { Formatters } from "#i18n/formatters.ts";
import { figurePart } from "#i18n/figure-parts.ts";
import type { RichPart } from "#i18n/rich.ts";
import { tradeSince } from "./trade-since.ts";

type Words = Catalogue["trade"];

const flowBetween: Readonly<Record<string, string>> = { turnover: "贸易额", export: "出口", import: "进口" };

const change = ({ ratio, why }: GrowthClause, f: Formatters): readonly RichPart[] =>
  ratio === 0 ? ["持平"] : [ratio > 0 ? "增长" : "下降", { b: f.percent(Math.abs(ratio)), why }];

const units: Words["units"] = {
  yoy: (frequency) => (frequency === "A" ? "%，比上年" : "%，同比"),
  index: (base, f) => (base === undefined ? "各数列首期=100" : `${f.period(base)}=100`),
  share: "占贸易额%",
  sum12: (unit) => `${unit}，近12个月合计`,
  balance: (unit) => `出口减进口，${unit}`,
  balanceOf: (reporter, unit) => `${reporter}贸易差额：出口减进口，${unit}`,
  bare: "数量",
  log: (unit) => `${unit}，对数坐标`,
};

const charts: Words["charts"] = {
  chart: (mode, unit) => `${mode}，${unit}`,
  describe: (lines, f) => `${f.list(lines)}。相同数值见表格。`,
  line: (name, period, value) => `${period}${name}${value}`,
  programme: (years) => `${years}计划`,
  programmeShort: (years) => years,
  marked: "图中标注",
  callout: (pair, growth) => `${pair}：${growth}`,
  stated: (on, f) => `${f.dateLong(on)}公布`,
  monthly: (name, unit) => `${name}（月度），${unit}`,
  table: "表格",
  walk: (name) => `${name}各期数值：左右键切换时期，上下键切换数列`,
  notOnLog: (series, f) => `对数坐标没有零点。以下数值不大于零，未绘出：${f.list(series)}。`,
  logOfLines: "对数坐标没有零点：等距表示等比。柱形采用线性坐标，从零开始。",
};

const facts: Words["facts"] = {
  title: "主要数值",
  onYear: (growth) => `比上年${growth}`,
  best: (growth, period, f) => `增速最高：${f.period(period)}，${growth}`,
  worst: (growth, period, f) => `增速最低：${f.period(period)}，${growth}`,
  extremes: "比上年增速",
  share: (share) => `占贸易额${share}`,
  cagr: (from, to, f) => ({ before: `${f.period(from)}—${f.period(to)}年均增速`, after: "" }),
};

const city: Words["city"] = {
  title: (names, unit) => (unit ? `${names}，${unit}` : names),
  value: "贸易额",
  stated: "公布增速",
  computed: "按数值计算",
  share: "占比",
  none: (names) => `${names}：截至该日暂无数据。`,
  statedAt: (on, f) => `（${f.dateLong(on)}）`,
  confirmed: (period, { change: growth, at }, computed) => [
    [`${period}公布增速`, growth, `${at}：按公布数值计算为`, computed, "，得到证实。"],
  ],
  contradicted: (period, { change: growth, at }, computed) => [
    [`${period}公布增速`, growth, `${at}：按公布数值计算为`, computed, "，两者不符。"],
  ],
  unconfirmed: (period, { change: growth, at }, missing) => [
    [`${period}公布增速`, growth, `${at}：${missing}数值未公布，统计数据既不能证实也不能否定。`],
  ],
  other: "另有公布",
  joint: { open: "（", close: "）" },
};

const mirror: Words["mirror"] = {
  title: (one, other) => `${one}与${other}：双方公布的同一数据`,
  side: (reporter, flow) => `${reporter}，${flow}`,
  gap: "差额",
  gapShare: "差额占比",
  note: (one, other) => `差额：${one}公布数减${other}公布数；占比以后者为100%。`,
  show: "在图中同时显示",
};

const notes: Words["notes"] = {
  sources: (publishers, hasMore) => `来源：${publishers.join("；")}${hasMore ? "等" : ""}。`,
  conflict: (period, one, other) => [
    [`${period}有两个数值：`, one.amount, `（${one.title}）与`, other.amount, `（${other.title}），均予保留。`],
  ],
  otherStatus: "其他备注代码（见SDMX标准CL_OBS_STATUS）",
  ofSeries: (name) => `，${name}：`,
  single: "单项数值备注",
  count: (why, count, f) => [[figurePart(why, `${f.number(count)}条`)]],
  unpaired: (titles, f) => `此显示方式无对应数列：${f.list(titles)}。`,
};

export const trade: Words = {
  title: "贸易",
  noData: (day, f) => [[`截至${f.dateLong(day)}，所选条件下暂无贸易数据。`]],
  growth: ({ period, flow, clauses }, f) =>
    clauses.map((clause, index) => [
      index === 0 ? f.period(period) : "",
      `${clause.reporter}与${clause.partner}${flowBetween[flow] ?? "流量"}`,
      ...change(clause, f),
      index < clauses.length - 1 ? "，" : "。",
    ]),
  latest: ({ title, period, amount, why }, f) => [[`${title}：`], [f.period(period), { b: amount, why }, "。"]],
  upTo: (day, f) => `数据期截至${f.dateLong(day)}`,
  pair: (reporter, partner) => `${reporter}—${partner}`,
  direction: (from, to) => `${from}→${to}`,
  mode: "显示",
  choose: "选择数列",
  chosen: (series, f) => [
    ["已显示", figurePart({ kind: "series", ...series }, `${f.number(series.metricIds.length)}列`)],
  ],
  empty: {
    title: (conditions) =>
      conditions.length > 0 ? `所选数列在以下条件下无数值：${conditions.join("；")}。` : "截至该日，所选数列无数值。",
    sum12: "近12个月合计须12个月数值齐全；缺少月份或仅合并公布的，不作合计。",
    without: (condition) => `去掉“${condition}”`,
  },
  firstSet: "恢复初始数列",
  option: (flow, frequency, unit) => [flow, frequency, unit].filter(Boolean).join(" · "),
  window: "时段",
  windowFrom: "自",
  windowTo: "至",
  windowAll: "全部",
  windowOf: (from, to, f) => `${f.period(from)}—${f.period(to)}`,
  windowHint: "方向键移动时段，按住Shift调整长度。",
  windowStart: "时段起点",
  windowEnd: "时段终点",
  base: "基期",
  baseFirst: "所示首期",
  baseHint: "点击图中时期，将其设为基期。",
  scale: "坐标轴",
  scales: { linear: "线性", log: "对数" },
  search: "查找数列",
  groupBy: "分组",
  groupings: {
    pair: "按报告方和伙伴",
    reporter: "按报告方",
    partner: "按伙伴",
    flow: "按类别",
    unit: "按单位",
    frequency: "按频率",
  },
  noneFound: (query) => `没有符合“${query}”的数列。`,
  units,
  charts,
  facts,
  city,
  mirror,
  notes,
  since: tradeSince,
  modes: {
    level: "总量",
    yoy: "同比",
    index: "定基指数",
    share: "占比",
    balance: "贸易差额",
    sum12: "近12个月合计",
  },
};
