import type { Catalogue } from "#i18n/en/catalogue.ts";

export const healthCount: Catalogue["words"]["healthCount"] = {
  stopped: "прекращено",
  paused: "приостановлено",
  done: "завершено",
  "not-started": "не начато",
  unreported: "без сведений",
  late: "просрочено",
  "at-risk": "с рисками",
  "on-track": "по графику",
};
