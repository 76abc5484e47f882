import type { Agreement, Program } from "#contract/records.ts";
import type { FullDate } from "#contract/dates.ts";
import { visiblePrograms } from "#domain/evidence.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { NoRows } from "#ui/no-rows.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { useConditionNames } from "./condition-line.tsx";
import { CONDITION_NAMES, type Conditions } from "./overview-conditions.ts";
import { countedPrograms } from "./counted-programs.ts";

interface OverviewEmptyProps {
  /** All of the document. */
  readonly programs: readonly Program[] | undefined;
  readonly conditions: Conditions;
  readonly agreements: readonly Agreement[] | undefined;
}

function without(programs: readonly Program[], criteria: Conditions["criteria"], asOf: FullDate) {
  return (name: string) => countedPrograms(programs, { ...criteria, [name]: [] }, asOf).length;
}

/** Where no programme is left: which conditions emptied the view, and what is there without each. */
export function OverviewEmpty({ programs = [], conditions: { criteria }, agreements }: OverviewEmptyProps) {
  const { m } = useI18n();
  const { asOf, evidence } = useViewpoint();
  const nameOf = useConditionNames(agreements);
  if (programs.length === 0) return null;
  const countWithout = without(visiblePrograms(programs, evidence), criteria, asOf);
  const relaxations = CONDITION_NAMES.filter((name) => criteria[name].length > 0).map((param) => ({
    param,
    condition: criteria[param].map((value) => nameOf(param, value)).join(", "),
    count: countWithout(param),
  }));
  const byEvidence =
    evidence === "all"
      ? []
      : [
          {
            param: "evidence",
            condition: m.words.evidenceFilter[evidence],
            count: countedPrograms(programs, criteria, asOf).length,
          },
        ];
  return <NoRows relaxations={[...relaxations, ...byEvidence]} />;
}
