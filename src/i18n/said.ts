/** A piece of a sentence for a large screen: bold where it is the point of it, red where it tells of lateness. */
export type SaidPart = string | { readonly b: string; readonly tone?: "late" };

/** A sentence in pieces; the pieces joined are the sentence. */
export type Said = readonly SaidPart[];
