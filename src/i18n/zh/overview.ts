import type { ChangeKind, Health } from "#contract/vocabulary.ts";
import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { RichPart } from "#i18n/rich.ts";
import { changeParts, differencePart } from "#i18n/en/overview-parts.ts";
import { healthCount } from "./health-count.ts";

type Overview = Catalogue["overview"];

const TOLD: readonly Health[] = ["on-track", "at-risk", "late", "paused", "stopped", "not-started"];

const figure = (name: string, value: number, f: Formatters): RichPart => ({
  figure: { name, value, text: f.number(value) },
});

/** 全角括号，前不加空格 */
const bracketed = (
  counts: Parameters<typeof differencePart>[0],
  health: Health,
  f: Formatters,
): readonly RichPart[] => {
  const part = differencePart(counts, health, (difference) => `（${f.signed(difference)}）`);
  return part === undefined ? [] : [part];
};

const sentence: Overview["sentence"] = (counts, asOf, f) => {
  const { programs, byHealth } = counts;
  const healths = TOLD.filter((health) => byHealth[health] > 0);
  const done: readonly RichPart[] =
    byHealth.done > 0
      ? [
          figure("programs", programs, f),
          "个项目中已完成",
          figure("health-done", byHealth.done, f),
          "个",
          ...bracketed(counts, "done", f),
        ]
      : programs > 0
        ? [figure("programs", programs, f), "个项目均未完成"]
        : ["列表中有", figure("programs", programs, f), "个项目"];
  return [
    [`截至${f.dateLong(asOf)}，`],
    [...done, healths.length > 0 ? "；" : "。"],
    ...healths.map((health, index): readonly RichPart[] => [
      { health },
      figure(`health-${health}`, byHealth[health], f),
      `个${healthCount[health]}`,
      ...bracketed(counts, health, f),
      index === healths.length - 1 ? "。" : "，",
    ]),
    ...(byHealth.unreported > 0
      ? [
          [
            { health: "unreported" },
            figure("health-unreported", byHealth.unreported, f),
            "个暂无进展信息",
            ...bracketed(counts, "unreported", f),
            "。",
          ] as const,
        ]
      : []),
  ];
};

const milestones: Overview["milestones"] = ({ reached, counted, due, dueReached }, f) => [
  ["计入节点", figure("counted", counted, f), "个，已完成", figure("reached", reached, f), "个；"],
  ["到期节点", figure("due", due, f), "个，其中已完成", figure("dueReached", dueReached, f), "个"],
];

const changeLabel: Readonly<Record<ChangeKind | "value", string>> = {
  agreement: "协议",
  program: "项目",
  milestone: "节点",
  event: "新开始的事项",
  goal: "状态变化的目标",
  trade: "贸易",
  value: "新数据",
};

export const overview: Overview = {
  title: "总览",
  sentence,
  milestones,
  notLoaded: (asOf, f) => `截至${f.dateLong(asOf)}：项目未加载`,
  sinceMonth: (since, f) => `近一个月（自${f.date(since)}）变化：`,
  since: (since, f) => `自${f.date(since)}以来的变化：`,
  change: (kind, counts, f) => [
    `${changeLabel[kind]}：`,
    ...changeParts(counts, f, { join: "、", write: (word, number) => [word, number] }),
  ],
  milestoneCount: { reached: "已完成", overdue: "已逾期", pending: "重新待完成", cancelled: "已取消" },
  signedCount: "已签署",
  unchanged: "无变化",
  compareWith: "与较早日期对比",
  brackets: (since, f) => `括号内为与${f.dateLong(since)}相比的变化。`,
  endCompare: "结束对比",
  changesTitle: (since, f) => `自${f.dateLong(since)}以来的变化`,
  difference: (count, since, f) => `自${f.date(since)}以来${f.signed(count)}`,
  filtered: "仅统计：",
  lift: (condition) => `取消条件“${condition}”`,
  matrix: "各领域项目状态",
  matrixCaption: (asOf, f) => `截至${f.dateLong(asOf)}各领域项目状态与节点完成情况`,
  column: {
    title: "领域",
    programs: "项目",
    reached: "已完成节点",
    counted: "计入节点",
    dueReached: "到期节点中已完成",
    due: "到期节点",
  },
  matrixHint: "方向键在项目之间移动，回车键打开项目。",
  total: "合计",
  unknownSector: "领域不详",
  none: "以下为零：",
  milestoneDots: "节点",
  dots: (counts, f) =>
    `已完成${f.number(counts.reached)}个，已逾期${f.number(counts.overdue)}个，待完成${f.number(counts.pending)}个`,
  programOf: (title, health) => `${title}：${health}`,
  programsOf: (count, { sector, health }, f) => `${sector}：${f.number(count)}个项目${health}`,
  filterBy: (what) => `查看项目：${what}`,
  headWord: healthCount,
  mostly: "主要为",
  evidenceShare: (part, whole, f) => `${f.number(part)}/${f.number(whole)}`,
  agreement: "现行合作计划",
  signed: (on, f) => `${f.date(on)}签署`,
  months: (elapsed, whole, f) => `${f.number(whole)}个月已过${f.number(elapsed)}个月`,
  term: (percent) => `有效期已过${percent}`,
  openEnded: "无固定期限",
  noProgramme: (asOf, f) => `${f.dateLong(asOf)}无现行合作计划。`,
  lastProgramme: (on, f) => `最近一份于${f.dateLong(on)}到期：`,
  attention: "需关注",
  allOf: "查看全部",
  nothingToAttend: "没有已逾期、有风险或暂无进展信息的项目。",
  lead: "牵头单位：",
  nextDeadlines: "近期时限",
  lastDeadlines: "最近到期",
  within: (days, count, f) => `${f.days(days)}内：${f.number(count)}个`,
  between: ({ from, to }, count, f) => `${f.number(from)}至${f.days(to)}：${f.number(count)}个`,
  later: "以后",
  noneWithin: (days, f) => `${f.days(days)}内没有到期节点。`,
  expiringSoon: (days, f) => `${f.days(days)}内到期的协议`,
  noneExpiring: (days, f) => `${f.days(days)}内没有协议到期。`,
  daysLeft: (days, f) => (days === 0 ? "最后一天" : `剩余${f.days(days)}`),
  leads: "各牵头单位情况",
  leadsHint: "各单位的项目及其状态",
  noDeadline: (asOf, f) => `${f.dateLong(asOf)}之后没有到期节点。`,
  expiry: "有效期届满",
  noDeadlinesEver: "尚无设有时限的节点。",
  trade: "贸易概况",
  tradeChart: (title, first, last) => `${title}，${first}至${last}`,
  growthIn: (period, percent) => `${period}年：${percent}`,
  tradeMore: "全部贸易数据",
  noTrade: "截至当日没有年度贸易数据。",
  events: "最近事项",
  noEvents: "截至当日没有事项。",
  allEvents: "全部事项",
};
