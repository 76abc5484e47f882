import type { FigureRule } from "#contract/figures.ts";
import type { Unit } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import { GOAL_STATUSES, HEALTHS } from "#contract/vocabulary.ts";
import type { Derivation } from "#domain/derivation.ts";
import type { I18n } from "#ui/i18n-context.tsx";

/** Rules whose value is a share or a change, shown in per cent. */
const RATIOS: readonly FigureRule[] = [
  "progress",
  "dueProgress",
  "program-progress",
  "elapsed",
  "term-elapsed",
  "goal-attainment",
  "goal-expected",
  "yoy",
  "share",
  "cagr",
  "mirror-gap-share",
  "evidence-share",
];
/** Rules that count days. */
const DAYS: readonly FigureRule[] = [
  "milestone-overdue",
  "milestone-left",
  "milestone-delay",
  "term-over",
  "silence",
  "term-left",
  "document-age",
];
const CHANGES: readonly FigureRule[] = ["yoy", "cagr", "mirror-gap-share"];
const AMOUNTS: readonly FigureRule[] = [
  "level",
  "balance",
  "sum12",
  "goal-latest",
  "goal-measured",
  "goal-baseline",
  "goal-target",
  "observation",
  "mirror-gap",
  "budget",
];
/** Rules that divide values; the others that have a whole count its parts. */
const QUOTIENTS: readonly FigureRule[] = [
  "yoy",
  "index",
  "share",
  "cagr",
  "mirror-gap-share",
  "goal-attainment",
  "goal-expected",
  "goal-lag",
];

/** Rules that take something away from something else. */
const DIFFERENCES: readonly FigureRule[] = [
  "difference",
  "series-amount-change",
  "series-ratio-change",
  "series-index-change",
];

/** Whether the figure is what is left when what was before is taken away. */
export function isDifference(rule: FigureRule): boolean {
  return DIFFERENCES.includes(rule);
}

/** Whether the figure is a value divided by another, and not a count of parts. */
export function isQuotient(rule: FigureRule): boolean {
  return QUOTIENTS.includes(rule);
}

/** Whether the figure is shown in per cent. */
export function isRatio(rule: FigureRule): boolean {
  return RATIOS.includes(rule);
}

/** Whether the figure counts some of a whole, and the whole is worth naming beside it. */
export function isPart({ rule, denominator }: Derivation): boolean {
  return denominator !== undefined && !isQuotient(rule) && !isDifference(rule);
}

/** A difference in a unit; of what is in per cent, in points. */
function amountChange(value: number, unit: Unit, f: I18n["f"]): string {
  return unit.code === "PERCENT" ? f.signedPoints(value / 100) : f.signedAmount(value, unit, 1);
}

/** The number of a figure with its unit, as the language writes it. */
export function numberText({ rule, numerator }: Derivation, value: number, { f }: Pick<I18n, "f">): string {
  const unit = numerator[0]?.amount?.unit;
  if (rule === "goal-lag") return f.points(value, 0);
  if (rule === "difference") return f.signed(value);
  if (rule === "series-ratio-change") return f.signedPoints(value);
  if (rule === "series-index-change") return f.signed(value, 1);
  if (rule === "series-amount-change" && unit) return amountChange(value, unit, f);
  if (CHANGES.includes(rule)) return f.signedPercent(value);
  if (RATIOS.includes(rule)) return f.percent(value);
  if (DAYS.includes(rule)) return f.days(value);
  if (AMOUNTS.includes(rule) && unit) return f.amount(value, unit);
  return f.number(value);
}

/** The figure in plain words: a number with its unit and whole, a judgement, or the title of what it names. */
export function valueText(derivation: Derivation, i18n: I18n, local: (text: LocalizedText) => string): string {
  const { m, f } = i18n;
  const { rule, value, numerator, denominator = [] } = derivation;
  if (value === null) return m.why.noValue;
  if (typeof value === "number") {
    const text = numberText(derivation, value, i18n);
    if (!isPart(derivation)) return text;
    const whole = m.common.value.of(numerator.length, denominator.length, f);
    return isRatio(rule) ? `${text} · ${whole}` : whole;
  }
  const health = HEALTHS.find((known) => known === value);
  if (rule === "health" && health) return m.words.health[health];
  const status = GOAL_STATUSES.find((known) => known === value);
  if (rule === "goal-status" && status) return m.words.goalStatus[status];
  const [named] = numerator;
  return named ? local(named.title) : value;
}
