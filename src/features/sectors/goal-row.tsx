import { GoalBullet } from "#charts/goal-bullet.tsx";
import { GOAL_SIGNS } from "#i18n/goal-clauses.ts";
import { plainText, type Rich } from "#i18n/rich.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { GoalStatusLabel } from "#ui/goal-status.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { sectorColour, useSectorNumber } from "#ui/sector-roundel.tsx";
import { WhyNumber } from "#ui/values.tsx";
import { WhyButton } from "#ui/why.tsx";
import { effectiveEvidence } from "#domain/evidence.ts";
import { SinceGoal } from "./since-parts.tsx";
import { useSince } from "./use-since.ts";
import type { GoalView } from "./goal-view.ts";

/** The number that the bar shows, against the target in its unit. */
function ValueOfTarget({ view }: { readonly view: GoalView }) {
  const { m, f } = useI18n();
  const { goal, judgement } = view;
  const { measured, latest } = judgement;
  const shown = measured ?? latest;
  return (
    <span className="goal-row__value">
      {shown ? (
        <WhyNumber
          why={{ kind: "goal", figure: measured ? "measured" : "latest", goalId: goal.id }}
          value={shown.value}
        >
          {measured ? <b>{f.amountNumber(shown.value, goal.unit)}</b> : f.amountNumber(shown.value, goal.unit)}
        </WhyNumber>
      ) : (
        <span>{m.common.value.none}</span>
      )}
      {goal.target && (
        <>
          {" / "}
          <WhyNumber why={{ kind: "goal", figure: "target", goalId: goal.id }} value={goal.target.value}>
            {f.amount(goal.target.value, goal.unit)}
          </WhyNumber>
        </>
      )}
    </span>
  );
}

/** How far the goal has come and how far the time passed would have it, in words. */
function useGoalCourse(): (view: GoalView) => Rich {
  const { m, f } = useI18n();
  return ({ goal, judgement }) => {
    const { attainment, expected, measured, latest } = judgement;
    const goalId = goal.id;
    if (attainment === null || expected === null || !measured) {
      return [[latest ? m.sectors.onlyLatest(latest.period, f) : m.sectors.noCourse]];
    }
    const isNewer = latest !== undefined && latest.period !== measured.period;
    return [
      m.sectors.course({ goalId, attainment, expected, period: measured.period }, f),
      ...(isNewer
        ? [m.sectors.newer({ goalId, amount: f.amount(latest.value, goal.unit), period: latest.period }, f)]
        : []),
    ];
  };
}

/** One goal of a panel: name, value against target, bullet, status and course. */
export function GoalRow({ view, hasLosses }: { readonly view: GoalView; readonly hasLosses: boolean }) {
  const { m, f } = useI18n();
  const local = useLocalText();
  const number = useSectorNumber()(view.goal.sectorId);
  const course = useGoalCourse()(view);
  const { goal, judgement, before, evidence, sourceIds } = view;
  const { measured, status } = judgement;
  const { since } = useSince();
  const share = before?.attainment ?? null;
  const then =
    since && share !== null
      ? [
          `${m.sectors.since.on(since, f)}${m.sectors.joint.colon}${plainText(m.sectors.since.way({ goalId: goal.id, attainment: share, on: since }, f))}`,
        ]
      : [];
  return (
    <div className="goal-row">
      <div className="goal-row__head">
        <h3>
          <HealthGlyph health={GOAL_SIGNS[status]} silent /> <LocalText of={goal.title} />
        </h3>
        <ValueOfTarget view={view} />
      </div>
      <GoalBullet
        course={{
          attainment: judgement.attainment,
          expected: judgement.expected,
          ...(share !== null && { before: share }),
        }}
        colour={sectorColour(number)}
        evidence={measured ? effectiveEvidence(goal, measured) : goal.evidence}
        hasLosses={hasLosses}
        label={[local(goal.title), m.words.goalStatus[status], ...course.map(plainText), ...then].join(
          m.sectors.joint.between,
        )}
      />
      <p className="goal-row__course">
        <WhyButton why={{ kind: "goal-status", goalId: goal.id }}>
          <GoalStatusLabel status={status} />
        </WhyButton>
        <span>
          <RichText
            text={course.map((clause, index) =>
              index < course.length - 1 ? [...clause, m.sectors.joint.between] : clause,
            )}
          />
        </span>
        <EvidenceMark level={evidence} sourceIds={sourceIds} note={measured?.note ?? goal.note} />
      </p>
      <SinceGoal view={view} />
    </div>
  );
}
