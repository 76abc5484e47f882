import { common } from "./common.ts";
import { reasons } from "./reasons.ts";
import { words } from "./words.ts";

/** What every view needs: comes with the language. English gives the shape that the other languages fill. */
export const base = { common, reasons, words };

/** What one view needs: comes with the view. */
export const sections = {
  overview: async () => (await import("./overview.ts")).overview,
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
  find: async () => (await import("./find.ts")).find,
  partnerships: async () => (await import("./partnerships.ts")).partnerships,
  why: async () => (await import("./why.ts")).why,
};

export type Base = typeof base;
export type SectionName = keyof typeof sections;
export type Sections = { readonly [N in SectionName]: () => Promise<Catalogue[N]> };

/** All messages of a language. */
export type Catalogue = Base & { readonly [N in SectionName]: Awaited<ReturnType<(typeof sections)[N]>> };
