import { type ComponentType, createElement, lazy, useState } from "react";
import type { ListName } from "#contract/records.ts";
import type { SectionName } from "#i18n/catalogue.ts";

/** The views of the header, in its order. */
export const NAVIGATION = ["overview", "programs", "timeline", "sectors", "trade", "agreements", "sources"] as const;
export type NavigationView = (typeof NAVIGATION)[number];

export interface ViewRoute {
  /** Path under the partnership. */
  readonly path: string;
  readonly navigation: NavigationView;
  /** Names the view in the window's title, where that is not the navigation's name. */
  readonly title?: "briefing" | "present";
  /** Stands alone on the screen, without header and rail. */
  readonly isBare?: true;
  /** Messages that the view reads besides those of every view. */
  readonly sections: readonly SectionName[];
  /** Lists to ask for as soon as the partnership is known. */
  readonly lists: readonly ListName[];
  readonly View: ComponentType;
  /** Fetches the view's chunk before it is drawn. */
  readonly preload: () => void;
}

/** A view whose code is fetched when first asked for; code that is there by then is drawn at once, with nothing in its place before. */
function chunk(load: () => Promise<ComponentType>): Pick<ViewRoute, "View" | "preload"> {
  let loaded: ComponentType | undefined;
  const get = async () => (loaded ??= await load());
  const Later = lazy(async () => ({ default: await get() }));
  // what a view was first drawn by stays, so that nothing of it begins anew
  const View = () => createElement(useState(() => loaded ?? Later)[0]);
  // a chunk that does not come is told of where the view is drawn
  const preload = () => void get().catch(() => undefined);
  return { View, preload };
}

/** Every route of a partnership (contract §3); each view is a chunk of its own. */
export const VIEW_ROUTES: readonly ViewRoute[] = [
  {
    path: "overview",
    navigation: "overview",
    sections: ["overview"],
    lists: ["programs", "agreements", "events", "trade-metrics", "sector-goals"],
    ...chunk(async () => (await import("#features/overview/overview-page.tsx")).OverviewPage),
  },
  {
    path: "programs",
    navigation: "programs",
    sections: ["records", "programs", "exports"],
    lists: ["programs", "agreements", "events"],
    ...chunk(async () => (await import("#features/programs/programs-page.tsx")).ProgramsPage),
  },
  {
    path: "programs/:id",
    navigation: "programs",
    sections: ["records", "programs", "exports"],
    lists: ["programs", "agreements", "events", "sources"],
    ...chunk(async () => (await import("#features/programs/program-page.tsx")).ProgramPage),
  },
  {
    path: "timeline",
    navigation: "timeline",
    sections: ["records", "timeline", "exports"],
    lists: ["programs", "agreements", "events"],
    ...chunk(async () => (await import("#features/timeline/timeline-page.tsx")).TimelinePage),
  },
  {
    path: "sectors",
    navigation: "sectors",
    sections: ["records", "sectors", "overview", "exports"],
    lists: ["sector-goals", "programs", "agreements", "events"],
    ...chunk(async () => (await import("#features/sectors/sectors-page.tsx")).SectorsPage),
  },
  {
    path: "sectors/:id",
    navigation: "sectors",
    sections: ["records", "sectors", "overview", "programs", "exports"],
    lists: ["sector-goals", "programs", "agreements", "events"],
    ...chunk(async () => (await import("#features/sectors/sector-page.tsx")).SectorPage),
  },
  {
    path: "trade",
    navigation: "trade",
    sections: ["records", "overview", "trade", "exports"],
    lists: ["trade-metrics", "agreements", "events", "sources"],
    ...chunk(async () => (await import("#features/trade/trade-page.tsx")).TradePage),
  },
  {
    path: "agreements",
    navigation: "agreements",
    sections: ["records", "agreements", "events", "programs", "exports"],
    lists: ["agreements", "events", "programs"],
    ...chunk(async () => (await import("#features/agreements/agreements-page.tsx")).AgreementsPage),
  },
  {
    path: "agreements/:id",
    navigation: "agreements",
    sections: ["records", "agreements", "events", "programs"],
    lists: ["agreements", "events", "programs", "sources"],
    ...chunk(async () => (await import("#features/agreements/agreement-page.tsx")).AgreementPage),
  },
  {
    path: "events",
    navigation: "agreements",
    sections: ["records", "events", "agreements", "exports"],
    lists: ["events", "agreements", "programs"],
    ...chunk(async () => (await import("#features/events/events-page.tsx")).EventsPage),
  },
  {
    path: "briefing",
    navigation: "overview",
    title: "briefing",
    sections: ["records", "briefing", "overview"],
    lists: ["programs", "agreements", "events", "trade-metrics", "sector-goals", "sources"],
    ...chunk(async () => (await import("#features/briefing/briefing-page.tsx")).BriefingPage),
  },
  {
    path: "present",
    navigation: "overview",
    title: "present",
    isBare: true,
    sections: ["records", "present"],
    lists: ["programs", "agreements", "events", "trade-metrics", "sector-goals", "sources"],
    ...chunk(async () => (await import("#features/present/present-page.tsx")).PresentPage),
  },
  {
    path: "sources",
    navigation: "sources",
    sections: ["records", "faults", "sources", "exports"],
    lists: ["sources", "programs", "agreements", "events", "trade-metrics", "sector-goals"],
    ...chunk(async () => (await import("#features/sources/sources-page.tsx")).SourcesPage),
  },
];

/** The route of a path under the partnership such as `programs/pc-housing`, if there is one. */
export function viewRouteOf(path: string): ViewRoute | undefined {
  const parts = path.split("/").filter((part) => part !== "");
  return VIEW_ROUTES.find((route) => {
    const wanted = route.path.split("/");
    return (
      wanted.length === parts.length && wanted.every((part, index) => part.startsWith(":") || part === parts[index])
    );
  });
}
