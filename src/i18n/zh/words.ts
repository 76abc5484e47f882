import type { Base } from "#i18n/en/catalogue.ts";
import { healthCount } from "./health-count.ts";

export const words: Base["words"] = {
  health: {
    stopped: "已终止",
    paused: "已暂停",
    done: "已完成",
    "not-started": "未启动",
    unreported: "暂无进展信息",
    late: "已逾期",
    "at-risk": "有风险",
    "on-track": "按计划推进",
  },
  healthCount,
  programState: {
    active: "实施中",
    paused: "已暂停",
    cancelled: "已终止",
    completed: "已完成",
  },
  milestoneStatus: {
    cancelled: "已取消",
    reached: "已完成",
    overdue: "已逾期",
    pending: "待完成",
  },
  agreementStatus: {
    unsigned: "未签署",
    ended: "已终止",
    upcoming: "尚未生效",
    expired: "已到期",
    "in-force": "有效",
    "term-unknown": "有效期不详",
  },
  evidence: {
    official: "官方",
    reported: "据报道",
    estimated: "估算",
    illustrative: "示例数据",
  },
  evidenceFilter: {
    all: "全部数据",
    sourced: "不含示例",
    official: "仅官方",
  },
  view: {
    overview: "总览",
    programs: "项目",
    timeline: "时间线",
    sectors: "领域",
    trade: "贸易",
    agreements: "协议",
    events: "大事记",
    sources: "来源与数据质量",
    briefing: "简报",
    present: "大屏演示",
    partnerships: "各对友好城市",
  },
  viewShort: {
    sources: "来源",
  },
  document: {
    partnerships: "合作关系列表",
    partnership: "合作关系",
    agreements: "协议",
    programs: "项目",
    "sector-goals": "领域目标",
    "trade-metrics": "贸易数据",
    events: "大事记",
    sources: "来源",
  },
};
