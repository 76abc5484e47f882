import type { GoalStatus } from "#contract/vocabulary.ts";
import { GOAL_SIGNS } from "#i18n/goal-clauses.ts";
import { HealthGlyph } from "./health-glyph.tsx";
import { useI18n } from "./i18n-context.tsx";

/** The sign of a goal's status beside its word, machine-readable. */
export function GoalStatusLabel({ status }: { readonly status: GoalStatus }) {
  const { m } = useI18n();
  return (
    <data value={status} className={`health-label health-label--${GOAL_SIGNS[status]}`}>
      <HealthGlyph health={GOAL_SIGNS[status]} silent /> {m.words.goalStatus[status]}
    </data>
  );
}
