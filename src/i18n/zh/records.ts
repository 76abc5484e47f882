import type { Catalogue, RecordMessages } from "#i18n/en/catalogue.ts";
import { column, columnOf, columnShort } from "./columns.ts";
import { ignored, none } from "./ignored.ts";

type Common = Catalogue["common"];

const table: Common["table"] = {
  showAs: "显示形式",
  chart: "图表",
  table: "表格",
  tableOf: (title) => `${title}（表格）`,
  sortAscending: (column) => `按“${column}”升序排列`,
  sortDescending: (column) => `按“${column}”降序排列`,
  rows: (count, f) => `${f.number(count)}行`,
  rowsOf: (shown, total, f) => `显示${f.number(shown)}行，共${f.number(total)}行`,
  filters: "筛选",
  search: "搜索",
  groupBy: "分组",
  ungrouped: "不分组",
  all: "全部",
  empty: "没有符合条件的记录。",
  without: (condition, count, f) => `去掉“${condition}”：${f.number(count)}行`,
  clearAll: "清除全部条件",
};

const source: Common["source"] = {
  meaning: {
    official: "由一方或统计机构发布，并已在原处核对。",
    reported: "来自媒体或第三方，包括其转引一方的内容。",
    estimated: "经推算得出，方法见备注。",
    illustrative: "为演示功能而编写，并非事实。",
  },
  title: () => "来源",
  method: "方法说明",
  open: "打开来源",
  none: "未注明来源",
  unknown: (id) => `列表中没有来源“${id}”`,
};

const notice: RecordMessages["common"]["notice"] = {
  sort: ignored("排序", "表中无此列"),
  folded: none("折叠的分组"),
  group: none("分组方式"),
  sector: none("领域"),
  health: none("状态"),
  lead: none("牵头单位"),
  leads: ignored("牵头单位列表", "只有“open”可将其展开"),
  agreement: none("协议"),
  from: ignored("起始时间", "须为日期或时期"),
  to: ignored("截止时间", "须为日期或时期"),
  order: "时间范围未采用：截止早于起始。",
  metric: none("数据系列"),
  leftOut: (titles, f) => `此方式只适用于总量，未列入：${f.list(titles)}。`,
  mode: none("显示方式"),
  scale: none("坐标轴"),
  base: ignored("基期", "须为所示时期之一"),
  view: ignored("显示形式", "只能为图表或表格"),
};

const words: RecordMessages["words"] = {
  agreementKind: {
    friendship: "友好关系协议",
    programme: "合作计划",
    memorandum: "备忘录",
    sector: "专项协议",
    commercial: "商务合同",
    other: "其他",
  },
  agreementFormat: {
    "in-person": "现场签署",
    videoconference: "视频签署",
    hybrid: "现场与视频结合签署",
    correspondence: "传签",
  },
  goalStatus: {
    "no-data": "数据不足",
    achieved: "已实现",
    unreported: "结果未公布",
    missed: "未实现",
    "on-track": "符合序时进度",
    behind: "进度滞后",
  },
  direction: {
    increase: "上升",
    decrease: "下降",
  },
  eventKind: {
    visit: "访问",
    signing: "签署",
    forum: "论坛",
    contest: "赛事",
    festival: "节庆",
    opening: "开幕（启用）",
    anniversary: "周年纪念",
    delivery: "交付",
    other: "其他",
  },
  eventStatus: {
    past: "已过",
    current: "进行中",
    upcoming: "待举行",
  },
  flow: {
    export: "出口",
    import: "进口",
    turnover: "贸易额",
    balance: "贸易差额",
    investment: "投资",
    visitors: "游客人次",
    other: "其他",
  },
  measure: {
    value: "总量",
    growth: "增速",
    share: "占比",
  },
  mode: {
    level: "总量",
    yoy: "同比",
    index: "定基指数",
    share: "占比",
    balance: "贸易差额",
    sum12: "近12个月合计",
  },
  frequency: {
    A: "年度",
    Q: "季度",
    M: "月度",
  },
  observationStatus: {
    E: "估计值",
    P: "初步数",
    F: "预测值",
    B: "口径变动",
  },
  sourceKind: {
    official: "官方来源",
    press: "新闻媒体",
    statistics: "统计资料",
    research: "研究资料",
    reference: "参考资料",
  },
  changeKind: {
    agreement: "协议",
    program: "项目",
    milestone: "节点",
    event: "事项",
    goal: "目标",
    trade: "贸易",
  },
  languageName: {
    ru: "俄文",
    zh: "中文",
    en: "英文",
  },
  column,
  columnShort,
  columnOf,
};

export const records: RecordMessages = { common: { table, source, notice }, words };
