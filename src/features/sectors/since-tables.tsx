import type { ReactNode } from "react";
import type { FullDate } from "#contract/dates.ts";
import type { SectorGoal } from "#contract/records.ts";
import type { GoalJudgement } from "#domain/goals.ts";
import { UNKNOWN_SECTOR } from "#domain/tallies.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { GoalStatusLabel } from "#ui/goal-status.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { Token, WhyNumber } from "#ui/values.tsx";
import { WhyButton, WhyGrid } from "#ui/why.tsx";
import { SectorTitle } from "./sector-title.tsx";
import type { GoalView } from "./goal-view.ts";
import type { SectorsView } from "./sectors-view.ts";
import { ObservedValue } from "./observed-value.tsx";
import { ShareThen, useFigureWord } from "./since-parts.tsx";
import { type MovedFigure, isMoved, movedFigures } from "./since-view.ts";
import { useSince } from "./use-since.ts";

interface SideProps {
  readonly goal: SectorGoal;
  readonly judgement: GoalJudgement | undefined;
  /** The earlier day, on its side. */
  readonly on?: FullDate;
}

function Latest({ goal, judgement }: SideProps) {
  const latest = judgement?.latest;
  return latest ? <ObservedValue goal={goal} period={latest.period} value={latest.value} /> : "–";
}

function Status({ goal, judgement, on }: SideProps) {
  // what has no target is not judged
  if (!judgement || goal.target === undefined) return "–";
  return (
    <WhyButton why={{ kind: "goal-status", goalId: goal.id, on }}>
      <GoalStatusLabel status={judgement.status} />
    </WhyButton>
  );
}

function useGoalColumns(since: FullDate): readonly Column<GoalView>[] {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const { column, columnOf } = m.words;
  const pair = (id: string, name: string, cell: (side: SideProps) => ReactNode): readonly Column<GoalView>[] => [
    {
      id: `${id}Before`,
      label: m.sectors.since.column(name, since, f),
      cell: ({ goal, before }) => cell({ goal, judgement: before, on: since }),
    },
    {
      id,
      label: m.sectors.since.column(name, asOf, f),
      cell: ({ goal, judgement }) => cell({ goal, judgement }),
    },
  ];
  return [
    {
      id: "title",
      label: columnOf.goals.title,
      className: "goals-table__title",
      cell: ({ goal }) => (
        <ViewLink to={`sectors/${encodeURIComponent(goal.sectorId)}`}>
          <LocalText of={goal.title} />
        </ViewLink>
      ),
    },
    ...pair("status", column.status, (side) => <Status {...side} />),
    ...pair("latest", column.latest, (side) => <Latest {...side} />),
    ...pair("attainment", column.attainment, ({ goal, judgement, on }) =>
      judgement ? <ShareThen goal={goal} judgement={judgement} on={on} /> : "–",
    ),
  ];
}

interface MovedRow {
  readonly sectorId: string;
  readonly moved: MovedFigure;
}

function useMovedColumns(since: FullDate): readonly Column<MovedRow>[] {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const { before, after } = m.words.column;
  const wordOf = useFigureWord();
  return [
    {
      id: "figure",
      label: m.sectors.since.figure,
      cell: ({ moved }) => (
        <Token value={moved.figure}>
          {moved.health && <HealthGlyph health={moved.health} silent />} {wordOf(moved)}
        </Token>
      ),
    },
    {
      id: "before",
      label: m.sectors.since.column(before, since, f),
      align: "end",
      cell: ({ sectorId, moved }) => (
        <WhyNumber why={{ kind: "tally", figure: moved.figure, scope: { sectorId }, on: since }} value={moved.before} />
      ),
    },
    {
      id: "after",
      label: m.sectors.since.column(after, asOf, f),
      align: "end",
      cell: ({ sectorId, moved }) => (
        <WhyNumber why={{ kind: "tally", figure: moved.figure, scope: { sectorId } }} value={moved.after} />
      ),
    },
  ];
}

function GoalsOnBothDays({ view, since }: { readonly view: SectorsView; readonly since: FullDate }) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const columns = useGoalColumns(since);
  if (view.goals.length === 0) return null;
  return (
    <Panel title={m.sectors.since.goals} note={m.sectors.since.days(since, asOf, f)} className="sectors__table">
      <WhyGrid>
        <DataTable
          name="goals-since"
          caption={`${m.sectors.since.goals}: ${m.sectors.since.days(since, asOf, f)}`}
          columns={columns}
          groups={[{ id: "all", heading: null, rows: view.goals }]}
          rowId={({ goal }) => goal.id}
          rowClass={(row) => (isMoved(row) ? undefined : "sectors__unmoved")}
        />
      </WhyGrid>
    </Panel>
  );
}

function SectorsOnBothDays({ view, since }: { readonly view: SectorsView; readonly since: FullDate }) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const columns = useMovedColumns(since);
  const groups = view.sectors.flatMap((sector) => {
    const rows = movedFigures(sector).map((moved) => ({ sectorId: sector.sectorId, moved }));
    return rows.length === 0
      ? []
      : [{ id: sector.sectorId, heading: <SectorTitle sectorId={sector.sectorId} />, rows }];
  });
  if (view.sectors.every(({ tally }) => tally === undefined)) return null;
  return (
    <Panel title={m.sectors.since.sectors} note={m.sectors.since.days(since, asOf, f)} className="sectors__table">
      {groups.length === 0 ? (
        <p>{m.sectors.since.noDifference}</p>
      ) : (
        <WhyGrid>
          <DataTable
            name="sectors-since"
            caption={`${m.sectors.since.sectors}: ${m.sectors.since.days(since, asOf, f)}`}
            columns={columns}
            groupLabel={m.words.columnOf.sectors.title}
            groups={groups}
            rowId={({ sectorId, moved }) => `${sectorId === UNKNOWN_SECTOR ? "unknown" : sectorId}/${moved.figure}`}
          />
        </WhyGrid>
      )}
    </Panel>
  );
}

/** Both days side by side: every goal and indicator, and the counts of programs and milestones that differ. */
export function SinceTables({ view }: { readonly view: SectorsView }) {
  const { since } = useSince();
  if (!since) return null;
  return (
    <>
      <GoalsOnBothDays view={view} since={since} />
      <SectorsOnBothDays view={view} since={since} />
    </>
  );
}
