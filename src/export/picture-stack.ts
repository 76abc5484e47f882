import type { PictureTheme } from "#i18n/picture-look.ts";
import { PictureParts } from "./picture-copy.ts";
import { svgElement } from "./picture-svg.ts";
import { inTheme } from "./picture-theme.ts";
import { traced } from "./picture-tracing.ts";

/** Parts of the page traced one after the other, each below those before: the page need not hold them all at once. */
export class PictureStack {
  readonly #theme: PictureTheme;
  readonly #keep: (part: SVGElement) => void;
  readonly #shared = new PictureParts();
  #widthPx = 0;
  #heightPx = 0;

  /** @param keep takes each part, at its place within the whole */
  constructor(theme: PictureTheme, keep: (part: SVGElement) => void) {
    this.#theme = theme;
    this.#keep = keep;
  }

  /** Traces what is drawn in `roots` now. */
  readonly add = (roots: readonly Element[]): void => {
    const { widthPx, heightPx, group } = inTheme(this.#theme, () => traced(roots, this.#shared));
    if (this.#heightPx > 0) group.setAttribute("transform", `translate(0 ${this.#heightPx.toFixed(2)})`);
    this.#keep(group);
    this.#widthPx = Math.max(this.#widthPx, widthPx);
    this.#heightPx += heightPx;
  };

  /** Everything traced so far as one drawing around `content`. */
  whole(content: readonly Node[]) {
    return { widthPx: this.#widthPx, heightPx: this.#heightPx, group: svgElement("g", {}, content) };
  }
}
