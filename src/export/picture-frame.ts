import type { InterfaceLanguage } from "#contract/vocabulary.ts";
import type { PictureSize } from "#i18n/picture-look.ts";
import { type Face, LANGUAGE_TAGS, PICTURE_FONTS, brokenText } from "./picture-fonts.ts";
import { svgElement } from "./picture-svg.ts";
import { tokenColour } from "./picture-theme.ts";
import type { Traced } from "./picture-tracing.ts";

/** The words inside a picture: whoever meets it alone knows what it shows, of which day, from whom and where to ask. */
export interface PictureWords {
  readonly title: string;
  /** What was asked for: mode, filters, range. */
  readonly conditions: readonly string[];
  readonly sources: string;
  readonly asOf: string;
  readonly address: string;
}

interface Shape {
  readonly widthPx: number;
  /** Absent: as high as the drawing needs. */
  readonly heightPx?: number;
  readonly marginPx: number;
  /** Size of the title; the other texts go by it. */
  readonly titlePx: number;
}

const OWN_LEAST_PX = 720;
const OWN_MARGIN_PX = 28;
/** A drawing is not blown up further than this. */
const LARGEST_RATIO = 2.5;
const TOKENS = ["--paper", "--ink", "--ink-2", "--ink-3", "--rule-strong"] as const;

function shapeOf(size: PictureSize, { widthPx }: Traced): Shape {
  if (size === "slide") return { widthPx: 1600, heightPx: 900, marginPx: 56, titlePx: 34 };
  if (size === "square") return { widthPx: 1200, heightPx: 1200, marginPx: 48, titlePx: 32 };
  if (size === "document") return { widthPx: 1000, marginPx: 16, titlePx: 22 };
  return { widthPx: Math.max(OWN_LEAST_PX, widthPx + 2 * OWN_MARGIN_PX), marginPx: OWN_MARGIN_PX, titlePx: 24 };
}

/** Lines are broken this much earlier than they must be: other programs have wider fonts. */
const WIDTH_RATIO = 0.9;

interface Block {
  readonly lines: readonly string[];
  readonly face: Face;
  readonly linePx: number;
  readonly colour: string;
}

function blockOf(text: string, face: Face, { colour, widthPx }: { colour: string; widthPx: number }): Block {
  return {
    lines: text === "" ? [] : brokenText(text, face, widthPx * WIDTH_RATIO),
    face,
    linePx: face.sizePx * 1.35,
    colour,
  };
}

const heightOf = ({ lines, linePx }: Block) => lines.length * linePx;
const sum = (blocks: readonly Block[]) => blocks.reduce((total, block) => total + heightOf(block), 0);

function texts(blocks: readonly Block[], x: number, topPx: number): readonly SVGElement[] {
  let y = topPx;
  return blocks.flatMap(({ lines, face, linePx, colour }) =>
    lines.map((line) => {
      y += linePx;
      return svgElement(
        "text",
        { x, y: y - linePx * 0.28, "font-size": face.sizePx, "font-weight": face.weight, fill: colour },
        [line],
      );
    }),
  );
}

/** Longest list of sources that a picture of a fixed height has room for, in lines. */
const MOST_SOURCE_LINES = 3;

function cut(block: Block, most: number): Block {
  if (block.lines.length <= most) return block;
  const kept = block.lines.slice(0, most);
  return { ...block, lines: kept.map((line, index) => (index === most - 1 ? `${line} …` : line)) };
}

function headAndFoot(words: PictureWords, shape: Shape, colour: Readonly<Record<string, string>>) {
  const widthPx = shape.widthPx - 2 * shape.marginPx;
  const { titlePx } = shape;
  const small = Math.max(12, titlePx * 0.5);
  const ask = (token: string) => ({ colour: colour[token] ?? "#000000", widthPx });
  const head = [
    blockOf(words.title, { sizePx: titlePx, weight: 600 }, ask("--ink")),
    blockOf(words.conditions.join(" · "), { sizePx: Math.max(14, titlePx * 0.6), weight: 400 }, ask("--ink-2")),
  ];
  const sources = blockOf(words.sources, { sizePx: small, weight: 400 }, ask("--ink-2"));
  const foot = [
    shape.heightPx === undefined ? sources : cut(sources, MOST_SOURCE_LINES),
    blockOf(words.asOf, { sizePx: small, weight: 600 }, ask("--ink")),
    blockOf(words.address, { sizePx: small, weight: 400 }, ask("--ink-3")),
  ];
  return { head, foot };
}

interface FrameAsk {
  readonly drawing: Traced;
  readonly words: PictureWords;
  readonly size: PictureSize;
  readonly lang: InterfaceLanguage;
}

/**
 * A drawing under its title and above its sources, as a picture that stands by itself. Must be called in the theme of the
 * picture.
 */
export function framed({ drawing, words, size, lang }: FrameAsk): SVGSVGElement {
  const shape = shapeOf(size, drawing);
  const colour = Object.fromEntries(TOKENS.map((token) => [token, tokenColour(token)]));
  const { head, foot } = headAndFoot(words, shape, colour);
  const { widthPx, marginPx } = shape;
  const gapPx = shape.titlePx * 0.75;
  const topPx = marginPx + sum(head) + gapPx;
  const footPx = gapPx + sum(foot) + marginPx;
  const roomPx = { width: widthPx - 2 * marginPx, height: (shape.heightPx ?? Infinity) - topPx - footPx };
  const most = size === "own" ? 1 : LARGEST_RATIO;
  const ratio = Math.min(most, roomPx.width / drawing.widthPx, roomPx.height / drawing.heightPx);
  const heightPx = Math.ceil(shape.heightPx ?? topPx + drawing.heightPx * ratio + footPx);
  const footTop = heightPx - marginPx - sum(foot);
  const left = marginPx + Math.max(0, (roomPx.width - drawing.widthPx * ratio) / 2) * (size === "own" ? 0 : 1);
  drawing.group.setAttribute(
    "transform",
    `translate(${left.toFixed(2)} ${topPx.toFixed(2)}) scale(${ratio.toFixed(5)})`,
  );
  return svgElement(
    "svg",
    {
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      lang: LANGUAGE_TAGS[lang],
      "font-family": PICTURE_FONTS,
      role: "img",
    },
    [
      svgElement("title", {}, [words.title]),
      svgElement("desc", {}, [[...words.conditions, words.asOf, words.sources, words.address].join(". ")]),
      svgElement("rect", { width: widthPx, height: heightPx, fill: colour["--paper"] }),
      ...texts(head, marginPx, marginPx),
      drawing.group,
      svgElement("rect", {
        x: marginPx,
        y: footTop - gapPx / 2,
        width: widthPx - 2 * marginPx,
        height: 1,
        fill: colour["--rule-strong"],
      }),
      ...texts(foot, marginPx, footTop),
    ],
  );
}
