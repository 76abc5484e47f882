/** One address for each view and each kind of page of its own, on a day with something to show. */
export const VIEW_PATHS = [
  "overview",
  "programs",
  "programs/pc-innov-contest",
  "timeline",
  "sectors",
  "sectors/transport",
  "trade",
  "agreements",
  "agreements/agr-2020-programme",
  "events",
  "sources",
  "briefing",
].map((view) => `/moscow-beijing/${view}`);
