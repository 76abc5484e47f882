import type { Health } from "#contract/vocabulary.ts";

/** Health over counts: «завершено 12», "12 done". */
export const healthCount: Record<Health, string> = {
  stopped: "stopped",
  paused: "paused",
  done: "done",
  "not-started": "not started",
  unreported: "unreported",
  late: "late",
  "at-risk": "at risk",
  "on-track": "on track",
};
