import { Fragment } from "react";
import type { FullDate } from "#contract/dates.ts";
import type { SectorGoal } from "#contract/records.ts";
import type { GoalJudgement } from "#domain/goals.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import { figurePart, stressedFigure } from "#i18n/figure-parts.ts";
import type { RichPart } from "#i18n/rich.ts";
import { GoalStatusLabel } from "#ui/goal-status.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { Day, WhyNumber } from "#ui/values.tsx";
import { WhyButton, WhyScope } from "#ui/why.tsx";
import type { GoalView } from "./goal-view.ts";
import type { IndicatorSeries } from "./indicator-view.ts";
import { ObservedValue } from "./observed-value.tsx";
import type { SectorView } from "./sectors-view.ts";
import { type MovedFigure, isMoved, movedFigures, pointOn } from "./since-view.ts";
import { useSince } from "./use-since.ts";

/** The word of a count that differs. */
export function useFigureWord(): (moved: MovedFigure) => string {
  const { m } = useI18n();
  const { column, columnOf, healthCount } = m.words;
  return ({ figure, health }) => {
    if (health) return healthCount[health];
    if (figure === "due") return columnOf.sectors.due;
    if (figure === "reached" || figure === "counted" || figure === "dueReached") return column[figure];
    return column.programs;
  };
}

/** What a count is over, on the earlier day and at D, in words. */
function useMovedWords(since: FullDate | undefined): (moved: MovedFigure) => readonly RichPart[] {
  const { m, f } = useI18n();
  const wordOf = useFigureWord();
  return (moved) => {
    const { figure } = moved;
    return m.sectors.since.moved(
      figure === "reached" ? m.sectors.since.milestones : wordOf(moved),
      figurePart({ kind: "tally", figure, on: since }, f.number(moved.before)),
      stressedFigure({ kind: "tally", figure }, f.number(moved.after)),
    );
  };
}

/** Programs by health and milestones reached of a sector, as far as they differ. */
export function SinceTally({ view }: { readonly view: SectorView }) {
  const { m } = useI18n();
  const { since } = useSince();
  const wordsOf = useMovedWords(since);
  if (!since || !view.before) return null;
  const told = movedFigures(view).filter(({ figure, health }) => health !== undefined || figure === "reached");
  return (
    <p className="sectors__then">
      <Day date={since} />
      {m.sectors.joint.colon}
      {told.length === 0 && m.sectors.since.same}
      <WhyScope scope={{ sectorId: view.sectorId }}>
        {told.map((moved, index) => (
          <Fragment key={moved.figure}>
            {index > 0 && m.sectors.joint.between}
            <span className="nowrap">
              {moved.health && (
                <>
                  <HealthGlyph health={moved.health} silent />{" "}
                </>
              )}
              <RichText text={[wordsOf(moved)]} />
            </span>
          </Fragment>
        ))}
      </WhyScope>
    </p>
  );
}

interface ThenProps {
  readonly goal: SectorGoal;
  readonly judgement: Pick<GoalJudgement, "attainment" | "latest"> & {
    readonly measured?: GoalJudgement["measured"] | undefined;
  };
  readonly on: FullDate;
}

/** The value that the bullet's mark stands for, with its period; else the latest there was. */
function ValueThen({ goal, judgement: { measured, latest }, on }: ThenProps) {
  const { m, f } = useI18n();
  const shown = measured ?? latest;
  if (!shown) return m.sectors.noCourse;
  return (
    <>
      <WhyNumber
        why={{ kind: "goal", figure: measured ? "measured" : "latest", goalId: goal.id, on }}
        value={shown.value}
      >
        {f.amount(shown.value, goal.unit)}
      </WhyNumber>{" "}
      <PeriodValue period={shown.period} />
    </>
  );
}

/** A share of the way of a goal at D or on another day; a dash where the rules give none. */
export function ShareThen({
  goal,
  judgement: { attainment },
  on,
}: Omit<ThenProps, "on"> & { readonly on?: FullDate | undefined }) {
  const { f } = useI18n();
  if (attainment === null) return "–";
  return (
    <WhyNumber why={{ kind: "goal", figure: "attainment", goalId: goal.id, on }} value={attainment}>
      {f.percent(attainment, 0)}
    </WhyNumber>
  );
}

/** How a goal stood on the day of comparison: status, value and share of the way; or that nothing differs. */
export function SinceGoal({ view }: { readonly view: GoalView }) {
  const { m, f } = useI18n();
  const { since } = useSince();
  const { goal, judgement, before } = view;
  if (!since || !before) return null;
  // where only a value after the target's period is newer, that is what differs
  const isOnSameWay = before.measured !== undefined && before.measured.period === judgement.measured?.period;
  return (
    <p className="sectors__then">
      <Day date={since} />
      {m.sectors.joint.colon}
      {isMoved(view) ? (
        <>
          <WhyButton why={{ kind: "goal-status", goalId: goal.id, on: since }}>
            <GoalStatusLabel status={before.status} />
          </WhyButton>
          {m.sectors.joint.between}
          <ValueThen goal={goal} judgement={isOnSameWay ? { ...before, measured: undefined } : before} on={since} />
          {before.attainment !== null && !isOnSameWay && (
            <>
              {m.sectors.joint.between}
              <RichText
                text={[m.sectors.since.way({ goalId: goal.id, attainment: before.attainment, on: since }, f)]}
              />
            </>
          )}
        </>
      ) : (
        m.sectors.since.same
      )}
    </p>
  );
}

function PointThen({ goal, point }: { readonly goal: SectorGoal; readonly point: SeriesPoint | undefined }) {
  const { m } = useI18n();
  const value = point?.value ?? null;
  if (!point || value === null) return m.common.value.none;
  return <ObservedValue goal={goal} period={point.period} value={value} />;
}

/** The latest value of a series on the day of comparison; or that there is no newer one. */
export function SinceSeries({ series }: { readonly series: IndicatorSeries }) {
  const { m } = useI18n();
  const { since } = useSince();
  if (!since) return null;
  const { goal, points } = series;
  const [then, now] = [pointOn(points, since), points.findLast(({ value }) => value !== null)];
  if (!now) return null;
  return (
    <span className="sectors__then">
      <Day date={since} />
      {m.sectors.joint.colon}
      {then === now ? m.sectors.since.same : <PointThen goal={goal} point={then} />}
    </span>
  );
}
