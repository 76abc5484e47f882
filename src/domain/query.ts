import type { LocalizedText } from "#contract/scalars.ts";

/** What a record offers to the search: its id, and its texts in every language. */
export interface Searchable {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary?: LocalizedText;
}

const SPACES = /[\s\u200b]+/gu;
/** Letters, figures and signs that have no other form but their capital: most texts have none besides, and fold fast. */
const PLAIN = /^[\t\n\r -~\u00a0«»\u0400-\u045f\u2013\u2014\u2018-\u201f\u3000-\u3002\u4e00-\u9fff]*$/u;

/**
 * A text as the search sees it: compatibility forms alike (ＭＩＣＥ = mice), case-insensitive, ё as е, every run of any
 * kind of space as one space.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll("ё", "е").replace(SPACES, " ").trim();
  // through capitals first, so that ß finds SS and ς finds Σ
  const folded = text.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
  return folded.replaceAll("ё", "е").replaceAll("ς", "σ").replace(SPACES, " ").trim();
}

/** The words of a query, folded; none of a blank one. */
export function wordsOf(query: string): readonly string[] {
  const folded = foldText(query);
  return folded === "" ? [] : folded.split(" ");
}

/**
 * Whether every word of the query stands somewhere in the texts, each in whichever of them. No words: everything matches.
 *
 * @see contract §3, parameter `q`
 * @example matches("метро  BEIJING", ["Метро", "Beijing subway"]) // true
 */
export function matches(query: string, texts: readonly string[]): boolean {
  const folded = foldText(texts.join("\n"));
  return wordsOf(query).every((word) => folded.includes(word));
}

/** A record's texts, folded. */
export interface FoldedTexts {
  readonly titles: readonly string[];
  /** Id, titles and summaries together. */
  readonly all: string;
}

const remembered = new WeakMap<Searchable, FoldedTexts>();

/** The texts of a record as the search sees them: folded once, ever. */
export function foldedTexts(record: Searchable): FoldedTexts {
  let folded = remembered.get(record);
  if (folded === undefined) {
    const titles = Object.values(record.title).map(foldText);
    const summaries = Object.values(record.summary ?? {}).map(foldText);
    folded = { titles, all: [foldText(record.id), ...titles, ...summaries].join("\n") };
    remembered.set(record, folded);
  }
  return folded;
}

/**
 * The query as a test of records: id, title and summary in any language. Folds each record's texts once, ever.
 *
 * @see contract §3, parameter `q`
 */
export function recordSieve(query: string): (record: Searchable) => boolean {
  const words = wordsOf(query);
  return (record) => words.every((word) => foldedTexts(record).all.includes(word));
}
