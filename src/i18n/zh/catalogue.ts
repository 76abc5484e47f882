import type { Base, Sections } from "#i18n/en/catalogue.ts";
import { common } from "./common.ts";
import { reasons } from "./reasons.ts";
import { words } from "./words.ts";

export const base: Base = { common, reasons, words };

export const sections: Sections = {
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
