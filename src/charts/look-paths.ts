import type { GlyphPart } from "#ui/glyph-parts.ts";

/** How a path is painted: colours are tokens, widths px. */
export type Look = Omit<GlyphPart, "d">;

/** A path with its look; the key tells it from those of the same set. */
export interface LookPath extends Look {
  readonly key: string;
  readonly d: string;
}

/** A place to a hundredth of a px: more is not seen, and would only lengthen the paths. */
export const px = (place: number): number => Math.round(place * 100) / 100;

/** A closed circle as the part of a path. */
export const disc = (x: number, y: number, radius: number): string =>
  `M${px(x - radius)} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

/**
 * Collects what is to be painted by its look, in the order in which the looks were first asked for: many lines become a
 * handful of elements, which is what the time of a drawing goes by.
 */
export class LookPaths {
  readonly #paths = new Map<string, { readonly look: Look; d: string }>();

  add(look: Look, d: string): void {
    const { fill = "none", stroke = "", strokeWidth = 0, strokeDasharray = "", strokeLinecap = "" } = look;
    const key = `${fill} ${stroke} ${strokeWidth} ${strokeDasharray} ${strokeLinecap}`;
    const known = this.#paths.get(key);
    if (known) known.d += d;
    else this.#paths.set(key, { look: { fill, ...look }, d });
  }

  all(): readonly LookPath[] {
    return Array.from(this.#paths, ([key, { look, d }]) => ({ key, d, ...look }));
  }
}
