import type { Catalogue } from "#i18n/en/catalogue.ts";
import { words } from "./words.ts";

const health: Catalogue["reasons"]["health"] = (reason, milestone, f) => {
  switch (reason.rule) {
    case "state":
      return `${f.dateLong(reason.on)}起公布状态为${words.programState[reason.state]}`;
    case "all-reached":
      return `${f.number(reason.reached)}个计划节点全部完成`;
    case "not-begun":
      return `开始日期为${f.dateLong(reason.start)}`;
    case "overdue-unreported":
      return `节点“${milestone}”完成时限为${f.dateLong(reason.due)}，此后${f.days(reason.days)}暂无进展信息`;
    case "term-over":
      return `${f.dateLong(reason.end)}到期，已过${f.days(reason.days)}，结果不详`;
    case "no-report":
      return reason.lastReportOn
        ? `最近报告日期为${f.dateLong(reason.lastReportOn)}，距今${f.days(reason.days)}`
        : `自${f.dateLong(reason.since)}起${f.days(reason.days)}暂无进展信息`;
    case "overdue":
      return `节点“${milestone}”未完成，逾期${f.days(reason.days)}`;
    case "due-soon":
      return reason.days === 0
        ? `节点“${milestone}”当日到期`
        : `节点“${milestone}”还有${f.days(reason.days)}到期，完成时限为${f.dateLong(reason.due)}`;
    case "behind-time":
      return `时间进度${f.percent(reason.elapsed, 0)}，${f.number(reason.counted)}个节点已完成${f.number(reason.reached)}个`;
    case "nothing-against":
      return reason.lastReportOn ? `无逾期，最近报告日期为${f.dateLong(reason.lastReportOn)}` : "无逾期";
  }
};

export const reasons: Catalogue["reasons"] = { health };
