import type { GoalStatus } from "#contract/vocabulary.ts";
import type { Catalogue } from "#i18n/en/catalogue.ts";
import { figurePart, goalPart, tallyPart } from "#i18n/figure-parts.ts";
import { goalClauses } from "#i18n/goal-clauses.ts";
import { sectorsSince } from "./sectors-since.ts";

const say: Readonly<Record<GoalStatus, (count: number) => string>> = {
  achieved: (n) => `${n}项已实现`,
  "on-track": (n) => `${n}项符合序时进度`,
  behind: (n) => `${n}项进度滞后`,
  missed: (n) => `${n}项未实现`,
  unreported: (n) => `${n}项结果未公布`,
  "no-data": (n) => `${n}项数据不足`,
};

export const sectors: Catalogue["sectors"] = {
  title: (counts, { goals, indicators }) => [
    ...(goals === 0
      ? [[figurePart({ kind: "goals" }, "没有设目标值的领域目标"), "。"]]
      : [
          [figurePart({ kind: "goals" }, `${goals}项领域目标`), "："],
          ...goalClauses(counts, say, { between: "，", end: "。" }),
        ]),
    ...(indicators === 0
      ? []
      : [["另有", figurePart({ kind: "goals", status: "indicator" }, `${indicators}项指标`), "未设目标值。"]]),
  ],
  compare: {
    label: "比较领域",
    all: "全部领域",
    cities: "两市对照",
    caption: "两市以相同单位公布的指标，各取最新值",
    indicator: "指标",
    noPairs: "没有两市以相同单位公布的指标。",
  },
  since: sectorsSince,
  order: "排序",
  bySector: "按领域",
  byLag: "按滞后程度",
  key: {
    title: "图例",
    baseline: "基期值",
    latest: "目标期内最新值",
    pace: "序时进度",
    target: "目标值",
    beyond: "超出标尺",
    estimated: "估算值",
    gap: "无连线：缺少数据的年份",
  },
  tally: (programs, { reached, counted }, f) => [
    [tallyPart("programs", programs, f), "个项目，"],
    ["节点完成", tallyPart("reached", reached, f), "/", tallyPart("counted", counted, f)],
  ],
  joint: { between: "；", colon: "：" },
  nothing: (isFiltered) => (isFiltered ? "没有符合数据依据的目标或指标" : "未公布目标或指标"),
  course: ({ goalId, attainment, expected, period }, f) => [
    `${f.period(period)}完成率`,
    goalPart("attainment", goalId, f.percent(attainment, 0)),
    "，序时进度",
    goalPart("expected", goalId, f.percent(expected, 0)),
  ],
  noCourse: "无数值",
  onlyLatest: (period, f) => `最新值为${f.period(period)}`,
  newer: ({ goalId, amount, period }, f) => [
    "最新值",
    goalPart("latest", goalId, amount),
    `（${f.periodShort(period)}）`,
  ],
  indexBase: (year) => `${year}年=100`,
  indexOf: (index, amount) => `${index}（${amount}）`,
  chartOf: (titles, last, f) => `${f.list(titles)}。最新值：${last.join("；")}。`,
  goalChart: (title, baseline, target) => `${title}。基期值：${baseline}；目标值：${target}。`,
  allGoals: "该领域全部目标",
  otherIndicators: "其他指标",
  notYet: "截至该日无数值",
  goalsTable: "目标与指标",
  sectorsTable: "各领域项目与节点",
  lag: "滞后程度",
  page: {
    sentence: (programs, { goals, indicators }, f) => [
      [tallyPart("programs", programs, f), "个项目，"],
      [figurePart({ kind: "goals" }, goals === 0 ? "无目标" : `${goals}项目标`), "，"],
      [figurePart({ kind: "goals", status: "indicator" }, indicators === 0 ? "无指标" : `${indicators}项指标`), "。"],
    ],
    statuses: (counts) => goalClauses(counts, say, { between: "，", end: "。" }),
    allSectors: "全部领域",
    unknown: (id) => `没有领域“${id}”。`,
    programs: "项目",
    walk: "各期数值：左右键切换时期，上下键切换数列",
    mover: "本领域项目。数据未说明哪个项目服务于哪项目标。",
    noPrograms: "该领域没有项目。",
    milestones: "项目节点",
    silent: "截至该日未公布任何节点，仅知意向：",
    noObservations: "截至该日无数值。",
    agreements: "协议",
    noAgreements: "没有涉及该领域的协议。",
    events: "大事记",
    noEvents: "没有涉及该领域的事项。",
    baseline: "基期值",
    target: "目标值",
    latest: "最新值",
    attainment: "完成率",
    expected: "序时进度",
    direction: "期望方向",
    sources: "数据依据与来源",
    asOf: (day, f) => `截至${f.date(day)}`,
    valueAt: (amount, period, f) => `${amount}（${f.period(period)}）`,
    targetAt: (amount, period, f) => `目标${amount}，${f.periodShort(period)}`,
    sameScale: "两市采用同一标尺；统计口径可能不同，见说明。",
  },
  whyUnmeasured: "截至该日未公布基期与目标期之间的数值。",
  why: {
    "no-data": () => "未公布基期值、目标值、期望方向，或基期与目标期之间的数值。",
    achieved: (period, f) => `${f.period(period)}的数值已达到目标值。`,
    unreported: (period, f) => `结果未公布：目标期内最新值为${f.period(period)}的数值。`,
    missed: (period, f) => `目标期已结束，${f.period(period)}的数值未达到目标值。`,
    "on-track": (period, f) => `${f.period(period)}的完成率滞后于序时进度不超过5个百分点。`,
    behind: (period, f) => `${f.period(period)}的完成率滞后于序时进度超过5个百分点。`,
  },
};
