import type { FullDate } from "#contract/dates.ts";
import type { FigureRequest } from "#contract/figures.ts";
import type { Health } from "#contract/vocabulary.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { RichPart } from "#i18n/rich.ts";

/** What the sentence of the overview is made of. */
export interface HealthCounts {
  readonly programs: number;
  readonly byHealth: Readonly<Record<Health, number>>;
  /** Of the day of comparison: the sentence then tells the differences in brackets. */
  readonly before?: Readonly<Record<Health, number>> | undefined;
  /** The day of comparison: with it each difference opens its derivation. */
  readonly since?: FullDate | undefined;
}

/** A difference from the day of comparison as the language writes it; undefined where there is none. */
export function differencePart(
  { byHealth, before, since }: HealthCounts,
  health: Health,
  write: (difference: number) => string,
): RichPart | undefined {
  const difference = before ? byHealth[health] - before[health] : 0;
  if (difference === 0) return undefined;
  const text = write(difference);
  return since === undefined ? text : { text, why: { kind: "difference", figure: `health-${health}`, since } };
}

/** «(+2)» after a count that was another on the day of comparison, else nothing. */
export function inBrackets(counts: HealthCounts, health: Health, f: Formatters): readonly RichPart[] {
  const part = differencePart(counts, health, (difference) => `(${f.signed(difference)})`);
  return part === undefined ? [] : ["\u00A0", part];
}

/** How many things of a kind turned into what; no word where the kind alone says it. */
export interface ChangeCount {
  readonly word?: string | undefined;
  /** What they turned into, by the contract's word; `signed`: agreements. */
  readonly status?: string | undefined;
  readonly count: number;
  /** Which records they are. */
  readonly why?: FigureRequest | undefined;
}

/** The counts of a line of changes, each of which opens its records, with what a language puts around and between. */
export function changeParts(
  counts: readonly ChangeCount[],
  f: Formatters,
  { join, write }: { readonly join: string; readonly write: (word: string, number: RichPart) => readonly RichPart[] },
): readonly RichPart[] {
  return counts.flatMap(({ word, count, why }, index) => {
    const text = f.number(count);
    const number = why ? { text, why } : text;
    return [...(index === 0 ? [] : [join]), ...(word === undefined ? [number] : write(word, number))];
  });
}
