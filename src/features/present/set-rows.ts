import type { LocalizedText } from "#contract/scalars.ts";
import { shortened } from "#ui/text-width.ts";
import { SIZE, brokenLines } from "./stage.ts";
import { type Voices, secondOf } from "./voice.ts";

/** Height of a line of the second language in a row. */
export const SECOND_LEADING = 27;
const MOST_LINES = 3;
/** A column in which names may take one line more. */
const NARROW = 420;
const NAME = 28;
const LOW_NAME = 27;
const ROW_GAP = 15;

/** A name set in the room of its row. */
export interface SetName {
  readonly lines: readonly string[];
  readonly below: readonly string[];
  readonly beside: { readonly text: string; readonly at: number } | undefined;
  readonly size: number;
  readonly leading: number;
  readonly lang: string;
  readonly secondLang: string | undefined;
  /** What the row needs at least. */
  readonly height: number;
}

/** As many letters of a word as fit, where not even one word does. */
function cutWord(text: string, width: (text: string) => number, room: number): string {
  let count = text.length;
  while (count > 1 && width(`${text.slice(0, count)}…`) > room) count -= 1;
  return `${text.slice(0, count)}…`;
}

/** The whole text in lines; a text that needs too many ends in “…”. */
export function linesOf(
  text: string,
  most: number,
  { width, room }: { width: (text: string) => number; room: number },
) {
  const lines = brokenLines(text, width, room);
  if (lines.length <= most) return lines;
  const isHan = /\p{Script=Han}/u.test(text);
  const rest = lines.slice(most - 1).join(isHan ? "" : " ");
  return [...lines.slice(0, most - 1), shortened(rest, width, room) || cutWord(rest, width, room)];
}

/** A name with the second language below it; or, where rows must be low, beside it on one line. */
export function setName(
  of: LocalizedText,
  room: number,
  { voices, isLow }: { voices: Voices; isLow: boolean },
): SetName {
  const { main, second, measure } = voices;
  const size = isLow ? LOW_NAME : NAME;
  const chosen = main.choose(of);
  const width = (text: string) => measure(text, size, 600);
  const minor = (text: string) => measure(text, SIZE.minor - 1, 400);
  const lines = linesOf(chosen.text, isLow ? 1 : room < NARROW ? MOST_LINES + 1 : MOST_LINES, { width, room });
  const other = secondOf(voices, (voice) => voice.text(of));
  const at = width(lines[0] ?? "") + 16;
  const isBeside =
    isLow && other !== undefined && lines.length === 1 && at + measure(other, SIZE.minor - 2, 400) <= room;
  const below = other === undefined || isLow ? [] : linesOf(other, 2, { width: minor, room });
  const leading = size * 1.16;
  return {
    lines,
    below,
    beside: isBeside ? { text: other, at } : undefined,
    size,
    leading,
    lang: chosen.lang,
    secondLang: second?.tag,
    height: lines.length * leading + below.length * SECOND_LEADING + (isLow ? 10 : ROW_GAP),
  };
}

/** A row that has its place: its middle, counted from the top of the list. */
export interface PlacedRow {
  readonly top: number;
  readonly middle: number;
  readonly height: number;
}

export interface PlacedRows {
  readonly rows: readonly PlacedRow[];
  readonly hidden: number;
  /** Where the last row ends. */
  readonly bottom: number;
}

const MORE_ROOM = SIZE.minor * 1.6;

/**
 * Rows below each other, none lower than it needs: as many as fit, with room for “n more” where some do not; room that
 * is left over goes to all of them, up to `most` each.
 */
export function placeRows(heights: readonly number[], room: number, most: number): PlacedRows {
  const sum = (count: number) => heights.slice(0, count).reduce((total, height) => total + height, 0);
  let shown = heights.length;
  while (shown > 1 && sum(shown) > room - (shown < heights.length ? MORE_ROOM : 0)) shown -= 1;
  const left = room - (shown < heights.length ? MORE_ROOM : 0) - sum(shown);
  const extra = Math.max(0, left / Math.max(1, shown));
  let top = 0;
  const rows = heights.slice(0, shown).map((height): PlacedRow => {
    const own = Math.max(height, Math.min(most, height + extra));
    const row = { top, middle: top + own / 2, height: own };
    top += own;
    return row;
  });
  return { rows, hidden: heights.length - shown, bottom: top };
}

/** Names with their rows: whole names in high rows if all of them fit so, else low rows; and if they do not fit either, fewer of them. */
export function setRows(
  texts: readonly LocalizedText[],
  { room, height, least, most, voices }: { room: number; height: number; least: number; most: number; voices: Voices },
): PlacedRows & { readonly names: readonly SetName[] } {
  const set = (isLow: boolean) => {
    const names = texts.map((of) => setName(of, room, { voices, isLow }));
    return {
      names,
      ...placeRows(
        names.map((name) => Math.max(least, name.height)),
        height,
        most,
      ),
    };
  };
  const high = set(false);
  if (high.hidden === 0 || least > 60) return high;
  const low = set(true);
  const isWhole = low.names.every(({ lines }, index) => lines[0] === voices.main.text(texts[index] ?? {}));
  return isWhole && low.hidden < high.hidden ? low : high;
}
