import { EVIDENCE, GOAL_STATUSES } from "#contract/vocabulary.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { GoalStatusLabel } from "#ui/goal-status.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { SectorRoundel } from "#ui/sector-roundel.tsx";
import { orderKey, type SortChoice, type SortKey, useSorted } from "#ui/sort.ts";
import { Token, WhyNumber } from "#ui/values.tsx";
import { WhyButton, WhyGrid } from "#ui/why.tsx";
import type { GoalView } from "./goal-view.ts";
import { PeriodValue } from "#ui/period-value.tsx";

/** What the table of goals can be ordered by. */
export const GOAL_COLUMNS = [
  "title",
  "sector",
  "latest",
  "attainment",
  "expected",
  "lag",
  "status",
  "evidence",
] as const;

function SectorCell({ sectorId }: { readonly sectorId: string }) {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const sector = partnership.sectors.find(({ id }) => id === sectorId);
  return (
    <Token value={sectorId}>
      <SectorRoundel sectorId={sectorId} size={18} />{" "}
      {sector ? <LocalText of={sector.title} /> : m.common.value.unknown}
    </Token>
  );
}

interface ShareProps {
  readonly goalId: string;
  readonly figure: "attainment" | "expected";
  readonly ratio: number | null;
}

function Share({ goalId, figure, ratio }: ShareProps) {
  const { f } = useI18n();
  if (ratio === null) return <>–</>;
  return (
    <WhyNumber why={{ kind: "goal", figure, goalId }} value={ratio}>
      {f.percent(ratio, 0)}
    </WhyNumber>
  );
}

function useValueColumns(): readonly Column<GoalView>[] {
  const { m, f } = useI18n();
  const { column, columnOf } = m.words;
  return [
    {
      id: "title",
      label: columnOf.goals.title,
      isSortable: true,
      className: "goals-table__title",
      cell: ({ goal }) => (
        <ViewLink to={`sectors/${encodeURIComponent(goal.sectorId)}`}>
          <LocalText of={goal.title} />
        </ViewLink>
      ),
    },
    {
      id: "sector",
      label: column.sector,
      isSortable: true,
      className: "goals-table__sector",
      cell: ({ goal }) => <SectorCell sectorId={goal.sectorId} />,
    },
    {
      id: "latest",
      label: column.latest,
      isSortable: true,
      align: "end",
      cell: ({ goal, judgement: { latest } }) =>
        latest ? (
          <WhyNumber why={{ kind: "goal", figure: "latest", goalId: goal.id }} value={latest.value}>
            {f.amount(latest.value, goal.unit)}
          </WhyNumber>
        ) : (
          "–"
        ),
    },
    {
      id: "period",
      label: column.period,
      cell: ({ judgement: { latest } }) => (latest ? <PeriodValue period={latest.period} /> : "–"),
    },
  ];
}

function useJudgementColumns(): readonly Column<GoalView>[] {
  const { m, f } = useI18n();
  const { column, columnShort } = m.words;
  return [
    {
      id: "attainment",
      label: column.attainment,
      isSortable: true,
      align: "end",
      cell: ({ goal, judgement }) => <Share goalId={goal.id} figure="attainment" ratio={judgement.attainment} />,
    },
    {
      id: "expected",
      label: columnShort.expected,
      isSortable: true,
      align: "end",
      cell: ({ goal, judgement }) => <Share goalId={goal.id} figure="expected" ratio={judgement.expected} />,
    },
    {
      id: "lag",
      label: m.sectors.lag,
      isSortable: true,
      align: "end",
      cell: ({ goal, lagRatio }) =>
        lagRatio === null ? (
          "–"
        ) : (
          <WhyNumber why={{ kind: "goal", figure: "lag", goalId: goal.id }} value={lagRatio}>
            {f.points(lagRatio, 0)}
          </WhyNumber>
        ),
    },
    {
      id: "status",
      label: column.status,
      isSortable: true,
      cell: ({ goal, judgement }) => (
        <WhyButton why={{ kind: "goal-status", goalId: goal.id }}>
          <GoalStatusLabel status={judgement.status} />
        </WhyButton>
      ),
    },
    {
      id: "evidence",
      label: columnShort.evidence,
      isSortable: true,
      cell: ({ goal, evidence, sourceIds, judgement }) => (
        <Token value={evidence}>
          <EvidenceMark level={evidence} sourceIds={sourceIds} note={judgement.latest?.note ?? goal.note} />
        </Token>
      ),
    },
  ];
}

/** All goals and indicators, in the reader's order. */
export function GoalsTable({
  goals,
  sort,
}: {
  readonly goals: readonly GoalView[];
  readonly sort: SortChoice | undefined;
}) {
  const { m } = useI18n();
  const local = useLocalText();
  const { partnership } = usePartnership();
  const sorted = useSorted();
  const columns = [...useValueColumns(), ...useJudgementColumns()];
  const sectorIds = partnership.sectors.map(({ id }) => id);
  const keyOf = (view: GoalView, columnId: string): SortKey => {
    const { goal, judgement } = view;
    if (columnId === "title") return local(goal.title);
    if (columnId === "sector") return sectorTitle(goal.sectorId);
    if (columnId === "latest") return judgement.latest?.value ?? null;
    if (columnId === "attainment") return judgement.attainment;
    if (columnId === "expected") return judgement.expected;
    if (columnId === "lag") return view.lagRatio;
    if (columnId === "status") return orderKey(GOAL_STATUSES, judgement.status);
    return orderKey(EVIDENCE, view.evidence);
  };
  const sectorTitle = (sectorId: string) => {
    const sector = partnership.sectors[sectorIds.indexOf(sectorId)];
    return sector ? local(sector.title) : null;
  };
  return (
    <WhyGrid>
      <DataTable
        name="goals"
        caption={m.sectors.goalsTable}
        columns={columns}
        groups={[{ id: "all", heading: null, rows: sorted(goals, sort, keyOf) }]}
        rowId={({ goal }) => goal.id}
        sort={sort}
      />
    </WhyGrid>
  );
}
