import type { Catalogue } from "#i18n/en/catalogue.ts";

type Common = Catalogue["common"];

const ignored = (what: string, needed: string) => (value: string) => `${what}“${value}”未采用：${needed}。`;
const none = (what: string) => ignored(what, "无此选项");

const shell: Common["shell"] = {
  skipToContent: "跳至正文",
  skipToRail: "跳至时间标尺",
  navigation: "栏目",
  more: "更多",
  menu: "菜单",
  close: "关闭",
  back: "返回",
  language: "语言",
  theme: "外观",
  themes: { light: "浅色", dark: "深色", system: "跟随系统" },
  evidence: "显示范围",
  clocks: "两市当地时间",
  clock: (city, time) => `${city}：${time}`,
  sideBySide: "全部并列显示",
  settings: "显示设置",
};

const rail: Common["rail"] = {
  title: "时间标尺",
  asOf: "截至",
  asOfLong: (day, f) => `截至${f.dateLong(day)}`,
  latest: "最新数据",
  stepBack: "后退一个月",
  stepForward: "前进一个月",
  play: "播放",
  pause: "暂停",
  since: (date, f) => `${f.dateGenitive(date)}起结为友好城市`,
  gap: "未查到协议",
  slider: "截至日期",
  sliderHint: "方向键每次移动一个月，上下翻页键每次移动一年。",
  day: "日期",
  dayHint: "年-月-日",
  go: "显示该日",
  lastDays: "项目最后一日",
  events: (count, f) => `${f.number(count)}个事项`,
  approximate: "日期为约数",
  openEnded: "未设期限",
  incomplete: (documents, f) => `时间标尺不完整，加载失败：${f.list(documents)}。`,
};

const panel: Common["panel"] = {
  loading: "正在加载",
  received: (ratio, f) => `已接收${f.percent(ratio, 0)}`,
  notLoaded: (documentName) => `加载失败：${documentName}`,
  fault: (fault) => {
    if (fault.kind === "unreachable") return "无法连接服务器。";
    if (fault.kind === "timeout") return "服务器15秒内没有响应。";
    if (fault.kind === "malformed") return "服务器返回的内容不符合规定格式。";
    return fault.status === undefined ? "服务器拒绝了请求。" : `服务器拒绝了请求，状态码${fault.status}。`;
  },
  request: (page) => `请求文件：${page}`,
  stillHolds: "本页其他内容仍然有效。",
  retry: "重试",
  nextTry: (seconds) => `${seconds}秒后自动重试`,
  stale: (at, f) => `数据非最新：显示${f.dateTime(at)}的数据`,
  quarantined: (count, f) => `${f.number(count)}条记录未采用（已隔离），不计入任何数字`,
  showReasons: "查看原因",
  showSources: "查看来源",
};

const notice: Common["notice"] = {
  label: "提示",
  dismiss: "隐藏提示",
  asOf: ignored("截至日期", "须为1900-01-01至2100-12-31之间的日期"),
  since: ignored("对比日期", "须早于截至日期"),
  "after-data": (dataDay, f) => `数据完整至${f.dateLong(dataDay)}，所示日期晚于该日。`,
  evidence: none("显示范围"),
  lang: none("语言"),
  theme: none("外观"),
  sort: ignored("排序", "表中无此列"),
  group: none("分组方式"),
  sector: none("领域"),
  health: none("状态"),
  lead: none("牵头单位"),
  agreement: none("协议"),
  from: ignored("起始时间", "须为日期或时期"),
  to: ignored("截止时间", "须为日期或时期"),
  order: "时间范围未采用：截止早于起始。",
  metric: none("数据系列"),
  leftOut: (titles, f) => `此方式只适用于总量，未列入：${f.list(titles)}。`,
  mode: none("显示方式"),
  base: ignored("基期", "须为所示时期之一"),
  view: ignored("显示形式", "只能为图表或表格"),
};

const table: Common["table"] = {
  showAs: "显示形式",
  chart: "图表",
  table: "表格",
  tableOf: (title) => `${title}（表格）`,
  sortAscending: (column) => `按“${column}”升序排列`,
  sortDescending: (column) => `按“${column}”降序排列`,
  rows: (count, f) => `${f.number(count)}行`,
  rowsOf: (shown, total, f) => `显示${f.number(shown)}行，共${f.number(total)}行`,
  noRows: "无记录",
  filters: "筛选",
  search: "搜索",
  searchHint: "名称或简介中的词语",
  groupBy: "分组",
  ungrouped: "不分组",
  all: "全部",
  empty: "没有符合条件的记录。",
  without: (condition, count, f) => `去掉“${condition}”：${f.number(count)}行`,
  clearAll: "清除全部条件",
};

const page: Common["page"] = {
  title: (view, partnership) => `${view} · ${partnership}`,
  titleAsOf: (day, title, f) => `${f.date(day)} · ${title}`,
  notFound: "页面不存在",
  notFoundText: "该地址没有对应的栏目或记录。",
  home: "返回首页",
  unknownPartnership: "没有该合作关系",
  noPartnerships: "合作关系列表为空",
  noRecord: (id) => `没有记录“${id}”。`,
  hiddenRecord: "该记录不在当前显示范围内。",
  beforeFirst: (day, f) => `${f.dateGenitive(day)}以前未签署任何协议。`,
  goTo: (day, f) => `显示${f.dateLong(day)}`,
  broken: "此部分无法显示",
  brokenText: "程序在此处出错，页面其他部分正常。",
  reload: "重新加载",
};

const evidence: Common["evidence"] = {
  label: "数据依据",
  subject: (subject) => `${subject}：`,
  all: { official: "均为官方数据", reported: "均据报道", estimated: "均为估算", illustrative: "均为示例数据" },
  mostly: {
    official: "以官方数据为主",
    reported: "以报道为主",
    estimated: "以估算为主",
    illustrative: "以示例数据为主",
  },
  meaning: {
    official: "由一方或统计机构发布，并已在原处核对。",
    reported: "来自媒体或第三方，包括其转引一方的内容。",
    estimated: "经推算得出，方法见备注。",
    illustrative: "为演示功能而编写，并非事实。",
  },
  mark: (level) => `数据依据：${level}。查看来源`,
};

const source: Common["source"] = {
  title: () => "来源",
  publisher: "发布方",
  published: "发布日期",
  language: "语言",
  kind: "来源类别",
  method: "方法说明",
  open: "打开来源",
  citedBy: "引用之处",
  count: (count, f) => `${f.number(count)}个来源`,
  none: "未注明来源",
  unknown: (id) => `列表中没有来源“${id}”`,
};

const value: Common["value"] = {
  none: "暂无数据",
  noLead: "来源未注明",
  unknown: "不详",
  open: "未定",
  of: (part, whole, f) => `${f.number(part)}/${f.number(whole)}`,
  why: "计算依据",
  whyOf: (name) => `计算依据：${name}`,
};

const print: Common["print"] = {
  open: "简报（打印用）",
  foot: (asOf, dataAsOf, f) => `截至${f.date(asOf)}；数据完整至${f.date(dataAsOf)}`,
  pageNumber: () => ({ before: "第", between: "页，共", after: "页" }),
};

export const common: Common = { shell, rail, panel, notice, table, page, evidence, source, value, print };
