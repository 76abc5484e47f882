import type { Said } from "#i18n/said.ts";
import type { TextWidth } from "#ui/text-width.ts";

/** Shorter side of the stage in units: one unit is a tenth of a per cent of it. */
const SHORT = 1000;
/** The smallest text may not come out smaller than this, whatever the screen. */
const LEAST_PX = 12;

/** Sizes of text in units (DESIGN §8, share of the shorter side). */
export const SIZE = {
  title: 66,
  least: 60,
  second: 36,
  figure: 60,
  lead: 44,
  body: 32,
  label: 28,
  minor: 25,
  foot: 22.5,
};

/** What a slide is drawn on, in units. */
export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the stage. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The stage that hand-outs and pictures are drawn on: 16 to 9. */
export const SHEET: Stage = { width: (SHORT * 16) / 9, height: SHORT };

/** The stage for a screen of so many px: of its proportions, with fewer units where text would become too small. */
export function stageFor(widthPx: number, heightPx: number): Stage {
  const shortPx = Math.max(1, Math.min(widthPx, heightPx));
  const units = Math.min(SHORT, (shortPx * SIZE.foot) / LEAST_PX);
  return { width: (Math.max(1, widthPx) * units) / shortPx, height: (Math.max(1, heightPx) * units) / shortPx };
}

/** The sentence without emphasis. */
export function plain(said: Said): string {
  return said.map((part) => (typeof part === "string" ? part : part.b)).join("");
}

export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  readonly tone?: "late" | undefined;
}
export type Line = readonly Run[];

/** Words with the spaces and closing marks that follow; a number keeps its measure word. No-break spaces break nothing. */
const TOKEN =
  /[\d.,]*\p{Script=Han}[，。、：；）》”！？]*|[^ \p{Script=Han}]+?(?=[\d.,]*\p{Script=Han})[，。、：；）》”]*|[^ \p{Script=Han}]+ *| +/gu;

function runsOf(said: Said): readonly Run[] {
  return said.flatMap((part): readonly Run[] => {
    const [text, isBold] = typeof part === "string" ? [part, false] : [part.b, true];
    const tone = typeof part === "string" ? undefined : part.tone;
    return (text.match(TOKEN) ?? []).map((word) => ({ text: word, isBold, tone }));
  });
}

function widthOf(line: Line, sizePx: number, measure: TextWidth): number {
  return line.reduce((sum, { text, isBold }) => sum + measure(text, sizePx, isBold ? 700 : 400), 0);
}

/** Whether a line may break between these two: not inside a word that is only partly bold. */
function mayBreak(before: Run | undefined, next: Run): boolean {
  if (!before || before.text.endsWith(" ")) return true;
  return /\p{Script=Han}|[，。、：；]/u.test(before.text.at(-1) ?? "") && !/^[，。、：；）》”]/u.test(next.text);
}

function broken(said: Said, sizePx: number, { room, measure }: { room: number; measure: TextWidth }): readonly Line[] {
  const lines: Run[][] = [[]];
  let clump: Run[] = [];
  const settle = () => {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && widthOf([...line, ...clump], sizePx, measure) > room) lines.push(clump);
    else line.push(...clump);
    clump = [];
  };
  for (const run of runsOf(said)) {
    if (mayBreak(clump.at(-1), run)) settle();
    clump.push(run);
  }
  settle();
  return lines.filter((line) => line.length > 0);
}

const joined = (line: Line): Line => {
  const merged: Run[] = [];
  for (const run of line) {
    const last = merged.at(-1);
    if (last && last.isBold === run.isBold && last.tone === run.tone) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else merged.push(run);
  }
  return merged;
};

/** A text broken into lines between words, and between Han characters. */
export function brokenLines(text: string, widthOf: (text: string) => number, room: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(TOKEN) ?? []) {
    if (line !== "" && widthOf((line + word).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

/** A sentence is set this much smaller rather than in two lines. */
const ONE_LINE = 0.9;

export interface SetText {
  readonly lines: readonly Line[];
  readonly size: number;
}

/**
 * A sentence set in a column: the largest of the sizes in which it takes no more than so many lines, else the smallest;
 * lines of about the same length.
 */
export function setText(
  said: Said,
  { sizes, most, room }: { readonly sizes: readonly number[]; readonly most: number; readonly room: number },
  measure: TextWidth,
): SetText {
  const fits = (size: number) => broken(said, size, { room, measure });
  const isOneLine = (size: number) => size >= (sizes[0] ?? 0) * ONE_LINE && fits(size).length === 1;
  const size =
    sizes.find(isOneLine) ?? sizes.find((candidate) => fits(candidate).length <= most) ?? sizes.at(-1) ?? SIZE.least;
  let lines = fits(size);
  for (const share of [0.92, 0.84, 0.76, 0.68, 0.6]) {
    const narrower = broken(said, size, { room: room * share, measure });
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return { lines: lines.map(joined), size };
}

/** How many rows of at least this height fit, and how high they then are; a last line for “n more” when some do not. */
export function rowsThatFit(
  count: number,
  room: number,
  { least, most }: { readonly least: number; readonly most: number },
): { readonly shown: number; readonly hidden: number; readonly pitch: number } {
  if (count * least <= room) return { shown: count, hidden: 0, pitch: Math.min(most, room / Math.max(1, count)) };
  const shown = Math.max(1, Math.floor((room - SIZE.minor * 1.5) / least));
  return { shown, hidden: count - shown, pitch: (room - SIZE.minor * 1.5) / shown };
}
