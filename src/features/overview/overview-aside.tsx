import { useEffect } from "react";
import type { Loaded } from "#api/use-documents.ts";
import type { DocumentState } from "#contract/faults.ts";
import type { Agreement } from "#contract/records.ts";
import { markViewReady } from "#ui/page.tsx";
import { DeadlinesPanel } from "./deadlines-panel.tsx";
import { EventsPanel } from "./events-panel.tsx";
import type { ProgramsView } from "./overview-view.ts";
import { TradePanel } from "./trade-panel.tsx";

export interface OverviewAsideProps {
  readonly programs: DocumentState;
  readonly view: ProgramsView | undefined;
  readonly agreements: readonly Agreement[] | undefined;
  readonly metrics: Loaded<"trade-metrics">;
  readonly events: Loaded<"events">;
}

/** Trade at a glance, deadlines and events: fetched when the sentence and the matrix are painted. */
export function OverviewAside({ programs, view, agreements, metrics, events }: OverviewAsideProps) {
  useEffect(() => markViewReady(), []);
  return (
    <>
      <TradePanel document={metrics} />
      <DeadlinesPanel state={programs} view={view} agreements={agreements} />
      <EventsPanel document={events} stated={view?.evidence?.level} />
    </>
  );
}
