import type { Base } from "#i18n/en/catalogue.ts";
import { ignored, none } from "./ignored.ts";

type Common = Base["common"];

const shell: Common["shell"] = {
  search: "搜索",
  skipToContent: "跳至正文",
  skipToRail: "跳至时间标尺",
  navigation: "栏目",
  more: "更多",
  close: "关闭",
  language: "语言",
  theme: "外观",
  themes: { light: "浅色", dark: "深色", system: "跟随系统" },
  evidence: "显示范围",
  clocks: "两市当地时间",
  clock: (city, time) => `${city}：${time}`,
  sideBySide: "全部并列显示",
};

const rail: Common["rail"] = {
  title: "时间标尺",
  asOf: "截至",
  latest: "最新数据",
  stepBack: "后退一个月",
  stepForward: "前进一个月",
  play: "播放",
  pause: "暂停",
  since: (date, f) => `${f.dateGenitive(date)}起结为友好城市`,
  gap: "未查到协议",
  slider: "截至日期",
  day: "日期",
  go: "显示该日",
  lastDays: "项目最后一日",
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
  retry: "重试",
  nextTry: (seconds) => `${seconds}秒后自动重试`,
  stale: (at, f) => `数据非最新：显示${f.dateTime(at)}的数据`,
  quarantined: (count, f) => `${f.number(count)}条记录未采用（已隔离），不计入任何数字`,
};

const notice: Common["notice"] = {
  asOf: ignored("截至日期", "须为1900-01-01至2100-12-31之间的日期"),
  since: ignored("对比日期", "须早于截至日期"),
  "after-data": (dataDay, f) => `数据完整至${f.dateLong(dataDay)}，所示日期晚于该日。`,
  evidence: none("显示范围"),
  lang: none("语言"),
  theme: none("外观"),
};

const page: Common["page"] = {
  joint: { colon: "：" },
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
};

const evidence: Common["evidence"] = {
  label: "数据依据",
  subject: (subject) => `${subject}：`,
  mark: (level) => `数据依据：${level}。查看来源`,
};

const value: Common["value"] = {
  none: "暂无数据",
  noLead: "来源未注明",
  unknown: "不详",
  of: (part, whole, f) => `${f.number(part)}/${f.number(whole)}`,
  why: "计算依据",
  whyOf: (name) => `计算依据：${name}`,
};

const print: Common["print"] = {
  open: "简报（打印用）",
  foot: (asOf, dataAsOf, f) => `截至${f.date(asOf)}；数据完整至${f.date(dataAsOf)}`,
  pageNumber: () => ({ before: "第", between: "页，共", after: "页" }),
};

export const common: Common = { shell, rail, panel, notice, page, evidence, value, print };
