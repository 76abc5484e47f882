import type { QUALITY_RULES } from "#contract/quality-figures.ts";

type QualityRule = (typeof QUALITY_RULES)[number];

/** How far the data can be trusted. */
export const qualityRules: Readonly<Record<QualityRule, string>> = {
  "facts-dated":
    "属于该年且不晚于该日的协议（按签署日期）、大事记（按首日）、节点（按决定其状态的日期）和数值（按所属时期）。",
  "facts-backed": "截至该日的记录、节点和数值，按其自身或所属记录注明的不同来源数量计。",
  "missing-periods": "数列首末时期之间未公布数值或已知缺值的时期。",
  "document-age": "从发布者确认文件完整的日期到该日的天数。",
};

/** What such figures are called. */
export const qualityFigureNames: Readonly<Record<QualityRule, string>> = {
  "facts-dated": "该年的事实",
  "facts-backed": "按来源数量计的事实",
  "missing-periods": "缺值时期",
  "document-age": "文件时效",
};
