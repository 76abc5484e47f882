const SVG = "http://www.w3.org/2000/svg";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Two decimals are finer than any screen. */
const written = (value: string | number) => (typeof value === "number" ? String(Math.round(value * 100) / 100) : value);

/** An element of a drawing, with its attributes and what stands in it. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(attribute, written(value));
  }
  element.append(...children);
  return element;
}

/** A drawing as the text of a file. What is `<` in a word stays a word. */
export function serialized(drawing: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}`;
}
