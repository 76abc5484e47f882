import type { FullDate } from "#contract/dates.ts";
import type { DocumentState } from "#contract/faults.ts";
import { changeFigure } from "#domain/change-figure.ts";
import { figurePart } from "#i18n/figure-parts.ts";
import { statusWord } from "#i18n/status-word.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { Day, Num, Token } from "#ui/values.tsx";
import { WhyButton, WhyGrid } from "#ui/why.tsx";
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
  const columns = useChangeColumns(since);
  const title = m.overview.changesTitle(since, f);
  const earlier = groups.flatMap(({ rows }) => rows).filter(({ isEarlier }) => isEarlier).length;
  return (
    <Panel title={title} needs={needs} className="briefing__changes">
      {earlier > 0 && <p className="briefing__unprinted">{m.briefing.earlier(earlier, f)}</p>}
      {groups.length === 0 ? (
        <p>{m.overview.unchanged}</p>
      ) : (
        <WhyGrid>
          <DataTable
            name="changes"
            caption={title}
            columns={columns}
            groups={groups.map(({ kind, rows }) => ({
              id: kind,
              heading: (
                <RichText
                  text={m.briefing.counted(
                    m.briefing.changes[kind],
                    figurePart({ kind: "changed", of: kind, since }, f.number(rows.length)),
                  )}
                />
              ),
              rows,
            }))}
            rowId={({ change }) => change.id}
            rowClass={({ isEarlier }) => (isEarlier ? "briefing__earlier" : undefined)}
            rowKey={({ change }) => `${change.kind} ${change.id}`}
          />
        </WhyGrid>
      )}
    </Panel>
  );
}

interface StateProps {
  readonly row: ChangeRow;
  readonly value: string | number | undefined;
  /** The earlier day, where the state is the one of that day. */
  readonly on?: FullDate;
}

function State(props: StateProps) {
  const why = props.value === undefined ? undefined : changeFigure(props.row.change, props.on);
  const word = <StateWord {...props} />;
  return why ? <WhyButton why={why}>{word}</WhyButton> : word;
}

/** A status as its word, a value in its unit; a value that was not there before is no figure. */
function StateWord({ row, value }: StateProps) {
  const { m, f } = useI18n();
  const { change, subject } = row;
  if (value === undefined) return <span className="muted">{m.common.value.none}</span>;
  if (typeof value === "string") return <Token value={value}>{statusWord(change.kind, value, m)}</Token>;
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

function useChangeColumns(since: FullDate): readonly Column<ChangeRow>[] {
  const { m, f } = useI18n();
  const labels = { ...m.words.column, ...m.words.columnOf.changes };
  return [
    { id: "id", label: labels.title, cell: (row) => <Subject row={row} />, className: "briefing__subject" },
    { id: "before", label: labels.before, cell: (row) => <State row={row} value={row.change.before} on={since} /> },
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
