import type { FullDate } from "#contract/dates.ts";
import type { DocumentState } from "#contract/faults.ts";
import type { Change } from "#domain/changes.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { Day, Num, Token } from "#ui/values.tsx";
import type { ChangeGroup, ChangeRow } from "./briefing-changes.ts";
import { Footnotes } from "./footnotes.tsx";

interface ChangesSectionProps {
  readonly needs: readonly DocumentState[];
  readonly groups: readonly ChangeGroup[];
  readonly since: FullDate;
}

/** What is not on D what it was on S, grouped by kind, in words. */
export function ChangesSection({ needs, groups, since }: ChangesSectionProps) {
  const { m, f } = useI18n();
  const columns = useChangeColumns();
  const title = m.overview.changesTitle(since, f);
  const earlier = groups.flatMap(({ rows }) => rows).filter(({ isEarlier }) => isEarlier).length;
  return (
    <Panel title={title} needs={needs} className="briefing__changes">
      {earlier > 0 && <p className="briefing__unprinted">{m.briefing.earlier(earlier, f)}</p>}
      {groups.length === 0 ? (
        <p>{m.overview.unchanged}</p>
      ) : (
        <DataTable
          name="changes"
          caption={title}
          columns={columns}
          groups={groups.map(({ kind, rows }) => ({
            id: kind,
            heading: m.briefing.counted(m.briefing.changes[kind], rows.length, f),
            rows,
          }))}
          rowId={({ change }) => change.id}
          rowClass={({ isEarlier }) => (isEarlier ? "briefing__earlier" : undefined)}
          rowKey={({ change }) => `${change.kind} ${change.id}`}
        />
      )}
    </Panel>
  );
}

function wordOf(change: Change, status: string, { words }: Catalogue): string {
  const tables: Readonly<Record<Change["kind"], Readonly<Record<string, string>>>> = {
    agreement: words.agreementStatus,
    program: words.health,
    milestone: words.milestoneStatus,
    event: words.eventStatus,
    goal: words.goalStatus,
    trade: {},
  };
  return tables[change.kind][status] ?? status;
}

/** A status as its word, a value in its unit; a value that was not there before is no figure. */
function State({ row, value }: { readonly row: ChangeRow; readonly value: string | number | undefined }) {
  const { m, f } = useI18n();
  const { change, subject } = row;
  if (value === undefined) return <span className="muted">{m.common.value.none}</span>;
  if (typeof value === "string") return <Token value={value}>{wordOf(change, value, m)}</Token>;
  return <Num value={value}>{subject?.unit ? f.amount(value, subject.unit) : f.number(value)}</Num>;
}

function Subject({ row: { change, subject } }: { readonly row: ChangeRow }) {
  const { f } = useI18n();
  return (
    <data value={change.id} className="briefing__wrapping">
      {subject ? <LocalText of={subject.title} /> : change.id}
      {subject?.program && (
        <span className="muted">
          {" · "}
          <LocalText of={subject.program} />
        </span>
      )}
      {subject?.period && (
        <span className="muted">
          {" · "}
          {f.periodShort(subject.period)}
        </span>
      )}
    </data>
  );
}

function useChangeColumns(): readonly Column<ChangeRow>[] {
  const { m, f } = useI18n();
  const labels = { ...m.words.column, ...m.words.columnOf.changes };
  return [
    { id: "id", label: labels.title, cell: (row) => <Subject row={row} />, className: "briefing__subject" },
    { id: "before", label: labels.before, cell: (row) => <State row={row} value={row.change.before} /> },
    { id: "after", label: labels.after, cell: (row) => <State row={row} value={row.change.after} /> },
    { id: "on", label: labels.on, cell: ({ change }) => change.on !== undefined && <Day date={change.on} /> },
    {
      id: "sources",
      label: m.common.source.title(2, f),
      cell: ({ subject }) => subject && <Footnotes sourceIds={subject.sourceIds} />,
    },
    {
      id: "kind",
      label: labels.kind,
      cell: ({ change }) => <Token value={change.kind}>{m.words.changeKind[change.kind]}</Token>,
      isHidden: true,
    },
  ];
}
