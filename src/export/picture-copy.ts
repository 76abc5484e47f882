import { PICTURE_FONTS } from "./picture-fonts.ts";
import { colourOf } from "./picture-theme.ts";

/** Left out of a copy: what runs, loads or lies outside what other programs draw. */
const LEFT_OUT = new Set(["script", "style", "foreignObject", "image", "iframe", "animate", "animateTransform", "set"]);

/** Properties that pass on to what stands inside, beside `fill` and `stroke`. */
const INHERITED = [
  ..."stroke-width stroke-dasharray stroke-linecap stroke-linejoin".split(" "),
  ..."font-size font-weight text-anchor paint-order letter-spacing".split(" "),
];

const KEPT = new Set([
  ..."x y x1 x2 y1 y2 cx cy r rx ry dx dy d points width height viewBox transform offset clip-path mask".split(" "),
  ..."patternUnits patternTransform patternContentUnits gradientUnits preserveAspectRatio textLength lang".split(" "),
  ..."fill-rule clip-rule dominant-baseline lengthAdjust overflow xml:lang".split(" "),
]);

/** Attributes that styles may speak of: elements that agree in them, under parents that agree, look the same. */
const TELLING = [
  ..."class style fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin opacity".split(" "),
  ..."fill-opacity stroke-opacity font-size font-weight text-anchor paint-order visibility display".split(" "),
];

type Values = Readonly<Record<string, string>>;

/** How an element looks, and what of that its surroundings do not say already. */
interface Look {
  /** Stands for everything that made it so. */
  readonly key: string;
  readonly isSeen: boolean;
  readonly values: Values;
  readonly own: Values;
}

/** What the parts of one picture share: names for ids, and how elements of a kind look. */
export class PictureParts {
  readonly #names = new Map<string, string>();
  readonly #looks = new Map<string, Look>();

  /** The picture's own name for an id: a page's ids may stand in several drawings, in letters that few programs read. */
  nameOf(id: string): string {
    const known = this.#names.get(id) ?? `d${this.#names.size + 1}`;
    this.#names.set(id, known);
    return known;
  }

  /** `url(#id)` with the picture's own name; anything else that leads out of the picture is nothing. */
  reference(text: string): string | undefined {
    const [, id] = /^url\("?#([^")]+)"?\)/.exec(text) ?? [];
    return id === undefined ? undefined : `url(#${this.nameOf(id)})`;
  }

  /** How an element looks; asked of the browser once for all that are alike. */
  lookOf(element: Element, around: Look | undefined): Look {
    const telling = TELLING.map((name) => element.getAttribute(name) ?? "").join("|");
    const kind = around && `${around.key}/${element.localName}|${telling}`;
    const known = kind === undefined ? undefined : this.#looks.get(kind);
    if (known) return known;
    const look = this.#readLook(element, around, kind);
    this.#looks.set(kind ?? look.key, look);
    return look;
  }

  #readLook(element: Element, around: Look | undefined, kind: string | undefined): Look {
    const style = getComputedStyle(element);
    const values: Record<string, string> = {};
    for (const name of ["fill", "stroke"] as const) Object.assign(values, this.#paintOf(name, style));
    for (const name of INHERITED) values[name] = style.getPropertyValue(name);
    const own = Object.entries(values).filter(([name, value]) => around?.values[name] !== value);
    if (style.opacity !== "1") own.push(["opacity", style.opacity]);
    const isSeen = style.display !== "none" && style.visibility !== "hidden";
    // keys would grow with the depth: a number stands for each
    const places = [element, element.parentElement].map((place) => place?.getAttribute("class"));
    const key = kind === undefined ? JSON.stringify([places, values]) : String(this.#looks.size);
    return { key, isSeen, values, own: Object.fromEntries(own) };
  }

  #paintOf(name: "fill" | "stroke", style: CSSStyleDeclaration): Values {
    const computed = style.getPropertyValue(name);
    const reference = computed.startsWith("url") ? this.reference(computed) : undefined;
    const { paint, opacity } = colourOf(computed);
    const total = opacity * Number(style.getPropertyValue(`${name}-opacity`) || 1);
    return { [name]: reference ?? paint, [`${name}-opacity`]: total === 1 ? "1" : String(total) };
  }
}

function copyAttributes(source: Element, copy: Element, parts: PictureParts): void {
  for (const { name, value } of source.attributes) {
    if (name === "id") copy.setAttribute("id", parts.nameOf(value));
    else if (name === "clip-path" || name === "mask") copy.setAttribute(name, parts.reference(value) ?? "none");
    else if (KEPT.has(name)) copy.setAttribute(name, value);
  }
}

/** The picture in which a copy stands, and how what is around it looks. */
interface CopyAsk {
  readonly parts: PictureParts;
  readonly around: Look | undefined;
}

function childCopies(source: Element, ask: CopyAsk): readonly (Node | string)[] {
  const isInText = source instanceof SVGTextContentElement;
  return [...source.childNodes].flatMap((child): readonly (Node | string)[] => {
    if (child instanceof Text) return isInText ? [child.data.replaceAll(/\s*\n\s*/g, "")] : [];
    if (!(child instanceof SVGElement)) return [];
    const copied = copyOf(child, ask);
    return copied ? [copied] : [];
  });
}

const SPOKEN = new Set(["title", "desc"]);

function copyOf(source: SVGElement, { parts, around }: CopyAsk): Element | undefined {
  const name = source.localName;
  if (LEFT_OUT.has(name)) return undefined;
  const copy = document.createElementNS("http://www.w3.org/2000/svg", name === "a" ? "g" : name);
  if (SPOKEN.has(name)) {
    copy.textContent = source.textContent;
    return copy;
  }
  const look = parts.lookOf(source, around);
  if (!look.isSeen) return undefined;
  copyAttributes(source, copy, parts);
  if (name === "text") copy.setAttribute("xml:space", "preserve");
  for (const [attribute, value] of Object.entries(look.own)) copy.setAttribute(attribute, value);
  copy.append(...childCopies(source, { parts, around: look }));
  return copy;
}

/**
 * A drawing of the page as it stands there, by itself: what style sheets gave it is written into it, and nothing in it
 * runs, loads or leads anywhere.
 */
export function drawingCopy(source: SVGSVGElement, parts: PictureParts): SVGElement | undefined {
  const copy = copyOf(source, { parts, around: undefined });
  if (!(copy instanceof SVGElement)) return undefined;
  const { width, height } = source.getBoundingClientRect();
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.setAttribute("font-family", PICTURE_FONTS);
  copy.setAttribute("overflow", getComputedStyle(source).overflow === "hidden" ? "hidden" : "visible");
  return copy;
}
