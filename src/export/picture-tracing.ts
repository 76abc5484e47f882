import { type PictureParts, drawingCopy } from "./picture-copy.ts";
import { svgElement } from "./picture-svg.ts";
import { type TextRun, lineTexts, textRuns } from "./picture-text.ts";
import { colourOf } from "./picture-theme.ts";

/** Part of a page as a drawing of its own size. */
export interface Traced {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly group: SVGElement;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Controls are for hands; what is only heard or stands in a closed fold is not in the picture. */
const NOT_DRAWN = "select, input, textarea, nav, dialog, [popover], .visually-hidden, [data-export], script, template";

function isDrawn(element: Element, { display, visibility, opacity }: CSSStyleDeclaration): boolean {
  return display !== "none" && visibility !== "hidden" && opacity !== "0" && !element.matches(NOT_DRAWN);
}

const EDGES = ["top", "right", "bottom", "left"] as const;

/** Ground and edges of a box. */
function tracedBox(element: Element, style: CSSStyleDeclaration, origin: Place): readonly SVGElement[] {
  const rect = element.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return [];
  const [x, y] = [rect.left - origin.x, rect.top - origin.y];
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, rect.height / 2);
  const { paint, opacity } = colourOf(style.backgroundColor);
  const box = { x, y, width: rect.width, height: rect.height, rx: radius === 0 ? undefined : radius };
  const ground = paint === "none" ? [] : [svgElement("rect", { ...box, fill: paint, "fill-opacity": opacity })];
  return [...ground, ...tracedEdges(style, box)];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rx: number | undefined;
}

function tracedEdges(style: CSSStyleDeclaration, box: Box): readonly SVGElement[] {
  if (style.borderWidth === "0px") return [];
  const edges = EDGES.map((edge) => ({
    edge,
    widthPx: Number.parseFloat(style.getPropertyValue(`border-${edge}-width`)) || 0,
    line: style.getPropertyValue(`border-${edge}-style`),
    ...colourOf(style.getPropertyValue(`border-${edge}-color`)),
  }));
  const drawn = edges.filter(({ widthPx, line, paint }) => widthPx > 0 && line !== "none" && paint !== "none");
  const [first] = drawn;
  if (!first) return [];
  const dashes = first.line === "dashed" ? "4 3" : undefined;
  if (drawn.length === EDGES.length) {
    const half = first.widthPx / 2;
    const inner = { x: box.x + half, y: box.y + half, width: box.width - 2 * half, height: box.height - 2 * half };
    const look = { fill: "none", stroke: first.paint, "stroke-width": first.widthPx, "stroke-dasharray": dashes };
    return [svgElement("rect", { ...inner, rx: box.rx, ...look })];
  }
  return drawn.map(({ edge, widthPx, paint }) => {
    const isLevel = edge === "top" || edge === "bottom";
    return svgElement("rect", {
      x: edge === "right" ? box.x + box.width - widthPx : box.x,
      y: edge === "bottom" ? box.y + box.height - widthPx : box.y,
      width: isLevel ? box.width : widthPx,
      height: isLevel ? widthPx : box.height,
      fill: paint,
    });
  });
}

function tracedDrawing(source: SVGSVGElement, origin: Place, parts: PictureParts): readonly SVGElement[] {
  const { left, top, width } = source.getBoundingClientRect();
  const copy = width === 0 ? undefined : drawingCopy(source, parts);
  if (!copy) return [];
  copy.setAttribute("x", String(left - origin.x));
  copy.setAttribute("y", String(top - origin.y));
  return [copy];
}

interface Tracing {
  readonly origin: Place;
  readonly parts: PictureParts;
  /** Filled on the way: words stand above everything else. */
  readonly runs: TextRun[];
}

function tracedElement(element: Element, tracing: Tracing): readonly SVGElement[] {
  const style = getComputedStyle(element);
  if (!isDrawn(element, style)) return [];
  const { origin, parts, runs } = tracing;
  if (element instanceof SVGSVGElement) return tracedDrawing(element, origin, parts);
  const inside = [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) runs.push(...textRuns(child));
    return child instanceof Element ? tracedElement(child, tracing) : [];
  });
  return [...tracedBox(element, style, origin), ...inside];
}

/** What is drawn in parts of the page, words and boxes and drawings, as one drawing that needs nothing of the page. */
export function traced(roots: readonly Element[], parts: PictureParts): Traced {
  const rects = roots.map((root) => root.getBoundingClientRect()).filter(({ width }) => width > 0);
  const x = Math.min(...rects.map(({ left }) => left));
  const y = Math.min(...rects.map(({ top }) => top));
  if (rects.length === 0) return { widthPx: 0, heightPx: 0, group: svgElement("g") };
  const tracing: Tracing = { origin: { x, y }, parts, runs: [] };
  const drawn = roots.flatMap((root) => tracedElement(root, tracing));
  return {
    widthPx: Math.max(...rects.map(({ right }) => right)) - x,
    heightPx: Math.max(...rects.map(({ bottom }) => bottom)) - y,
    group: svgElement("g", {}, [...drawn, ...lineTexts(tracing.runs, tracing.origin)]),
  };
}

/** The words of a part of the page that are seen, as one line. */
export function seenText(root: Element): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Element && (node instanceof SVGElement || !isDrawn(node, getComputedStyle(node))))
      return NodeFilter.FILTER_REJECT;
    return NodeFilter.FILTER_ACCEPT;
  });
  let text = "";
  while (walker.nextNode()) if (walker.currentNode instanceof Text) text += walker.currentNode.data;
  // joiners that keep a line from breaking are drawn as boxes by fonts that lack them
  return text
    .replaceAll("\u2060", "")
    .replaceAll(/[ \t\n\r]+/g, " ")
    .trim();
}
