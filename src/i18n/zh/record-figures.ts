import type { RECORD_RULES } from "#contract/record-figures.ts";

type RecordRule = (typeof RECORD_RULES)[number];

/** What is counted of one record, or of the list of agreements or events. */
export const recordRules: Readonly<Record<RecordRule, string>> = {
  "milestone-overdue": "从节点完成时限到所选日期的天数；时限为某月或某年的，以其最后一天计。",
  "milestone-left": "从所选日期到节点完成时限的天数；时限为某月或某年的，以其最后一天计。",
  "milestone-delay": "节点完成时限与实际完成日之间的天数。",
  "term-over": "从项目期限届满到所选日期的天数。",
  silence: "从最近一次进展信息到所选日期的天数；没有进展信息的，自项目启动日起计。",
  budget: "所公布的预算金额。",
  "health-changes": "依现有记录，对每个月末和所选日期分别判定状态；与前一次判定不同的，计为一次变化。",
  "term-left": "从所选日期到协议有效期最后一天的天数。",
  "sources-of": "记录本身及其节点、公布状态所列的来源。",
  "events-of": "提及该协议的全部活动，包括尚未举行的。",
  "links-of": "活动所涉的协议和项目，不含前面已列出的。",
  "events-shown": "符合条件的活动，包括尚未举行的。",
  "agreements-shown": "符合条件的协议，包括截至所选日期尚未签署的。",
  sectors: "这些项目所属的领域，每个领域计一次。",
};

/** What such figures are called. */
export const recordFigureNames: Readonly<Record<RecordRule, string>> = {
  "milestone-overdue": "逾期天数",
  "milestone-left": "距时限天数",
  "milestone-delay": "与时限相差天数",
  "term-over": "期满后天数",
  silence: "暂无进展信息的天数",
  budget: "预算",
  "health-changes": "状态变化次数",
  "term-left": "有效期剩余天数",
  "sources-of": "记录的来源",
  "events-of": "协议项下活动",
  "links-of": "活动的其他关联",
  "events-shown": "所列活动",
  "agreements-shown": "所列协议",
  sectors: "领域",
};
