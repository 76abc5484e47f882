import type { AgreementFigures } from "#i18n/en/agreements.ts";
import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich } from "#i18n/rich.ts";

const year = (date: string) => date.slice(0, 4);

function title({ since, hasRelation, programmes, others, standing }: AgreementFigures, f: Formatters): Rich {
  return [
    [`${f.dateLong(year(since))}以来：`],
    ...(hasRelation ? [["建立友好城市关系，"]] : []),
    ["签署合作计划", { b: f.number(programmes), why: { kind: "agreements", figure: "programmes" } }, "份、"],
    ["其他协议", { b: f.number(others), why: { kind: "agreements", figure: "others" } }, "份；"],
    standing ? [`${f.years(year(standing.from), year(standing.to))}合作计划有效`] : ["无有效合作计划"],
  ];
}

const lineage: Catalogue["agreements"]["lineage"] = {
  title: "协议沿革",
  description: (programmes, asOf, f) =>
    `两条轨道各代表一座城市，其间按年份排列${f.number(programmes)}份合作计划；截至${f.dateLong(asOf)}。`,
  hint: "上下方向键切换协议，回车键打开。",
  relation: "友好城市关系",
  years: (from, to) => (from === to ? `${from}年` : `${from}—${to}年`),
  scale: (factor) => `比例1:${factor}`,
  signed: (date, f) => `${f.date(date)}签署`,
  ahead: "晚于截至日期",
  gapShort: "未见",
  others: "其他协议",
  allEvents: "全部大事记",
};

const detail: Catalogue["agreements"]["detail"] = {
  facts: "协议信息",
  joint: { comma: "，", semicolon: "；", colon: "：", range: "—", dash: "——" },
  health: (count, word, f) => `${word}${f.number(count)}个`,
  inLanguage: (language) => `（${language}）`,
  signing: "签署",
  notYetSigned: (asOf, f) => `截至${f.dateLong(asOf)}未签署`,
  signatories: "签署方",
  term: "有效期",
  from: (date, f) => `自${f.date(date)}起`,
  daysLeft: (days, f) => (days === 0 ? "今日到期" : `距到期还有${f.days(days)}`),
  ended: (date, f) => `${f.date(date)}提前终止`,
  delivery: "落实情况",
  programmes: (count, f) => `${f.number(count)}个项目`,
  milestones: (reached, counted, f) => `${f.number(counted)}个节点中已完成${f.number(reached)}个`,
  noMilestones: "无有日期的节点",
  noProgrammes: "该协议下未收录项目",
  directions: "合作方向",
  inSectors: (programmes, sectors, f) => `${f.number(programmes)}个项目，${f.number(sectors)}个领域`,
  lineage: "上一份与下一份协议",
  predecessor: "上一份",
  successor: "下一份",
  events: "相关事项",
  noEvents: "该协议下未收录事项",
  note: "备注",
  text: "协议文本",
  open: "打开协议页面",
};

const list: Catalogue["agreements"]["list"] = {
  expiring: (days, f) => `${f.days(days)}内到期的协议`,
  title: "全部协议",
  counts: (signed, unsigned, f) =>
    unsigned === 0
      ? `已签署${f.number(signed)}份`
      : `已签署${f.number(signed)}份，尚未签署且未计入${f.number(unsigned)}份`,
};

export const agreements: Catalogue["agreements"] = { title, lineage, detail, list, tabs: "协议或大事记" };
