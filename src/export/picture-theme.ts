import type { PictureTheme } from "#i18n/picture-look.ts";

/** Ends every transition that a change of the theme has begun: what is read next are final colours. */
function endTransitions(): void {
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
}

/** Reads something of the page as it looks in another theme; nothing of that is painted. */
export function inTheme<Value>(theme: PictureTheme, read: () => Value): Value {
  const { dataset } = document.documentElement;
  const before = dataset["theme"];
  if (before === theme) return read();
  dataset["theme"] = theme;
  endTransitions();
  try {
    return read();
  } finally {
    if (before === undefined) delete dataset["theme"];
    else dataset["theme"] = before;
    endTransitions();
  }
}

export interface Colour {
  /** `#rrggbb`, or `none`. */
  readonly paint: string;
  /** 0…1. */
  readonly opacity: number;
}

const NONE: Colour = { paint: "none", opacity: 1 };

/** A computed colour in the form that every program reads. */
export function colourOf(computed: string): Colour {
  const [, inside] = /^(?:rgb|rgba)\(([^)]+)\)/.exec(computed) ?? [];
  if (inside === undefined) return NONE;
  const [red = 0, green = 0, blue = 0, alpha = 1] = inside.split(/[\s,/]+/).map(Number);
  if (alpha === 0) return NONE;
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("");
  return { paint: `#${hex}`, opacity: alpha };
}

/** The colour of a token such as `--ink` in the theme that holds. */
export function tokenColour(token: string): string {
  const probe = document.createElement("i");
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const { paint } = colourOf(getComputedStyle(probe).color);
  probe.remove();
  return paint;
}
