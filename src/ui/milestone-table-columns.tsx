import { useMemo } from "react";
import type { Program } from "#contract/records.ts";
import type { Evidence } from "#contract/vocabulary.ts";
import type { Column } from "./column.ts";
import { EvidenceMark } from "./evidence-mark.tsx";
import { useI18n } from "./i18n-context.tsx";
import { LocalText } from "./local-text.tsx";
import { type StandingMilestone, useMilestoneWords } from "./milestone-words.ts";
import { Unknown } from "./program-cells.tsx";
import { Day, Token } from "./values.tsx";
import { WhyButton } from "./why.tsx";
import "./milestone-table.css";

/** A milestone of a program with how it stands at D and what vouches for it: a row of the tables `milestones`. */
export interface MilestoneTableRow extends StandingMilestone {
  readonly program: Program;
  readonly evidence: Evidence;
  readonly sourceIds: readonly string[];
}

function Status({ row }: { readonly row: MilestoneTableRow }) {
  const { m } = useI18n();
  const words = useMilestoneWords();
  const { program, milestone, status } = row;
  const shift = words.shiftOf(row);
  return (
    <>
      <Token value={status}>{m.words.milestoneStatus[status]}</Token>
      {shift !== "" && (
        <small className={status === "overdue" ? "milestone-days late" : "milestone-days"}>
          {words.hasDays(row) ? (
            <WhyButton why={{ kind: "milestone-days", programId: program.id, milestoneId: milestone.id }}>
              {shift}
            </WhyButton>
          ) : (
            shift
          )}
        </small>
      )}
    </>
  );
}

function Title({ milestone: { title, note } }: MilestoneTableRow) {
  return (
    <>
      <LocalText of={title} />
      {note && (
        <small className="milestone-note">
          <LocalText of={note} />
        </small>
      )}
    </>
  );
}

/**
 * The contract's columns of a table of milestones (§3).
 *
 * @param isPlain leaves out everything that takes the focus, for a table that is not seen
 */
export function useMilestoneTableColumns(isPlain: boolean): readonly Column<MilestoneTableRow>[] {
  const { m } = useI18n();
  return useMemo(() => {
    const dated = (id: "due" | "completedOn" | "cancelledOn"): Column<MilestoneTableRow> => ({
      id,
      label: m.words.column[id],
      cell: ({ milestone: { [id]: date } }) => (date === undefined ? <Unknown /> : <Day date={date} />),
    });
    return [
      {
        id: "title",
        label: m.words.columnOf.milestones.title,
        cell: (row) => (isPlain ? <LocalText of={row.milestone.title} /> : <Title {...row} />),
      },
      dated("due"),
      dated("completedOn"),
      dated("cancelledOn"),
      {
        id: "status",
        label: m.words.column.status,
        cell: (row) =>
          isPlain ? <Token value={row.status}>{m.words.milestoneStatus[row.status]}</Token> : <Status row={row} />,
      },
      {
        id: "evidence",
        label: m.words.column.evidence,
        cell: ({ evidence, sourceIds, milestone: { note } }) => (
          <Token value={evidence}>
            {isPlain ? m.words.evidence[evidence] : <EvidenceMark level={evidence} sourceIds={sourceIds} note={note} />}
          </Token>
        ),
      },
    ];
  }, [m, isPlain]);
}
