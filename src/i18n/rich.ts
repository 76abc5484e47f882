import type { FigureRequest } from "#contract/figures.ts";
import type { Health } from "#contract/vocabulary.ts";

/**
 * A piece of a clause: plain text, a figure in words, bold text, a machine-readable figure (bold too), or the glyph of a health. Bold text
 * that is a figure says which, so that it opens its derivation; so does a figure whose name alone does not tell.
 */
export type RichPart =
  | string
  | { readonly text: string; readonly why: FigureRequest }
  | { readonly b: string; readonly why?: FigureRequest | undefined }
  | {
      readonly figure: {
        readonly name: string;
        readonly value: number;
        readonly text: string;
        readonly why?: FigureRequest | undefined;
      };
    }
  | { readonly health: Health };

/** What a clause says, without its figures being more than words: for names and drawings. */
export function plainText(clause: readonly RichPart[]): string {
  return clause
    .map((part) => {
      if (typeof part === "string") return part;
      if ("text" in part) return part.text;
      if ("b" in part) return part.b;
      return "figure" in part ? part.figure.text : "";
    })
    .join("");
}

/** A sentence as a list of clauses; no line breaks inside a clause. Drawn by `ui/rich-text.tsx`. */
export type Rich = readonly (readonly RichPart[])[];
