import { useMemo } from "react";
import type { FullDate } from "#contract/dates.ts";
import { changeSubjects } from "#domain/change-subject.ts";
import { changesByWeight } from "#domain/change-weight.ts";
import { changeFigure } from "#domain/change-figure.ts";
import type { Change } from "#domain/changes.ts";
import type { ShownRecords } from "#domain/shown-records.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import { statusWord } from "#i18n/status-word.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { Day, Num, Token, WhyNumber } from "#ui/values.tsx";
import { WhyButton, WhyGrid } from "#ui/why.tsx";
import { ChangesExport } from "./changes-export.tsx";

interface ChangesPanelProps {
  readonly changes: readonly Change[];
  readonly records: ShownRecords;
  readonly since: FullDate;
}

/** Where a change leads. */
function placeOf(change: Change, recordId: string): { view: string; params: Readonly<Record<string, string>> } {
  switch (change.kind) {
    case "agreement":
      return { view: `agreements/${recordId}`, params: {} };
    case "program":
    case "milestone":
      return { view: `programs/${recordId}`, params: {} };
    case "event":
      return { view: "events", params: { q: recordId } };
    case "goal":
      return { view: "sectors", params: {} };
    case "trade":
      return { view: "trade", params: { metric: recordId } };
  }
}

type SubjectOf = ReturnType<typeof changeSubjects>;

interface StatusProps {
  readonly change: Change;
  readonly value: string | number | undefined;
  /** The earlier day, for the side before. */
  readonly on?: FullDate;
  readonly subjectOf: SubjectOf;
}

function Status(props: StatusProps) {
  const { change, value, on } = props;
  const why = value === undefined ? undefined : changeFigure(change, on);
  const word = <StatusWord {...props} />;
  return why ? <WhyButton why={why}>{word}</WhyButton> : word;
}

function StatusWord({ change, value, subjectOf }: StatusProps) {
  const { m, f } = useI18n();
  if (value === undefined) return null;
  if (typeof value === "string") return <Token value={value}>{statusWord(change.kind, value, m)}</Token>;
  const unit = subjectOf(change)?.unit;
  return <Num value={value}>{unit && f.amount(value, unit)}</Num>;
}

function Named({ change, subjectOf }: Pick<StatusProps, "change" | "subjectOf">) {
  const { f } = useI18n();
  const subject = subjectOf(change);
  const { view, params } = placeOf(change, subject?.recordId ?? change.id.split("/")[0] ?? change.id);
  return (
    <Token value={change.id}>
      <ViewLink to={view} params={params}>
        {subject ? <LocalText of={subject.title} /> : change.id}
      </ViewLink>
      {subject?.program && (
        <span className="changes-panel__part">
          {" "}
          · <LocalText of={subject.program} />
        </span>
      )}
      {subject?.period !== undefined && <span className="changes-panel__part"> · {f.periodShort(subject.period)}</span>}
    </Token>
  );
}

function changeColumns(m: Catalogue, subjectOf: SubjectOf, since: FullDate): readonly Column<Change>[] {
  const labels = { ...m.words.column, ...m.words.columnOf.changes };
  return [
    {
      id: "kind",
      label: labels.kind,
      cell: ({ kind }) => <Token value={kind}>{m.words.changeKind[kind]}</Token>,
    },
    {
      id: "id",
      label: labels.title,
      cell: (change) => <Named change={change} subjectOf={subjectOf} />,
      className: "changes-panel__named",
    },
    {
      id: "before",
      label: labels.before,
      cell: (change) => <Status change={change} value={change.before} subjectOf={subjectOf} on={since} />,
    },
    {
      id: "after",
      label: labels.after,
      cell: (change) => <Status change={change} value={change.after} subjectOf={subjectOf} />,
    },
    { id: "on", label: labels.on, cell: ({ on }) => on !== undefined && <Day date={on} /> },
  ];
}

/** Everything that is not on D what it was on S: a table by weight, asked for by comparing. */
export function ChangesPanel({ changes, records, since }: ChangesPanelProps) {
  const { m, f } = useI18n();
  const subjectOf = useMemo(() => changeSubjects(records), [records]);
  const groups = useMemo(() => changesByWeight(changes), [changes]);
  return (
    <Panel
      title={m.overview.changesTitle(since, f)}
      note={
        changes.length > 0 && (
          <>
            <WhyNumber why={{ kind: "changed", since }} value={changes.length} />
            <ChangesExport changes={groups.flatMap((group) => group.changes)} records={records} />
          </>
        )
      }
      className="changes-panel"
    >
      {changes.length === 0 ? (
        <p>{m.overview.unchanged}</p>
      ) : (
        <div className="changes-panel__table">
          <WhyGrid>
            <DataTable
              name="changes"
              caption={m.overview.changesTitle(since, f)}
              columns={changeColumns(m, subjectOf, since)}
              groups={groups.map(({ weight, changes: rows }) => ({
                id: weight,
                heading: (
                  <WhyButton why={{ kind: "changed", weight, since }}>
                    {m.desk.changeWeight(weight, rows.length, f)}
                  </WhyButton>
                ),
                rows,
              }))}
              rowId={({ id }) => id}
              rowKey={({ kind, id }) => `${kind} ${id}`}
            />
          </WhyGrid>
        </div>
      )}
    </Panel>
  );
}
