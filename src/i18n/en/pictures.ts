import type { FullDate } from "#contract/dates.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { PictureCut } from "#i18n/picture-look.ts";

/** The first and the last row of a picture, counted from 1, and how many there are. */
export interface ShownRows {
  readonly first: number;
  readonly last: number;
  readonly of: number;
}

/** The choice of a picture's look, and the words that stand inside every picture. */
export const pictures = {
  look: "Pictures (SVG, PNG)",
  size: "Size",
  sizes: { own: "As the chart", slide: "Slide 16:9", document: "Document", square: "Square" },
  theme: "Ground",
  themes: { light: "Light", dark: "Dark" },
  scale: "Resolution of the PNG",
  part: "Part",
  parts: { whole: "All rows", window: "Rows in sight" },
  copy: "Copy picture",
  notCopied: "The browser does not allow pictures to be copied. Save the PNG instead.",
  sources: (publishers: readonly string[], more: number, f: Formatters) =>
    `Sources: ${publishers.join("; ")}${more > 0 ? `; and ${f.number(more)} more` : ""}`,
  noSources: "Sources: none named",
  asOf: (asOf: FullDate, f: Formatters) => `As of ${f.dateLong(asOf)}`,
  /** A condition of the filter, with what it is a condition on. */
  condition: (name: string, values: readonly string[]) => `${name}: ${values.join(", ")}`,
  search: (words: string) => `search: “${words}”`,
  /** How many of the groups stand as one line instead of their rows. */
  folded: (count: number, of: number, f: Formatters) =>
    count === of ? "all groups folded" : `${f.number(count)} of ${f.number(of)} groups folded`,
  rows: (shown: ShownRows, f: Formatters) =>
    `rows ${f.number(shown.first)}–${f.number(shown.last)} of ${f.number(shown.of)}`,
  /** What a picture lacks, and how to have it. */
  cut: ({ by, ...shown }: PictureCut, f: Formatters) =>
    by === "canvas"
      ? `The PNG holds rows ${f.number(shown.first)}–${f.number(shown.last)} of ${f.number(shown.of)}: no browser draws a longer one. The SVG holds all rows.`
      : `At this size the picture holds rows ${f.number(shown.first)}–${f.number(shown.last)} of ${f.number(shown.of)}: more could not be read. As the chart, the SVG holds all rows.`,
};
