import { QueryCache, QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { createApi } from "#api/api.ts";
import { apiBase, type Transport } from "#api/api-base.ts";
import { preparePrograms } from "#domain/program-columns.ts";
import { isKnownTimeZone } from "#i18n/formatters.ts";
import { nowMs } from "#ui/use-clock.ts";
import { App } from "./app.tsx";
import { removeMockWorker } from "./mock-worker.ts";
import { defaultLanguage, languageOf, loadLanguage } from "./language.tsx";
import { reloadWhenChunksAreGone } from "./stale-build.ts";
import { viewRouteOf } from "./views.ts";

/**
 * Starts the app in the page.
 *
 * @param startMock called only where no API is set, so that no mock code is fetched otherwise; nothing waits for it
 * but the requests
 */
export async function start(startMock: () => Promise<Transport>): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  reloadWhenChunksAreGone();
  const { url, isEmbedded } = apiBase(document, import.meta.env.BASE_URL);
  if (!isEmbedded) void removeMockWorker(import.meta.env.BASE_URL);
  const prepare = { programs: preparePrograms };
  const api = createApi({ base: url, isKnownTimeZone, nowMs, prepare, ...(isEmbedded && { transport: startMock() }) });
  const client = new QueryClient({ queryCache: new QueryCache({ onSuccess: () => markAnswers(client) }) });
  const lang = languageOf(new URLSearchParams(location.search).get("lang")) ?? defaultLanguage(navigator.languages, []);
  const route = routeHere();
  route?.preload();
  const language = await loadLanguage(lang, route?.sections ?? []);
  document.documentElement.lang = lang;
  createRoot(root).render(<App api={api} client={client} language={language} />);
}

const routeHere = () => viewRouteOf(location.pathname.split("/").slice(2).join("/") || "overview");

/** Says that every list that the view needs is read and proved, or has failed; only the newest mark is kept. */
function markAnswers(client: QueryClient): void {
  const waiting = new Set<unknown>(routeHere()?.lists);
  for (const { queryKey, state } of client.getQueryCache().getAll()) {
    if (state.status === "success") waiting.delete(queryKey[1]);
  }
  if (waiting.size > 0) return;
  performance.clearMarks("tracker:data");
  performance.mark("tracker:data");
}
