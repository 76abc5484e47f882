import { useEffect, useState } from "react";

/** Width in px of a text at a size and weight in the interface's font. */
export type TextWidth = (text: string, sizePx: number, weight?: number) => number;

let pen: CanvasRenderingContext2D | null | undefined;
let family: string | undefined;

function measured(text: string, sizePx: number, weight: number): number {
  pen ??= document.createElement("canvas").getContext("2d");
  family ??= getComputedStyle(document.documentElement).getPropertyValue("--font").trim() || "sans-serif";
  if (!pen) return text.length * sizePx * 0.6;
  pen.font = `${weight} ${sizePx}px ${family}`;
  return pen.measureText(text).width;
}

function newMeasure(): TextWidth {
  return (text, sizePx, weight = 400) => measured(text, sizePx, weight);
}

/** Measures texts for drawings; gives a new function once the fonts have come, so that what rests on it is drawn anew. */
export function useTextWidth(): TextWidth {
  const [measure, setMeasure] = useState<TextWidth>(newMeasure);
  useEffect(() => {
    // with its fonts there already, nothing is measured otherwise later
    if (document.fonts.status === "loaded") return undefined;
    let isGone = false;
    const measureAnew = async () => {
      await document.fonts.ready;
      if (!isGone) setMeasure(newMeasure);
    };
    void measureAnew();
    return () => {
      isGone = true;
    };
  }, []);
  return measure;
}

/** Words with the spaces that follow them; each Han character is a word. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{Script=Han}]|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [text];
}

/**
 * The text, or as many whole words of it as fit with “…” after them; empty when not even one does.
 *
 * @example shortened("Moscow Days in Beijing", (text) => text.length, 16) // "Moscow Days in…"
 */
export function shortened(text: string, widthOf: (text: string) => number, roomPx: number): string {
  if (widthOf(text) <= roomPx) return text;
  const words = wordsOf(text);
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(shortTo(words, middle)) <= roomPx) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? "" : shortTo(words, low);
}

function shortTo(words: readonly string[], count: number): string {
  return `${words
    .slice(0, count)
    .join("")
    .replace(/[\s,;:—–-]+$/u, "")}…`;
}

/** In how many lines a text is set in a column of that width, broken between words. */
export function lineCount(text: string, widthOf: (text: string) => number, columnPx: number): number {
  let lines = 1;
  let usedPx = 0;
  for (const word of wordsOf(text)) {
    const wordPx = widthOf(word.trimEnd());
    if (usedPx > 0 && usedPx + wordPx > columnPx) {
      lines += 1;
      usedPx = 0;
    }
    usedPx += widthOf(word);
  }
  return lines;
}
