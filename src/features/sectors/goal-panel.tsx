import type { ReactNode } from "react";
import { IndicatorChart } from "#charts/indicator-chart.tsx";
import type { SectorGoal } from "#contract/records.ts";
import { type SeriesRange, shownPoints } from "#domain/series-range.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { GoalStatusLabel } from "#ui/goal-status.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { WhyNumber } from "#ui/values.tsx";
import { WhyButton } from "#ui/why.tsx";
import type { GoalView } from "./goal-view.ts";
import { ObservationTable } from "./observation-table.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import { useShownAs } from "./range-notices.tsx";
import { SinceGoal } from "./since-parts.tsx";
import { useChartDays } from "./use-since.ts";
import { useGoalPath, useIndicatorLines } from "./use-indicator-lines.ts";

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface AmountProps {
  readonly goal: SectorGoal;
  readonly figure: "baseline" | "target" | "latest";
  readonly at: { readonly period: string; readonly value: number } | undefined;
}

function Amount({ goal, figure, at }: AmountProps) {
  const { m, f } = useI18n();
  if (!at) return <span className="muted">{m.common.value.none}</span>;
  return (
    <>
      <WhyNumber why={{ kind: "goal", figure, goalId: goal.id }} value={at.value}>
        {f.amount(at.value, goal.unit)}
      </WhyNumber>{" "}
      <PeriodValue period={at.period} />
    </>
  );
}

/** What the judgement of a goal rests on, and the rule that gave it, in words. */
function GoalFacts({ view }: { readonly view: GoalView }) {
  const { m, f } = useI18n();
  const { goal, judgement, evidence, sourceIds } = view;
  const { status, latest, measured, attainment, expected } = judgement;
  const { page } = m.sectors;
  const isComplete = goal.baseline && goal.target && goal.desiredDirection;
  const why =
    isComplete && !measured
      ? m.sectors.whyUnmeasured
      : m.sectors.why[status](measured?.period ?? goal.target?.period ?? "", f);
  const share = (figure: "attainment" | "expected", ratio: number | null) =>
    ratio === null ? (
      m.common.value.none
    ) : (
      <WhyNumber why={{ kind: "goal", figure, goalId: goal.id }} value={ratio}>
        {f.percent(ratio, 0)}
      </WhyNumber>
    );
  return (
    <>
      <p className="goal-facts__status">
        <WhyButton why={{ kind: "goal-status", goalId: goal.id }}>
          <GoalStatusLabel status={status} />
        </WhyButton>
        <span>{why}</span>
      </p>
      <SinceGoal view={view} />
      <dl className="goal-facts">
        <Fact label={page.baseline}>
          <Amount goal={goal} figure="baseline" at={goal.baseline} />
        </Fact>
        <Fact label={page.target}>
          <Amount goal={goal} figure="target" at={goal.target} />
        </Fact>
        <Fact label={page.latest}>
          <Amount goal={goal} figure="latest" at={latest} />
        </Fact>
        <Fact label={page.attainment}>
          {share("attainment", attainment)}{" "}
          {attainment !== null && measured && <PeriodValue period={measured.period} />}
        </Fact>
        <Fact label={page.expected}>{share("expected", expected)}</Fact>
        {goal.desiredDirection && (
          <Fact label={page.direction}>
            <data value={goal.desiredDirection}>{m.words.direction[goal.desiredDirection]}</data>
          </Fact>
        )}
        <Fact label={page.sources}>
          <EvidenceMark level={evidence} sourceIds={sourceIds} note={latest?.note ?? goal.note} worded />
        </Fact>
      </dl>
      {goal.note && (
        <p className="goal-facts__note">
          <LocalText of={goal.note} />
        </p>
      )}
    </>
  );
}

/** A goal opened: its way from baseline to target, what was observed, and why it stands as it does. */
export function GoalPanel({ view, range }: { readonly view: GoalView; readonly range: SeriesRange }) {
  const { m, f } = useI18n();
  const local = useLocalText();
  const linesOf = useIndicatorLines();
  const { shownAs } = useShownAs();
  const { goal } = view;
  const points = shownPoints(goal, range);
  const days = useChartDays();
  const path = useGoalPath()(goal);
  const drawing = linesOf({ id: goal.id, unit: goal.unit, series: [{ goal, points }] }, "level");
  const at = (point: { period: string; value: number }) =>
    m.sectors.page.valueAt(f.amount(point.value, goal.unit), point.period, f);
  const ends =
    goal.baseline && goal.target ? m.sectors.goalChart(local(goal.title), at(goal.baseline), at(goal.target)) : "";
  const hasValues = path !== undefined || points.some(({ value }) => value !== null);
  return (
    <Panel title={<LocalText of={goal.title} />} className="goal-panel">
      <div className="goal-panel__columns">
        <div>
          {shownAs === "chart" && hasValues && (
            <IndicatorChart
              lines={drawing.lines}
              axis={{ ...drawing.axis, base: null }}
              size="full"
              path={path}
              days={days}
              label={[ends, drawing.label].filter(Boolean).join(" ")}
            />
          )}
          <GoalFacts view={view} />
        </div>
        <ObservationTable goal={goal} points={points} />
      </div>
    </Panel>
  );
}
