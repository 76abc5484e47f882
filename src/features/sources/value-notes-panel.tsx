import type { DocumentState } from "#contract/faults.ts";
import { NOTE_GROUPS, type NoteGroup } from "#contract/listed-figures.ts";
import type { Unit } from "#contract/records.ts";
import type { Formatters } from "#i18n/formatters.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { WhyNumber } from "#ui/values.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import type { NotedSeries, ValueNote } from "./sources-view.ts";

/** The unit in which the notes speak: as published, even where the language counts in larger steps (10亿美元, not 亿美元). */
function publishedUnit(unit: Unit, f: Formatters): string {
  return f.scaled(1, unit) > 1 ? f.amount(1, unit) : f.unitName(unit);
}

interface NoteEntryProps {
  readonly entry: ValueNote;
  readonly list: "trade-metrics" | "sector-goals";
  readonly recordId: string;
}

function NoteEntry({ entry, list, recordId }: NoteEntryProps) {
  const { m, f } = useI18n();
  const { observation, evidence, sourceIds } = entry;
  const { period, value, note } = observation;
  return (
    <li>
      <span className="value-notes__period">
        <PeriodValue period={period} />
      </span>
      {value === null ? (
        <span className="muted">{m.common.value.none}</span>
      ) : (
        <b>
          <WhyNumber why={{ kind: "observation", list, recordId, period }} value={value}>
            {f.number(value)}
          </WhyNumber>
        </b>
      )}
      <span>{note && <LocalText of={note} />}</span>
      <EvidenceMark level={evidence} sourceIds={sourceIds} note={note} />
    </li>
  );
}

function SeriesNotes({ series }: { readonly series: NotedSeries }) {
  const { kind, record, notes } = series;
  const { f } = useI18n();
  const unit = publishedUnit(record.unit, f);
  const { sectors } = usePartnership().partnership;
  const sector = "sectorId" in record ? sectors.find(({ id }) => id === record.sectorId) : undefined;
  const sectorView = sector ? `sectors/${sector.id}` : "sectors";
  return (
    <div className="value-notes__series" data-id={record.id}>
      <h4>
        <ViewLink {...(kind === "trade" ? { to: "trade", params: { metric: record.id } } : { to: sectorView })}>
          <LocalText of={record.title} />
        </ViewLink>
        {unit && <span className="value-notes__unit">{unit}</span>}
      </h4>
      <ul>
        {notes.map((entry) => (
          <NoteEntry
            key={entry.observation.period}
            entry={entry}
            list={kind === "trade" ? "trade-metrics" : "sector-goals"}
            recordId={record.id}
          />
        ))}
      </ul>
    </div>
  );
}

const countOf = (series: readonly NotedSeries[]) => series.reduce((sum, { notes }) => sum + notes.length, 0);

export interface ValueNotesPanelProps {
  readonly groups: Readonly<Record<NoteGroup, readonly NotedSeries[]>>;
  readonly needs: readonly DocumentState[];
}

/** What the publisher noted at single values, conflicting figures among it: all of them, by series. */
export function ValueNotesPanel({ groups, needs }: ValueNotesPanelProps) {
  const { m, f } = useI18n();
  const count = countOf(NOTE_GROUPS.flatMap((group) => groups[group]));
  const { title, explained, none, groups: names, count: countText } = m.sources.notes;
  return (
    <Panel
      title={title}
      note={count > 0 && <RichText text={countText(count, undefined, f)} />}
      needs={needs}
      className="value-notes"
    >
      <p className="value-notes__explained">{count > 0 ? explained : none}</p>
      {NOTE_GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <div key={group} className="value-notes__group">
          <details open={group === "published"}>
            <summary>
              <h3>{names[group]}</h3>
            </summary>
            {groups[group].map((series) => (
              <SeriesNotes key={`${series.kind} ${series.record.id}`} series={series} />
            ))}
          </details>
          <span className="value-notes__count">
            <RichText text={countText(countOf(groups[group]), group, f)} />
          </span>
        </div>
      ))}
    </Panel>
  );
}
