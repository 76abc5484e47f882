import type { InterfaceLanguage } from "#contract/vocabulary.ts";

/** No wider than the interface's own, which few machines have: what is broken and placed by one fits in the others. */
const LATIN = [
  "Source Sans 3",
  "Source Sans 3 Variable",
  "Source Sans Pro",
  "PT Sans",
  "Calibri",
  "Carlito",
  "Liberation Sans Narrow",
  "Arial Narrow",
];
const CHINESE = ["Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "SimHei"];
const REST = ["Noto Sans", "Segoe UI", "Helvetica Neue", "Arial"];

/** The fonts that a picture names, best first: those of the interface, and what other programs have instead. */
export const PICTURE_FONTS = [...LATIN, ...CHINESE, ...REST].map((name) => `'${name}'`).join(", ") + ", sans-serif";

/** Language tags of the interface as a text in an SVG says them. */
export const LANGUAGE_TAGS: Readonly<Record<InterfaceLanguage, string>> = { ru: "ru", zh: "zh-Hans", en: "en" };

export interface Face {
  readonly sizePx: number;
  readonly weight: number;
}

let pen: CanvasRenderingContext2D | null | undefined;

function penWith({ sizePx, weight }: Face): CanvasRenderingContext2D | null {
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen) pen.font = `${weight} ${sizePx}px ${PICTURE_FONTS}`;
  return pen;
}

/** Width of a text in px, in the fonts that a picture names. */
export function widthOf(text: string, face: Face): number {
  return penWith(face)?.measureText(text).width ?? text.length * face.sizePx * 0.6;
}

/** Where the baseline lies in the height of a line of text as the browser measures it, as a ratio from its top. */
export function baselineRatio(face: Face): number {
  const measured = penWith(face)?.measureText("x");
  if (!measured) return 0.8;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = measured;
  return ascent / (ascent + descent);
}

/** A piece without a space in parts that fit a line: an address after what divides it, else anywhere. */
function partsOf(piece: string, face: Face, widthPx: number): readonly string[] {
  const fits = (part: string) => widthOf(part.trimEnd(), face) <= widthPx;
  if (fits(piece)) return [piece];
  return (piece.match(/[^&,/?]*[&,/?]+|[^&,/?]+/g) ?? []).flatMap((part) => (fits(part) ? part : [...part]));
}

/**
 * A text broken into lines no wider than `widthPx`: between words, and between any two Han characters; a word that is
 * wider than a line, such as an address, within.
 */
export function brokenText(text: string, face: Face, widthPx: number): readonly string[] {
  const words = text.match(/\p{Script=Han}[，。、；：！？》）”]*|[^\s\p{Script=Han}]+[^\S\u00a0\u202f]*|\s+/gu) ?? [];
  const pieces = words.flatMap((word) => partsOf(word, face, widthPx));
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && widthOf((line + piece).trimEnd(), face) > widthPx) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
