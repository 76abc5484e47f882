import type { ReasonCode } from "#contract/faults.ts";
import type { Catalogue } from "#i18n/en/catalogue.ts";
import { inWords } from "#i18n/in-words.ts";
import { records } from "./records.ts";

type Right = (expected: string) => string;

const types = { array: "列表", object: "对象", string: "文本", number: "数值", boolean: "true或false" };

const fixed =
  (text: string): Right =>
  () =>
    text;

const right: Readonly<Record<ReasonCode, Right>> = {
  missing: fixed("此项必填"),
  type: (expected) => (expected ? `应为${inWords(types, expected)}` : "类型不符"),
  "one-of": (expected) => `应为下列之一：${expected}`,
  id: fixed("应为由小写字母、数字和连字符组成的标识，不超过80个字符"),
  "language-tag": fixed("应为BCP 47语言标签"),
  "partial-date": fixed("应为真实日期，格式为YYYY、YYYY-MM或YYYY-MM-DD，年份1900至2100"),
  "full-date": fixed("应为真实日期，格式为YYYY-MM-DD，年份1900至2100"),
  period: fixed("应为时期，格式为YYYY、YYYY-Qn或YYYY-MM"),
  url: fixed("应为http或https绝对地址"),
  number: fixed("应为有限数值"),
  text: fixed("应为非空文本"),
  "localized-text": fixed("至少应有一种语言的文本"),
  country: fixed("应为ISO 3166-1两位大写字母"),
  "time-zone": fixed("应为IANA时区"),
  currency: fixed("应为ISO 4217三位大写字母"),
  "unit-code": fixed("应为不超过32个字符的单位代码"),
  multiplier: fixed("应为−12至15的整数"),
  "observation-status": fixed("应为一个大写字母"),
  total: fixed("应为不小于0的整数"),
  timestamp: fixed("应为RFC 3339时间"),
  "period-form": (expected) => `时期格式应与频率一致${expected && `：${inWords(records.words.frequency, expected)}`}`,
  "no-sources": fixed("至少应注明一个来源"),
  "doubled-id": fixed("该标识已出现过"),
  "before-start": (expected) => `不应早于${expected || "开始日期"}`,
  "doubled-period": fixed("该时期已出现过"),
  "target-period": (expected) => `应晚于基期${expected && `（${expected}）`}`,
  "target-value": (expected) => `应不同于基期值${expected && `（${expected}）`}`,
  "unknown-reference": (expected) => `找不到该记录${expected && `（${expected}）`}`,
  "own-predecessor": fixed("应指向另一份协议，不应指向自身"),
  circular: fixed("协议沿革成环，此链接不予采用"),
  "completed-after-data": (expected) => `不应晚于数据截止日${expected && `（${expected}）`}`,
  "completed-and-cancelled": (expected) => `取消日期与完成日期不应并存${expected && `（${expected}）`}`,
  "target-direction": (expected) =>
    expected ? `应符合期望方向（${inWords(records.words.direction, expected)}）` : "设定目标须注明期望方向",
  "estimated-without-note": fixed("估算值应有说明方法的备注"),
  "total-mismatch": (expected) => `应等于记录条数${expected && `（${expected}）`}`,
  "unknown-time-zone": fixed("浏览器不识别该时区，按UTC处理"),
  "partnership-id": (expected) => `应与列表中的标识一致${expected && `（${expected}）`}`,
  "ended-after-term": (expected) => `不应晚于有效期届满日${expected && `（${expected}）`}`,
  "open-ended-with-term": (expected) => `无期限与到期日期不应并存${expected && `（${expected}）`}，以到期日期为准`,
  "gap-order": (expected) => `不应早于缺口起始日期${expected && `（${expected}）`}`,
  "foreign-href": fixed("应为同源相对地址，并以“/”结尾"),
  "reserved-id": fixed("合作关系不得使用该标识"),
  href: fixed("应为以“/”结尾的相对地址"),
  "not-json": fixed("返回内容不是JSON"),
  "foreign-next": fixed("下一页应在同源地址"),
  "page-seen": fixed("下一页已读取过"),
  "too-many-pages": fixed("超过1,000页"),
};

export const faults: Catalogue["faults"] = {
  sentence: ({ code, member, found, expected = "" }) =>
    `${member || "文件"}：${found === undefined ? "此处无值" : `实际为${found}`}；${right[code](expected)}`,
};
