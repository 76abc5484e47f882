import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { SaidPart } from "#i18n/said.ts";
import { controls, editor, keys, presenter } from "./present-controls.ts";

type Present = Catalogue["present"];

const late = (text: string, count: number): readonly SaidPart[] => (count > 0 ? ["，", { b: text, tone: "late" }] : []);

const titles: Present["titles"] = {
  overview: ({ programs, done, late: overdue, unreported }, f) => {
    if (programs === 0) return ["暂无项目"];
    const begin: readonly SaidPart[] =
      done === 0
        ? [{ b: f.number(programs) }, "个项目均未完成"]
        : [`${f.number(programs)}个项目中`, { b: `已完成${f.number(done)}个` }];
    return [
      ...begin,
      ...late(`${f.number(overdue)}个已逾期`, overdue),
      ...(unreported > 0 ? ["，", { b: f.number(unreported) }, "个暂无进展信息"] : []),
    ];
  },
  changes: (count, since, f) =>
    count === 0
      ? [`${f.dateLong(since)}以来`, { b: "没有变化" }]
      : [`${f.dateLong(since)}以来有`, { b: `${f.number(count)}项变化` }],
  timeline: (running, programs, f) => {
    if (programs === 0) return ["暂无项目"];
    if (running === 0) return [`${f.number(programs)}个项目均不在实施期内`];
    return [`${f.number(programs)}个项目中`, { b: `${f.number(running)}个` }, "在实施期内"];
  },
  sectors: ({ reached, counted, overdue }, f) => {
    if (counted === 0) return ["暂无节点"];
    const begin: readonly SaidPart[] =
      reached === 0
        ? [`${f.number(counted)}个节点均未完成`]
        : [`${f.number(counted)}个节点中`, { b: `已完成${f.number(reached)}个` }];
    return [...begin, ...late(`${f.number(overdue)}个已逾期`, overdue)];
  },
  goals: ({ goals, achieved, behind, missed }, f) => {
    if (goals === 0) return ["暂无设有目标值的目标"];
    const begin: readonly SaidPart[] =
      achieved === 0
        ? [`${f.number(goals)}项目标均未实现`]
        : [`${f.number(goals)}项目标中`, { b: `已实现${f.number(achieved)}项` }];
    return [
      ...begin,
      ...late(`${f.number(behind)}项进度滞后`, behind),
      ...(missed > 0 ? [`，${f.number(missed)}项到期未实现`] : []),
    ];
  },
  trade: ({ reporter, partner, flow, amount, period, growth }, f) => [
    `${f.period(period)}${reporter}与${partner}${flow}`,
    { b: amount },
    ...(growth === undefined ? [] : [growth < 0 ? "，比上年下降" : "，比上年增长", { b: f.percent(Math.abs(growth)) }]),
  ],
  noTrade: ["暂无贸易数据"],
  agreements: (inForce, signed, f) => {
    if (signed === 0) return ["尚未签署任何协议"];
    if (inForce === 0) return [`已签署的${f.number(signed)}份协议中暂无有效协议`];
    return [`已签署的${f.number(signed)}份协议中`, { b: `${f.number(inForce)}份有效` }];
  },
  events: (past, ahead, f) => [
    "近12个月有",
    { b: `${f.number(past)}项事项` },
    ...(ahead > 0 ? ["，", { b: `${f.number(ahead)}项` }, "待举行"] : []),
  ],
  eventsBetween: (count, f) => ["所选时段内有", { b: `${f.number(count)}项事项` }],
  film: ({ on, signed, events, done }, f) => [
    `截至${f.dateLong(on)}：签署协议`,
    { b: `${f.number(signed)}份` },
    "，事项",
    { b: `${f.number(events)}项` },
    "，完成项目",
    { b: `${f.number(done)}个` },
  ],
  notLoaded: (documents, f) => [`加载失败：${f.list(documents)}`],
  noSlide: ["所有幻灯片均无法显示，稍后自动重试"],
};

const weights: Present["weights"] = {
  late: "转为逾期",
  "at-risk": "出现风险",
  unreported: "转为暂无进展信息",
  halted: "终止、暂停或取消",
  done: "已完成",
  moved: "其他状态变化",
  agreement: "协议",
  event: "已开始的事项",
  goal: "状态变化的目标",
  value: "新数据",
};

const drawing: Present["drawing"] = {
  deadlines: "近期完成时限",
  noDeadlines: "暂无后续时限",
  more: (count, f) => `另有${f.number(count)}项`,
  programs: (count, f) => `${f.number(count)}个项目`,
  until: (on, f) => `至${f.date(on)}`,
  openEnded: "无固定期限",
  noStanding: "目前没有有效的合作计划",
  pair: (reporter, partner, flow) => `${reporter}—${partner}：${flow}`,
  inPeriod: (name, period, f) => `${name}，${f.period(period)}`,
  terms: "协议有效期",
  eventsByYear: "历年事项",
  agreementsShort: "协议",
  eventsShort: "大事记",
  programsShort: "项目",
  unknownSector: "领域不详",
};

const foot: Present["foot"] = {
  asOf: (day, f) => `截至${f.dateLong(day)}`,
  source: (names, more, f) => `来源：${names.join("；")}${more > 0 ? `；另有${f.number(more)}项` : ""}`,
  sources: (count, f) => `${f.number(count)}个来源`,
  evidence: (level) => `数据依据：${level}`,
  data: (on, f) => `数据截至${f.date(on)}`,
  fetched: (minutes, f) => (minutes === 0 ? "刚刚获取" : `${f.number(minutes)}分钟前获取`),
  stale: (at, f) => `显示${f.dateTime(at)}的有效数据`,
  embedded: "内置数据",
  faults: (count, f) => `${f.number(count)}项故障`,
  noFaults: "无故障",
  refresh: (time) => `${time}更新`,
  skipped: (slides, f) => `无法显示，已跳过：${f.list(slides)}`,
  scan: "在手机上查看本页",
};

const ignored = (what: string, needed: string) => (value: string) => `${what}“${value}”未采用：${needed}。`;

export const present: Present = {
  slide: {
    overview: "总览",
    changes: "变化",
    timeline: "时间线",
    sectors: "领域",
    goals: "目标",
    trade: "贸易",
    agreements: "协议",
    events: "大事记",
    film: "历年进程",
  },
  titles,
  weights,
  drawing,
  foot,
  controls,
  keys,
  presenter,
  editor,
  notice: {
    slides: ignored("幻灯片", "没有该名称，或其时长、参数无效"),
    every: ignored("每页时长", "须为5至600秒"),
    lang2: ignored("第二语言", "没有该语言，或与第一语言相同"),
    refresh: ignored("更新间隔", "须为30至86,400秒"),
  },
};
