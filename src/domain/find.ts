import { type Searchable, foldText, foldedTexts, recordSieve, wordsOf } from "./query.ts";

/**
 * How well a record answers a query, best first: its title is the query, begins with it, has each word of it at the
 * beginning of a word, or has it anywhere (also in id and summary).
 */
export const FIND_RANKS = ["exact", "start", "word", "anywhere"] as const;
/** One of these ranks. */
export type FindRank = (typeof FIND_RANKS)[number];

/** The records of one kind that answer a query. */
export interface Found<Record extends Searchable> {
  /** The best of them: by rank, then in the order of the data. */
  readonly best: readonly Record[];
  /** All that answer, shown or not. */
  readonly count: number;
  /** Rank of the first; none where nothing answers. */
  readonly rank?: FindRank;
}

/** A piece of a text, and whether the query stands there. */
export interface MarkedPart {
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
  readonly isMatch: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts that are written without spaces: each sign may begin a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function beginsWord(text: string, place: number): boolean {
  const before = text.slice(0, place).at(-1);
  return before === undefined || !LETTER.test(before) || UNSPACED.test(text.charAt(place));
}

/** Where a word stands in a text: where it begins a word of the text, else anywhere; −1 where it does not. */
function placeOf(text: string, word: string): number {
  for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
    if (beginsWord(text, place)) return place;
  }
  return text.indexOf(word);
}

function hasAtWordStart(text: string, word: string): boolean {
  const place = placeOf(text, word);
  return place >= 0 && beginsWord(text, place);
}

/** Whether a record's best title is the query or begins with it. */
function rankAtStart(titles: readonly string[], query: string): FindRank | undefined {
  if (titles.includes(query)) return "exact";
  return titles.some((title) => title.startsWith(query)) ? "start" : undefined;
}

function rankWithin(titles: readonly string[], words: readonly string[]): FindRank {
  return words.every((word) => titles.some((title) => hasAtWordStart(title, word))) ? "word" : "anywhere";
}

/**
 * The records that answer a query, the best of them in order. Texts of a record are folded once, ever. A query without
 * words finds nothing.
 *
 * @param most how many are wanted at most
 * @see contract §3, parameter `q`: every word, case-insensitive, in id, title or summary, in any language
 */
export function findIn<Record extends Searchable>(
  records: readonly Record[],
  query: string,
  most: number,
): Found<Record> {
  const words = wordsOf(query);
  if (words.length === 0) return { best: [], count: 0 };
  const answers = recordSieve(query);
  const byRank: { readonly [R in FindRank]: Record[] } = { exact: [], start: [], word: [], anywhere: [] };
  let count = 0;
  for (const record of records) {
    if (!answers(record)) continue;
    count += 1;
    const { titles } = foldedTexts(record);
    const atStart = rankAtStart(titles, words.join(" "));
    if (atStart) byRank[atStart].push(record);
    // with as many as are wanted, it makes no difference how far the rest stands behind
    else if (byRank.word.length < most) byRank[rankWithin(titles, words)].push(record);
  }
  const rank = FIND_RANKS.find((each) => byRank[each].length > 0);
  const best = FIND_RANKS.flatMap((each) => byRank[each].slice(0, most)).slice(0, most);
  return { best, count, ...(rank === undefined ? {} : { rank }) };
}

/** The text as the search sees it, with the place in the text that each of its signs came from. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = "";
  const places: number[] = [];
  let place = 0;
  for (const sign of text) {
    const piece = /[\s\u200b]/u.test(sign) ? " " : foldText(sign);
    folded += piece;
    for (let index = 0; index < piece.length; index += 1) places.push(place);
    place += sign.length;
  }
  places.push(text.length);
  return { folded, places };
}

/**
 * A text cut where the words of the query stand in it, each marked once: at the beginning of a word where it can be.
 * Joined, the parts are the text; one part without a match where nothing is found.
 */
export function markedParts(text: string, query: string): readonly MarkedPart[] {
  const { folded, places } = foldedWithPlaces(text);
  const isMarked = new Uint8Array(text.length);
  for (const word of wordsOf(query)) {
    const at = placeOf(folded, word);
    if (at >= 0) isMarked.fill(1, places[at], endPlace(places, at + word.length - 1));
  }
  const parts: MarkedPart[] = [];
  let from = 0;
  for (let to = 1; to <= text.length; to += 1) {
    if (to < text.length && isMarked[to] === isMarked[from]) continue;
    parts.push({ text: text.slice(from, to), at: from, isMatch: isMarked[from] === 1 });
    from = to;
  }
  return parts;
}

/** Where the sign that gave a folded sign ends in the text. */
function endPlace(places: readonly number[], index: number): number {
  const start = places[index] ?? 0;
  return places.slice(index).find((place) => place > start) ?? start;
}
