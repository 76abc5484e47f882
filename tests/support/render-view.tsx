import { QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { expect, onTestFinished } from "vitest";
import { page } from "vitest/browser";
import { type Api, createApi } from "#api/api.ts";
import type { Transport } from "#api/api-base.ts";
import { App } from "#app/app.tsx";
import { type ShownLanguage, loadLanguage } from "#app/language.tsx";
import { SECTION_NAMES } from "#i18n/catalogue.ts";
import { isKnownTimeZone } from "#i18n/formatters.ts";
import { embeddedShelf } from "#mocks/embedded.ts";
import { mockHandlers } from "#mocks/handlers.ts";
import { inProcess } from "#mocks/in-process.ts";
import { customaryPageSize, pagedShelf } from "#mocks/paged-shelf.ts";
import { type Shelf, storedDocument } from "#mocks/shelf.ts";
import type { InterfaceLanguage } from "#contract/vocabulary.ts";
import "#ui/tokens.css";
import "#ui/base.css";
import "#ui/print.css";

export interface ViewOptions {
  /** `en` unless the path asks for another with `lang`. */
  readonly language?: ShownLanguage;
  /** Documents instead of the embedded ones, by path below the API such as `moscow-beijing/programs.json`. */
  readonly documents?: Readonly<Record<string, unknown>>;
  /** Stands before the handlers: an answer of its own for some requests, undefined for the rest. */
  readonly intercept?: (url: URL) => Response | undefined;
}

/** The embedded documents with some replaced. */
function shelfWith(documents: Readonly<Record<string, unknown>>): Shelf {
  const own = new Map(
    Object.entries(documents).map(([path, document]) => [
      path,
      storedDocument(new TextEncoder().encode(JSON.stringify(document))),
    ]),
  );
  return async (path) => own.get(path) ?? embeddedShelf(path);
}

function apiOver({ documents = {}, intercept }: ViewOptions): Api {
  const answer = inProcess(mockHandlers(pagedShelf(shelfWith(documents), customaryPageSize)));
  const transport: Transport = async (url, init) => intercept?.(url) ?? answer(url, init);
  return createApi({ base: new URL("/api/v1/", location.origin), transport, isKnownTimeZone });
}

/** The language as the app itself would load it. */
export async function interfaceIn(lang: InterfaceLanguage): Promise<ShownLanguage> {
  return loadLanguage(lang, SECTION_NAMES);
}

/**
 * Renders the whole app at a path, as a reader who follows a link has it, and waits until the view is drawn.
 * Everything is taken away again when the test ends.
 *
 * @param path such as `/moscow-beijing/programs?health=late&lang=en`
 */
export async function renderView(path: string, options: ViewOptions = {}) {
  const before = location.href;
  const address = new URL(path, location.origin);
  const lang = address.searchParams.get("lang");
  const language = options.language ?? (await interfaceIn(lang === "ru" || lang === "zh" ? lang : "en"));
  if (lang === null) address.searchParams.set("lang", language.lang);
  history.replaceState(null, "", address);
  const element = document.createElement("div");
  element.id = "root";
  document.body.append(element);
  const root = createRoot(element);
  const client = new QueryClient();
  root.render(<App api={apiOver(options)} client={client} language={language} />);
  onTestFinished(() => {
    root.unmount();
    client.clear();
    element.remove();
    history.replaceState(null, "", before);
  });
  await viewDrawn();
  return { main: page.getByRole("main"), client };
}

/** Waits until the view has drawn everything it needs. */
export async function viewDrawn(): Promise<void> {
  await expect.poll(() => document.querySelector("main")?.getAttribute("aria-busy"), { timeout: 15_000 }).toBe("false");
}
