import type { FigureRequest } from "#contract/figures.ts";
import type { Program } from "#contract/records.ts";
import { visiblePrograms } from "#domain/evidence.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { NoRows, type Relaxation } from "#ui/no-rows.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { CONDITION_NAMES, type BriefingConditions, type ConditionName, valuesOf } from "./briefing-conditions.ts";
import { useConditionText } from "./briefing-head.tsx";
import { reportedPrograms } from "./briefing-view.ts";

export interface BriefingEmptyProps {
  /** All on record, whatever the evidence filter. */
  readonly programs: readonly Program[];
  readonly kept: BriefingConditions["kept"];
}

/** No program is left: which conditions stand in the way, and how many there would be without one of them. */
export function BriefingEmpty({ programs, kept }: BriefingEmptyProps) {
  const { m, f } = useI18n();
  const { asOf, evidence } = useViewpoint();
  const textOf = useConditionText();
  const criteriaWithout = (left: ConditionName | undefined) =>
    Object.fromEntries(CONDITION_NAMES.map((name) => [name, name === left ? [] : valuesOf(kept, name)]));
  const seen = visiblePrograms(programs, evidence);
  const byCondition = CONDITION_NAMES.filter((name) => valuesOf(kept, name).length > 0).map((name): Relaxation => {
    const scope = criteriaWithout(name);
    const why: FigureRequest = { kind: "tally", figure: "programs", scope };
    const condition = f.list(kept.filter((one) => one.name === name).map(textOf));
    return { param: name, condition, count: reportedPrograms(seen, scope, asOf).length, why };
  });
  const byEvidence: readonly Relaxation[] =
    evidence === "all"
      ? []
      : [
          {
            param: "evidence",
            condition: m.words.evidenceFilter[evidence],
            count: reportedPrograms(programs, criteriaWithout(undefined), asOf).length,
          },
        ];
  const relaxations = [...byCondition, ...byEvidence];
  return relaxations.length > 0 ? <NoRows relaxations={relaxations} /> : <p>{m.briefing.noPrograms}</p>;
}
