import { common } from "./common.ts";
import { reasons } from "./reasons.ts";
import { words } from "./words.ts";

/** What every view needs: comes with the language. English gives the shape that the other languages fill. */
export const base = { common, reasons, words };

/** What one view needs: comes with the view. */
export const sections = {
  records: async () => (await import("./records.ts")).records,
  overview: async () => (await import("./overview.ts")).overview,
  desk: async () => (await import("./desk.ts")).desk,
  programs: async () => (await import("./programs.ts")).programs,
  timeline: async () => (await import("./timeline.ts")).timeline,
  sectors: async () => (await import("./sectors.ts")).sectors,
  trade: async () => (await import("./trade.ts")).trade,
  agreements: async () => (await import("./agreements.ts")).agreements,
  events: async () => (await import("./events.ts")).events,
  sources: async () => (await import("./sources.ts")).sources,
  briefing: async () => (await import("./briefing.ts")).briefing,
  faults: async () => (await import("./faults.ts")).faults,
  keys: async () => (await import("./keys.ts")).keys,
  exports: async () => (await import("./exports.ts")).exports,
  film: async () => (await import("./film.ts")).film,
  pictures: async () => (await import("./pictures.ts")).pictures,
  find: async () => (await import("./find.ts")).find,
  partnerships: async () => (await import("./partnerships.ts")).partnerships,
  present: async () => (await import("./present.ts")).present,
  why: async () => (await import("./why.ts")).why,
};

export type Base = typeof base;
export type SectionName = keyof typeof sections;
export type Sections = { readonly [N in SectionName]: () => Promise<SectionOf<N>> };

export type RecordMessages = Awaited<ReturnType<typeof sections.records>>;

/** A message of a section as the catalogue has it. */
type SectionOf<N extends SectionName> = Awaited<ReturnType<(typeof sections)[N]>>;

/** All messages of a language; those of records stand among those of every view. */
export type Catalogue = { readonly [N in Exclude<SectionName, "records">]: SectionOf<N> } & {
  readonly reasons: Base["reasons"];
  readonly common: Base["common"] & RecordMessages["common"];
  readonly words: Base["words"] & RecordMessages["words"];
};
