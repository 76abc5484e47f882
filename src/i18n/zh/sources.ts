import type { Catalogue } from "#i18n/en/catalogue.ts";
import { FACT_PARTS, type FactPart } from "#contract/listed-figures.ts";
import { figurePart, stressedFigure } from "#i18n/figure-parts.ts";
import type { RichPart } from "#i18n/rich.ts";
import { quality } from "./quality.ts";

type Sources = Catalogue["sources"];

const sentence: Sources["sentence"] = ({ sources, official, gaps, quarantined, problems }, f) => {
  const rest = [
    ...(gaps > 0 ? [["已说明数据缺口", stressedFigure({ kind: "gaps" }, f.number(gaps)), "项"]] : []),
    ...(quarantined > 0
      ? [["未采用（已隔离）记录", stressedFigure({ kind: "faults", of: "quarantined" }, f.number(quarantined)), "条"]]
      : []),
    ...(problems > 0
      ? [["数据问题", stressedFigure({ kind: "faults", of: "problems" }, f.number(problems)), "项"]]
      : []),
  ];
  const officialParts: readonly RichPart[] =
    official === 0
      ? ["没有官方来源"]
      : [{ b: f.number(official), why: { kind: "sources", isOfficial: true } }, "个为官方来源"];
  return [
    [
      { b: f.number(sources), why: { kind: "sources", isOfficial: false } },
      "个来源中",
      ...officialParts,
      rest.length > 0 ? "；" : "。",
    ],
    ...rest.map((clause, index) => [...clause, index < rest.length - 1 ? "，" : "。"]),
  ];
};

const MEASURES = { records: "条记录", milestones: "个节点", values: "个数值" } satisfies Record<FactPart, string>;

/** One part of the facts with its measure: of one source where that is named. */
const factsPart = (part: FactPart, count: string, sourceId?: string): RichPart =>
  figurePart({ kind: "facts-of", part, sourceId }, `${count}${MEASURES[part]}`);

const list: Sources["list"] = {
  title: "来源（按支撑的信息数量排列）",
  caption: "来源",
  of: ({ shown, total, scope }, f) => [
    [
      figurePart({ kind: "sources-shown", scope }, f.number(shown)),
      "/",
      figurePart({ kind: "sources", isOfficial: false }, f.number(total)),
    ],
  ],
  search: "按标题搜索",
  kind: "类别",
  language: "语言",
  languageOf: "来源语言",
  facts: "信息数",
  factsOf: (count, f) => `支撑${f.number(count)}条信息，点击查看`,
  link: "链接",
  noLink: "无链接",
  empty: "没有符合条件的来源。",
  noSources: "未列出来源",
};

const citations: Sources["citations"] = {
  title: "引用该来源之处：",
  note: (sourceId, counts, f) =>
    FACT_PARTS.filter((part) => part === "records" || counts[part] > 0).map((part, index) => [
      index > 0 ? "、" : "",
      factsPart(part, f.number(counts[part]), sourceId),
    ]),
  none: "当前显示的内容均未引用该来源。",
  milestones: "节点：",
  values: "数值所属时期：",
  all: "全部来源",
};

const evidence: Sources["evidence"] = {
  title: "所示内容的数据依据",
  caption: "所示记录、节点和数值（按数据依据分类）",
  facts: (count, f) => [[figurePart({ kind: "facts-of" }, `${f.number(count)}条信息`)]],
  level: "数据依据",
  count: "信息数",
  share: "占比",
  counted: (counts, f) => [
    [`截至${f.dateLong(counts.asOf)}，共计`],
    [factsPart("records", f.number(counts.records)), "、"],
    [factsPart("milestones", f.number(counts.milestones)), "、"],
    [figurePart({ kind: "facts-of", part: "values" }, `${f.number(counts.values)}个`), "指标和贸易数值。"],
  ],
};

const notes: Sources["notes"] = {
  title: "来源不一致及其他数值说明",
  explained: "说明由数据发布方提供，包括其他数值、取整、推算方法和缺失原因。粗体为图表和计算所用数值。",
  none: "所示数值均无说明。",
  groups: {
    published: "已公布的数值：其他数值、取整、口径",
    derived: "推算的数值：方法、其他数值",
    missing: "未查到的数值",
  },
  count: (count, group, f) => [[figurePart({ kind: "notes", group }, `${f.number(count)}条说明`)]],
};

const gaps: Sources["gaps"] = {
  title: "已说明的数据缺口",
  caption: "数据发布方说明的缺口",
  none: "数据发布方未说明任何缺口。",
};

const faults: Sources["faults"] = {
  quarantine: "未采用的记录（已隔离）",
  quarantineNote: "不在任何栏目和计算之列",
  noneQuarantined: "全部记录均已采用。",
  problems: "数据问题",
  problemsNote: "记录保留",
  noProblems: "未发现数据问题。",
};

const documents: Sources["documents"] = {
  title: "时效与完整性",
  caption: "合作关系的各个文件",
  asOf: "数据截至",
  generatedAt: "生成日期",
  records: "记录数/应有",
  quarantined: "已隔离",
  problems: "问题",
  notLoaded: "加载失败",
  loading: "加载中",
};

const notice: Sources["notice"] = {
  kind: (value) => `来源类别“${value}”未采用：无此选项。`,
  language: (value) => `语言“${value}”未采用：没有该语言的来源。`,
};

export const sources: Sources = {
  title: "来源与数据质量",
  sentence,
  list,
  citations,
  evidence,
  notes,
  gaps,
  faults,
  documents,
  quality,
  notice,
};
