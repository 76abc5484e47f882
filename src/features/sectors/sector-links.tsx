import type { FullDate } from "#contract/dates.ts";
import type { Agreement, TrackerEvent } from "#contract/records.ts";
import { agreementStatus } from "#domain/agreements.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { eventStatus } from "#domain/events.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Day } from "#ui/values.tsx";

/** The agreements that name a sector, with how they stand. */
export function SectorAgreements({ agreements, asOf }: { agreements: readonly Agreement[]; asOf: FullDate }) {
  const { m } = useI18n();
  if (agreements.length === 0) return <p className="muted">{m.sectors.page.noAgreements}</p>;
  return (
    <ul className="sector-links">
      {agreements.map((agreement) => {
        const status = agreementStatus(agreement, asOf);
        return (
          <li key={agreement.id} data-id={agreement.id}>
            <Day date={agreement.signedOn} />
            <span>
              <ViewLink to={`agreements/${encodeURIComponent(agreement.id)}`}>
                <LocalText of={agreement.title} />
              </ViewLink>{" "}
              <data className="muted" value={status}>
                {m.words.agreementStatus[status]}
              </data>
            </span>
            <EvidenceMark level={agreement.evidence} sourceIds={agreement.sourceIds} note={agreement.note} />
          </li>
        );
      })}
    </ul>
  );
}

/** The events of a sector, newest first; of those that are not past, how they stand. */
export function SectorEvents({ events, asOf }: { events: readonly TrackerEvent[]; asOf: FullDate }) {
  const { m } = useI18n();
  if (events.length === 0) return <p className="muted">{m.sectors.page.noEvents}</p>;
  return (
    <ul className="sector-links">
      {events.map((event) => {
        const status = eventStatus(event, asOf);
        return (
          <li key={event.id} data-id={event.id}>
            <Day date={event.on} />
            <span>
              <ViewLink to="events" params={{ q: event.id }}>
                <LocalText of={event.title} />
              </ViewLink>{" "}
              <data className="muted" value={event.kind}>
                {m.words.eventKind[event.kind]}
              </data>
              {status !== "past" && (
                <>
                  {" · "}
                  <data className="muted" value={status}>
                    {m.words.eventStatus[status]}
                  </data>
                </>
              )}
            </span>
            <EvidenceMark level={event.evidence} sourceIds={event.sourceIds} note={event.note} />
          </li>
        );
      })}
    </ul>
  );
}
