import { useMemo } from "react";
import type { Loaded } from "#api/use-documents.ts";
import { type FullDate, begunBy, firstDay } from "#contract/dates.ts";
import type { TrackerEvent } from "#contract/records.ts";
import type { Evidence } from "#contract/vocabulary.ts";
import { visibleEvents } from "#domain/evidence.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { Day } from "#ui/values.tsx";
import { isException } from "./overview-view.ts";

const SHOWN = 4;

/** The events that began last by D, the latest first; of equals the later in the list. */
function latestEvents(events: readonly TrackerEvent[], asOf: FullDate): readonly TrackerEvent[] {
  return events
    .filter(({ on }) => begunBy(on, asOf))
    .toReversed()
    .toSorted((a, b) => (firstDay(a.on) < firstDay(b.on) ? 1 : firstDay(a.on) > firstDay(b.on) ? -1 : 0))
    .slice(0, SHOWN);
}

interface EventsPanelProps {
  readonly document: Loaded<"events">;
  /** The level that the view states; marks stand where an event has another. */
  readonly stated: Evidence | undefined;
}

/** What happened last, each leading to the list of events. */
export function EventsPanel({ document: { state, records }, stated }: EventsPanelProps) {
  const { m } = useI18n();
  const { asOf, evidence } = useViewpoint();
  const latest = useMemo(
    () => (records ? latestEvents(visibleEvents(records, evidence), asOf) : []),
    [records, evidence, asOf],
  );
  return (
    <Panel
      title={m.overview.events}
      needs={[state]}
      note={<ViewLink to="events">{m.overview.allEvents}</ViewLink>}
      className="events-panel"
    >
      {latest.length === 0 && <p className="overview__remark">{m.overview.noEvents}</p>}
      <ul>
        {latest.map((event) => (
          <li key={event.id} className="overview__row">
            <Day date={event.on} />
            <div>
              <ViewLink to="events" params={{ q: event.id }}>
                <LocalText of={event.title} />
              </ViewLink>
            </div>
            {isException(event.evidence, stated) && (
              <EvidenceMark level={event.evidence} sourceIds={event.sourceIds} note={event.note} />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
