import type { Base, Sections } from "#i18n/en/catalogue.ts";
import { common } from "./common.ts";
import { reasons } from "./reasons.ts";
import { words } from "./words.ts";

export const base: Base = { common, reasons, words };

export const sections: Sections = {
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
