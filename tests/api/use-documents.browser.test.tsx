import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { apiBase } from "#api/api-base.ts";
import { ApiProvider } from "#api/api-context.tsx";
import { PartnershipRefProvider } from "#api/partnership-ref.tsx";
import { partnershipRef } from "#api/partnerships.ts";
import { useDataQuality } from "#api/quality.ts";
import { useDocuments } from "#api/use-documents.ts";
import { agreement, program } from "#support/builders.ts";
import { type Answer, fakeApi, pageBody } from "#support/fake-api.ts";

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

function show(view: ReactNode, answer: Answer): string[] {
  const { api, asked } = fakeApi(answer);
  const ref = partnershipRef(api, { id: "pair", title: { en: "Pair" }, href: "pair/", url: `${api.base.href}pair/` });
  const host = document.body.appendChild(document.createElement("div"));
  const root = createRoot(host);
  cleanups.push(() => {
    root.unmount();
    host.remove();
  });
  root.render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider value={api}>
          <PartnershipRefProvider value={ref}>{view}</PartnershipRefProvider>
        </ApiProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
  return asked;
}

function Lists() {
  const { programs, agreements } = useDocuments(["programs", "agreements"]);
  return (
    <>
      {[programs, agreements].map(({ state, records }) => (
        <p key={state.name}>
          {state.name} {state.status} {records?.length} left out {state.quarantinedCount} {state.fault?.status}
          <button type="button" onClick={state.retry}>
            {state.name}
          </button>
        </p>
      ))}
    </>
  );
}

test("a view gets the lists that it names, asks for no other, and one that fails leaves the others alone", async () => {
  let isUp = false;
  const asked = show(<Lists />, (url) => {
    if (url.pathname.endsWith("/agreements.json")) return pageBody([agreement()]);
    return isUp ? pageBody([program(), null]) : new Response(null, { status: 404 });
  });
  await vi.waitFor(() => {
    expect(document.body.textContent).toContain("programs failed  left out 0 404");
    expect(document.body.textContent).toContain("agreements ready 1 left out 0");
  });
  expect(new Set(asked)).toEqual(new Set(["pair/programs.json", "pair/agreements.json"]));

  isUp = true;
  document.querySelector("button")?.click();
  await vi.waitFor(() => expect(document.body.textContent).toContain("programs ready 1 left out 1"));
});

function Quality() {
  const { quarantined, problems } = useDataQuality();
  return <p>{[...quarantined, ...problems].map(({ document, pointer }) => `${document}#${pointer}`).join(" ")}</p>;
}

test("the faults of all documents that came are gathered, references between them included", async () => {
  show(<Quality />, (url) => {
    const name = url.pathname.split("/").at(-1);
    if (name === "programs.json") return pageBody([program({ agreementId: "none" }), null]);
    if (name === "sources.json") return new Response(null, { status: 404 });
    return pageBody([]);
  });
  await vi.waitFor(() => {
    expect(document.querySelector("p")?.textContent).toBe("programs.json#/data/1 programs.json#/data/0/agreementId");
  });
});

function pageNaming(content: string | undefined): Document {
  const meta = content === undefined ? "" : `<meta name="tracker-api" content="${content}">`;
  return new DOMParser().parseFromString(`<!doctype html>${meta}`, "text/html");
}

test.each([
  [undefined, "/", `${location.origin}/api/v1/`, true],
  ["", "/", `${location.origin}/api/v1/`, true],
  [" ", "/tracker/", `${location.origin}/tracker/api/v1/`, true],
  ["https://api.example/v1/", "/", "https://api.example/v1/", false],
  ["https://api.example/v1", "/", "https://api.example/v1/", false],
  ["/data/", "/", `${location.origin}/data/`, false],
  ["data/", "/", new URL("data/", location.href).href, false],
])("the API that the page names: %j under %s is %s", (content, appBase, url, isEmbedded) => {
  const base = apiBase(pageNaming(content), appBase);
  expect({ url: base.url.href, isEmbedded: base.isEmbedded }).toEqual({ url, isEmbedded });
});

test("text that makes no address does not stop the page", () => {
  expect(apiBase(pageNaming("https://"), "/").isEmbedded).toBe(false);
});
