import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { Redirect, Route, Switch, useSearch } from "wouter";
import type { Api } from "#api/api.ts";
import { ApiProvider } from "#api/api-context.tsx";
import { usePartnerships } from "#api/partnerships.ts";
import { MessagesGate } from "#ui/messages-gate.tsx";
import { addressOf } from "#ui/url-state.ts";
import { AsOfProvider } from "./as-of.tsx";
import { FailureBoundary } from "./failure-boundary.tsx";
import { LanguageProvider, type ShownLanguage } from "./language.tsx";
import { LoadingPage } from "./loading-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { PartnershipGate, WaitingPage } from "./partnership-gate.tsx";
import { Shell } from "./shell.tsx";
import { ShellFrame } from "./shell-frame.tsx";
import { useTheme } from "./theme.ts";
import { UnknownPartnership } from "./unknown-partnership.tsx";
import { viewRouteOf } from "./views.ts";

const PortfolioRoute = lazy(async () => ({ default: (await import("./portfolio-route.tsx")).PortfolioRoute }));

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
  return (
    <Switch>
      <Route path="/">
        <FirstPartnership />
      </Route>
      <Route path="/partnerships">
        <Suspense fallback={<LoadingPage />}>
          <PortfolioRoute />
        </Suspense>
      </Route>
      <Route path="/:p">{({ p }) => <ToOverview routeId={p} />}</Route>
      <Route path="/:p/*">{(params) => <PartnershipView routeId={params.p} path={params["*"]} />}</Route>
      <Route>
        <ShellFrame>
          <NotFoundPage />
        </ShellFrame>
      </Route>
    </Switch>
  );
}

function ToOverview({ routeId }: { readonly routeId: string }) {
  const search = useSearch();
  return <Redirect replace to={addressOf(`/${routeId}/overview`, new URLSearchParams(search))} />;
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
  return (
    <PartnershipGate routeId={routeId} lists={route?.lists ?? NO_LISTS}>
      <AsOfProvider>
        <Shell current={route?.navigation} title={route?.title ?? route?.navigation}>
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
        </Shell>
      </AsOfProvider>
    </PartnershipGate>
  );
}
