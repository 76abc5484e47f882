import type { Catalogue } from "#i18n/en/catalogue.ts";
import { words } from "./words.ts";

const health: Catalogue["reasons"]["health"] = (reason, milestone, f) => {
  switch (reason.rule) {
    case "state":
      return `заявленный статус с ${f.dateGenitive(reason.on)}: ${words.programState[reason.state]}`;
    case "all-reached":
      return reason.reached === 1
        ? "единственная плановая контрольная точка достигнута"
        : `достигнуты все плановые контрольные точки: ${f.number(reason.reached)}`;
    case "not-begun":
      return `начало: ${f.dateLong(reason.start)}`;
    case "overdue-unreported":
      return `контрольная точка «${milestone}», срок — ${f.dateLong(reason.due)}: с тех пор ${f.days(reason.days)} нет сведений`;
    case "term-over":
      return `окончание — ${f.dateLong(reason.end)}, ${f.days(reason.days)} назад; об итоге нет сведений`;
    case "no-report":
      return reason.lastReportOn
        ? `последние сведения — ${f.dateLong(reason.lastReportOn)}, ${f.days(reason.days)} назад`
        : `нет сведений ${f.days(reason.days)}, с ${f.dateGenitive(reason.since)}`;
    case "overdue":
      return `контрольная точка «${milestone}» не достигнута, просрочка ${f.days(reason.days)}`;
    case "due-soon":
      return reason.days === 0
        ? `контрольная точка «${milestone}»: срок наступает в этот день`
        : `контрольная точка «${milestone}»: до срока ${f.days(reason.days)}, ${f.dateLong(reason.due)}`;
    case "behind-time":
      return `истекло ${f.percent(reason.elapsed, 0)} срока, достигнуто точек: ${f.number(reason.reached)} из ${f.number(reason.counted)}`;
    case "nothing-against":
      return reason.lastReportOn
        ? `просрочек нет; последние сведения — ${f.dateLong(reason.lastReportOn)}`
        : "просрочек нет";
  }
};

export const reasons: Catalogue["reasons"] = { health };
