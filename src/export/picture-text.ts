import { PICTURE_FONTS, baselineRatio } from "./picture-fonts.ts";
import { svgElement } from "./picture-svg.ts";
import { colourOf } from "./picture-theme.ts";

/** A stretch of a text on one line of the page, in one face. */
export interface TextRun {
  readonly text: string;
  readonly rect: DOMRect;
  readonly sizePx: number;
  readonly weight: number;
  readonly fill: string;
  readonly lang: string | undefined;
  /** What lays out the line that it stands on. */
  readonly block: Element;
}

type Stretch = Pick<TextRun, "text" | "rect">;

const SAME_LINE_PX = 2;

/** Part of a node's text without the space around it, and where that stands. */
function stretch(node: Text, from: number, to: number): Stretch | undefined {
  const part = node.data.slice(from, to);
  const text = part.trim();
  if (text === "") return undefined;
  const range = document.createRange();
  const start = from + part.indexOf(text);
  range.setStart(node, start);
  range.setEnd(node, start + text.length);
  const rect = range.getBoundingClientRect();
  return rect.width === 0 ? undefined : { text, rect };
}

/** The text of a node as it is broken into lines on the page. */
function stretchesOf(node: Text): readonly Stretch[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const top = lines[0]?.top ?? 0;
  const isOne = lines.every((line) => Math.abs(line.top - top) < SAME_LINE_PX);
  const parts = isOne ? [{ from: 0, to: node.length }] : brokenParts(node, range);
  return parts.flatMap(({ from, to }) => stretch(node, from, to) ?? []);
}

function brokenParts(node: Text, range: Range): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number; top: number }[] = [];
  for (let at = 0; at < node.length; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { top, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const last = found.at(-1);
    if (last && Math.abs(last.top - top) < SAME_LINE_PX) last.to = at + 1;
    else found.push({ from: at, to: at + 1, top });
  }
  return found;
}

function asShown(text: string, { textTransform }: CSSStyleDeclaration): string {
  const collapsed = text.replaceAll(/[ \t\n\r]+/g, " ");
  return textTransform === "uppercase" ? collapsed.toUpperCase() : collapsed;
}

function blockOf(node: Text): Element {
  let block = node.parentElement;
  while (block?.parentElement && getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
  return block ?? document.body;
}

/** Whether the style of the block writes its first letter large, and the text is the first of it. */
function isFirstLetterLarge(node: Text, block: Element): boolean {
  if (getComputedStyle(block, "::first-letter").textTransform !== "uppercase") return false;
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim()) return texts.currentNode === node;
  return false;
}

/** The words of a node, line by line, at the places where the page has them. */
export function textRuns(node: Text): readonly TextRun[] {
  const parent = node.parentElement;
  if (!parent) return [];
  const style = getComputedStyle(parent);
  const block = blockOf(node);
  const isLarge = isFirstLetterLarge(node, block);
  const face = {
    sizePx: Number.parseFloat(style.fontSize),
    weight: Number(style.fontWeight),
    fill: colourOf(style.color).paint,
    lang: parent.closest("[lang]")?.getAttribute("lang") ?? undefined,
    block,
  };
  return stretchesOf(node).map(({ text, rect }, index) => {
    const shown = asShown(text, style);
    return {
      ...face,
      rect,
      text: isLarge && index === 0 ? shown.replace(/\p{L}/u, (first) => first.toUpperCase()) : shown,
    };
  });
}

function isContinued(before: TextRun, run: TextRun): boolean {
  const gapPx = run.rect.left - before.rect.right;
  const isLevel = Math.abs(before.rect.bottom - run.rect.bottom) < before.sizePx / 3;
  return before.block === run.block && isLevel && gapPx > -1 && gapPx < run.sizePx / 2;
}

/** Runs that follow each other on a line, line by line. */
function linesOf(runs: readonly TextRun[]): readonly (readonly [TextRun, ...TextRun[]])[] {
  const lines: [TextRun, ...TextRun[]][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line && before && isContinued(before, run)) line.push(run);
    else lines.push([run]);
  }
  return lines;
}

/** A gap as wide as this between two runs, in letters' heights, is a space. */
const SPACE_RATIO = 0.08;

function wordsOf(line: readonly TextRun[]): readonly string[] {
  return line.map((run, index) => {
    const before = line[index - 1];
    const isApart = before !== undefined && run.rect.left - before.rect.right > run.sizePx * SPACE_RATIO;
    return isApart ? ` ${run.text}` : run.text;
  });
}

function lineElement(
  line: readonly [TextRun, ...TextRun[]],
  origin: { readonly x: number; readonly y: number },
): SVGElement {
  const [first] = line;
  const { rect, block } = first;
  const words = wordsOf(line);
  const lastRun = line.at(-1) ?? first;
  const align = getComputedStyle(block).textAlign;
  const isEnd = align === "end" || align === "right";
  const face = ({ sizePx, weight, fill, lang }: TextRun) => ({
    "font-size": sizePx,
    "font-weight": weight,
    fill,
    lang: lang === document.documentElement.lang ? undefined : lang,
  });
  const only = words.length === 1;
  return svgElement(
    "text",
    {
      x: (isEnd ? lastRun.rect.right : rect.left) - origin.x,
      y: rect.top - origin.y + rect.height * baselineRatio(first),
      "text-anchor": isEnd ? "end" : undefined,
      "font-family": PICTURE_FONTS,
      "xml:space": "preserve",
      textLength: lastRun.rect.right - rect.left,
      ...(only ? face(first) : {}),
    },
    only ? words : words.map((word, index) => svgElement("tspan", face(line[index] ?? first), [word])),
  );
}

/**
 * Texts of the page as texts of a drawing: what stands on one line is one text, which holds together in any font, and says
 * how wide it is, so that those who listen keep it in its place.
 *
 * @param origin top left of the drawing on the page
 */
export function lineTexts(
  runs: readonly TextRun[],
  origin: { readonly x: number; readonly y: number },
): readonly SVGElement[] {
  return linesOf(runs).map((line) => lineElement(line, origin));
}
