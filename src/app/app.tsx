import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useLayoutEffect, useState } from "react";
import { useSearch } from "wouter/use-browser-location";
import type { Api } from "#api/api.ts";
import { ApiProvider } from "#api/api-context.tsx";
import { usePartnerships } from "#api/partnerships.ts";
import { MessagesGate } from "#ui/messages-gate.tsx";
import { addressOf, goTo, usePathParts } from "#ui/url-state.ts";
import { AsOfProvider } from "./as-of.tsx";
import { isEmbedded } from "./is-embedded.ts";
import { FailureBoundary } from "./failure-boundary.tsx";
import { LanguageProvider, type ShownLanguage } from "./language.tsx";
import { LoadingPage } from "./loading-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { PartnershipGate, WaitingPage } from "./partnership-gate.tsx";
import { Shell } from "./shell.tsx";
import { useTheme } from "./theme.ts";
import { UnknownPartnership } from "./unknown-partnership.tsx";
import { viewRouteOf } from "./views.ts";

const PortfolioRoute = lazy(async () => ({ default: (await import("./portfolio-route.tsx")).PortfolioRoute }));

const EmbedFrame = lazy(async () => ({ default: (await import("./embed-frame.tsx")).EmbedFrame }));

export interface AppProps {
  readonly api: Api;
  readonly client: QueryClient;
  readonly language: ShownLanguage;
}

/** The whole app: everything it needs of the outside is handed in. */
export function App({ api, client, language }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <ApiProvider value={api}>
        <LanguageProvider initial={language}>
          <Routes />
        </LanguageProvider>
      </ApiProvider>
    </QueryClientProvider>
  );
}

function Routes() {
  useTheme();
  useEffect(() => {
    performance.mark("tracker:shell");
  }, []);
  const [routeId, ...path] = usePathParts();
  if (routeId === undefined) return <FirstPartnership />;
  if (path.length > 0) return <PartnershipView routeId={routeId} path={path.join("/")} />;
  if (routeId !== "partnerships") return <ToOverview routeId={routeId} />;
  return (
    <Suspense fallback={<LoadingPage />}>
      <PortfolioRoute />
    </Suspense>
  );
}

function ToOverview({ routeId }: { readonly routeId: string }) {
  const search = useSearch();
  useLayoutEffect(() => {
    const address = addressOf(`/${encodeURIComponent(routeId)}/overview`, new URLSearchParams(search));
    goTo(address, { replace: true });
  }, [routeId, search]);
  return null;
}

function FirstPartnership() {
  const { state, entries, quarantined, problems } = usePartnerships();
  if (!entries) return <WaitingPage state={state} />;
  const [first] = entries;
  if (first) return <ToOverview routeId={first.id} />;
  return <UnknownPartnership entries={entries} quarantined={quarantined} problems={problems} />;
}

const NO_LISTS: readonly never[] = [];

function PartnershipView({ routeId, path }: { readonly routeId: string; readonly path: string }) {
  const route = viewRouteOf(path);
  // a frame shows one chart as long as it lives: what leaves it opens elsewhere
  const [Frame] = useState(() => (isEmbedded(location.search) ? EmbedFrame : Shell));
  const view = (
    <FailureBoundary key={path}>
      <Suspense fallback={<LoadingPage />}>
        {route ? (
          <MessagesGate sections={route.sections} waiting={<LoadingPage />}>
            {() => <route.View />}
          </MessagesGate>
        ) : (
          <NotFoundPage />
        )}
      </Suspense>
    </FailureBoundary>
  );
  return (
    <PartnershipGate routeId={routeId} lists={route?.lists ?? NO_LISTS}>
      <AsOfProvider>
        <Suspense fallback={<LoadingPage />}>
          <Frame
            path={path}
            current={route?.navigation}
            title={route?.title ?? route?.navigation}
            isBare={route?.isBare ?? false}
          >
            {view}
          </Frame>
        </Suspense>
      </AsOfProvider>
    </PartnershipGate>
  );
}
