import { asSentence } from "#i18n/clauses.ts";
import type { Catalogue } from "#i18n/en/catalogue.ts";
import { type SinceCounts, sinceParts } from "#i18n/en/sectors-since.ts";
import { figurePart } from "#i18n/figure-parts.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich, RichPart } from "#i18n/rich.ts";

function sentence(counts: SinceCounts, f: Formatters): Rich {
  const { goals, values, programs, milestones } = sinceParts(counts, f);
  const clause = (words: string, one: typeof goals | typeof values | typeof programs): readonly RichPart[][] =>
    one ? [[words, { b: `${f.number(one.part)}/${f.number(one.whole)}`, why: one.why }]] : [];
  return [
    [`自${f.dateLong(counts.since)}以来：`],
    ...asSentence(
      [
        ...clause("状态变化的目标", goals),
        ...clause("有新值的目标和指标", values),
        ...clause("状态变化的项目", programs),
        ...(milestones ? [["节点完成", milestones.before, "→", milestones.reached, "/", milestones.counted]] : []),
      ],
      { between: "；", end: "。" },
    ),
  ];
}

export const sectorsSince: Catalogue["sectors"]["since"] = {
  sentence,
  moved: (word, before, after) => [word, before, "→", after],
  same: "无变化",
  milestones: "节点完成",
  on: (on, f) => `截至${f.date(on)}`,
  key: (since, f) => `截至${f.date(since)}的值`,
  way: ({ goalId, attainment, on }, f) => [
    "完成率",
    figurePart({ kind: "goal", figure: "attainment", goalId, on }, f.percent(attainment, 0)),
  ],
  days: (since, asOf, f) => `${f.date(since)}与${f.date(asOf)}`,
  goals: "两个日期的目标与指标",
  sectors: "两个日期的项目与节点：变化之处",
  figure: "统计项",
  noDifference: "这两个日期的项目数和节点数相同。",
  column: (name, on, f) => `${name}（${f.date(on)}）`,
};
