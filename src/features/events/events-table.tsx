import type { ReactNode } from "react";
import { EVENT_KINDS, EVENT_STATUSES, EVIDENCE } from "#contract/vocabulary.ts";
import { CityMark } from "#ui/city-mark.tsx";
import type { Column, RowGroup } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { SectorRoundel } from "#ui/sector-roundel.tsx";
import { dateKey, orderKey, type SortChoice, type SortKey, useSorted } from "#ui/sort.ts";
import { Day, Token } from "#ui/values.tsx";
import { WhySign } from "#ui/why.tsx";
import { type EventRow, rowsByYear } from "./events-view.ts";

/** Column ids of the contract, in its order. */
export const EVENT_COLUMNS = ["title", "on", "until", "kind", "status", "evidence"] as const;

/** Links beyond these wait behind a count. */
const LINKS_SHOWN = 3;

function TitleCell({ row: { event } }: { readonly row: EventRow }) {
  return (
    <>
      <LocalText of={event.title} />
      {(event.place !== undefined || event.cityIds !== undefined) && (
        <span className="events-table__place">
          {event.cityIds?.map((id) => (
            <CityMark key={id} cityId={id} />
          ))}
          {event.place && (
            <span>
              <LocalText of={event.place} />
            </span>
          )}
        </span>
      )}
    </>
  );
}

function LinksCell({ row }: { readonly row: EventRow }) {
  const { m, f } = useI18n();
  const links: readonly { readonly id: string; readonly link: ReactNode }[] = [
    ...row.agreements.map((agreement) => ({
      id: `agreement ${agreement.id}`,
      link: (
        <ViewLink to={`agreements/${agreement.id}`}>
          <LocalText of={agreement.title} />
        </ViewLink>
      ),
    })),
    ...row.programs.map((program) => ({
      id: `program ${program.id}`,
      link: (
        <>
          <SectorRoundel sectorId={program.sectorId} size={16} />
          <ViewLink to={`programs/${program.id}`}>
            <LocalText of={program.title} />
          </ViewLink>
        </>
      ),
    })),
  ];
  const list = (some: typeof links) => (
    <ul className="events-table__links">
      {some.map(({ id, link }) => (
        <li key={id}>{link}</li>
      ))}
    </ul>
  );
  if (links.length <= LINKS_SHOWN + 1) return list(links);
  return (
    <>
      {list(links.slice(0, LINKS_SHOWN))}
      <details>
        <summary>{m.events.more(links.length - LINKS_SHOWN, f)}</summary>
        {list(links.slice(LINKS_SHOWN))}
      </details>
      <WhySign
        why={{ kind: "links-of", eventId: row.event.id, after: LINKS_SHOWN }}
        of={m.events.more(links.length - LINKS_SHOWN, f)}
      />
    </>
  );
}

function StatusCell({ status }: Pick<EventRow, "status">) {
  const { m } = useI18n();
  return (
    <Token value={status}>
      <span className={`events-table__mark events-table__mark--${status}`} aria-hidden="true" />
      {m.words.eventStatus[status]}
    </Token>
  );
}

function useColumns(): readonly Column<EventRow>[] {
  const { m } = useI18n();
  const { column, columnShort, columnOf } = m.words;
  return [
    {
      id: "title",
      label: columnOf.events.title,
      isSortable: true,
      className: "events-table__title",
      cell: (row) => <TitleCell row={row} />,
    },
    {
      id: "on",
      label: columnOf.events.on,
      isSortable: true,
      className: "events-table__on",
      cell: ({ event }) => <Day date={event.on} />,
    },
    {
      id: "until",
      label: columnOf.events.until,
      isSortable: true,
      className: "events-table__until",
      cell: ({ event }) => (event.until === undefined ? <span className="muted">–</span> : <Day date={event.until} />),
    },
    {
      id: "kind",
      label: column.kind,
      isSortable: true,
      className: "events-table__kind",
      cell: ({ event }) => <Token value={event.kind}>{m.words.eventKind[event.kind]}</Token>,
    },
    {
      id: "status",
      label: column.status,
      isSortable: true,
      className: "events-table__status",
      cell: ({ status }) => <StatusCell status={status} />,
    },
    {
      id: "links",
      label: m.events.links,
      className: "events-table__linked",
      cell: (row) => <LinksCell row={row} />,
    },
    {
      id: "evidence",
      label: columnShort.evidence,
      isSortable: true,
      className: "events-table__evidence",
      cell: ({ event }) => (
        <data value={event.evidence}>
          <EvidenceMark level={event.evidence} sourceIds={event.sourceIds} note={event.note} />
        </data>
      ),
    },
  ];
}

function useKey(): (row: EventRow, columnId: string) => SortKey {
  const local = useLocalText();
  return ({ event, status }, columnId) => {
    switch (columnId) {
      case "title":
        return local(event.title);
      case "on":
      case "until":
        return dateKey(event[columnId]);
      case "kind":
        return orderKey(EVENT_KINDS, event.kind);
      case "status":
        return orderKey(EVENT_STATUSES, status);
      default:
        return orderKey(EVIDENCE, event.evidence);
    }
  };
}

/** Events by year, latest first, or in the reader's order. */
export function useEventGroups(rows: readonly EventRow[], sort: SortChoice | undefined): readonly RowGroup<EventRow>[] {
  const sorted = useSorted();
  const key = useKey();
  return sort
    ? [{ id: "all", heading: null, rows: sorted(rows, sort, key) }]
    : rowsByYear(rows).map((group) => ({ id: group.year, heading: <Day date={group.year} />, rows: group.rows }));
}

/** The events in their groups; those after the as-of day say so. */
export function EventsTable({
  rows,
  sort,
}: {
  readonly rows: readonly EventRow[];
  readonly sort: SortChoice | undefined;
}) {
  const { m } = useI18n();
  const groups = useEventGroups(rows, sort);
  return (
    <DataTable
      name="events"
      caption={m.events.caption}
      columns={useColumns()}
      groups={groups}
      rowId={({ event }) => event.id}
      rowClass={({ status }) => (status === "past" ? undefined : `events-table__row--${status}`)}
      sort={sort}
    />
  );
}
