import { useState } from "react";
import type { RecordRef } from "#domain/derivation.ts";
import { FaultReason } from "#ui/document-fault.tsx";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Day, Num } from "#ui/values.tsx";

/** What the way to a record's page needs to know besides the record. */
export interface RecordPlaces {
  /** Sector of each goal. */
  readonly sectorOf: ReadonlyMap<string, string>;
}

interface RecordPlace {
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
}

const FIRST_SHOWN = 50;
const MORE_SHOWN = 500;
/** Of so few records the notes are worth reading at once. */
const MOST_NOTED = 3;

function placeOf({ kind, recordId }: RecordRef, { sectorOf }: RecordPlaces): RecordPlace {
  switch (kind) {
    case "program":
    case "milestone":
      return { to: `programs/${recordId}` };
    case "agreement":
      return { to: `agreements/${recordId}` };
    case "event":
      return { to: "events", params: { q: recordId } };
    case "partnership":
    case "gap":
    case "fault":
      return { to: "sources" };
    case "sector":
      return { to: `sectors/${encodeURIComponent(recordId)}` };
    case "source":
      return { to: "sources", params: { q: recordId } };
    case "goal":
    case "baseline":
    case "target":
    case "observation":
    case "metric": {
      const sectorId = sectorOf.get(recordId);
      if (sectorId === undefined) return { to: "trade", params: { metric: recordId } };
      return { to: `sectors/${encodeURIComponent(sectorId)}` };
    }
  }
}

/** What a record is, when, and how much: beside its title. */
function RecordFacts({ recordRef }: { readonly recordRef: RecordRef }) {
  const { m, f } = useI18n();
  const { kind, health, milestoneStatus, on, amount, fault } = recordRef;
  return (
    <span className="why-popover__facts">
      {health === undefined ? m.why.kinds[kind] : m.words.health[health]}
      {milestoneStatus && ` · ${m.words.milestoneStatus[milestoneStatus]}`}
      {fault && (
        <>
          {" · "}
          <FaultReason reason={fault} />
        </>
      )}
      {on !== undefined && (
        <>
          {" · "}
          <Day date={on} />
        </>
      )}
      {amount && (
        <>
          {" · "}
          {amount.period !== undefined && `${f.period(amount.period)} · `}
          {amount.isSubtracted && `${m.why.minus} `}
          {amount.value === null ? (
            m.why.noValue
          ) : (
            <Num value={amount.value}>{f.amount(amount.value, amount.unit)}</Num>
          )}
        </>
      )}
    </span>
  );
}

export interface WhyRecordsProps {
  readonly refs: readonly RecordRef[];
  readonly places: RecordPlaces;
}

/** Records behind a figure as links, each with its evidence; the first fifty, then more on demand. */
export function WhyRecords({ refs, places }: WhyRecordsProps) {
  const { m, f } = useI18n();
  const [shownCount, setShownCount] = useState(FIRST_SHOWN);
  if (refs.length === 0) return <p className="muted">{m.why.noRecords}</p>;
  return (
    <>
      <ul className="why-popover__records">
        {refs.slice(0, shownCount).map((ref) => (
          <li key={`${ref.kind} ${ref.id}`} data-ref={ref.id}>
            {ref.health && <HealthGlyph health={ref.health} silent />}
            <span>
              <ViewLink {...placeOf(ref, places)}>
                <LocalText of={ref.title} />
              </ViewLink>
              <RecordFacts recordRef={ref} />
              {ref.note && refs.length <= MOST_NOTED && (
                <span className="why-popover__note">
                  <LocalText of={ref.note} />
                </span>
              )}
            </span>
            {ref.evidence && <EvidenceMark level={ref.evidence} sourceIds={ref.sourceIds} note={ref.note} />}
          </li>
        ))}
      </ul>
      {refs.length > shownCount && (
        <button type="button" className="button" onClick={() => setShownCount(shownCount + MORE_SHOWN)}>
          {m.why.more(refs.length - shownCount, f)}
        </button>
      )}
    </>
  );
}
