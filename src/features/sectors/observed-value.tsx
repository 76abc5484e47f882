import type { SectorGoal } from "#contract/records.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import { WhyNumber } from "#ui/values.tsx";

interface ObservedProps {
  readonly goal: SectorGoal;
  readonly period: string;
  readonly value: number;
}

/** A published value with its period, which opens where it is from. */
export function ObservedValue({ goal, period, value }: ObservedProps) {
  const { f } = useI18n();
  return (
    <>
      <WhyNumber why={{ kind: "observation", list: "sector-goals", recordId: goal.id, period }} value={value}>
        {f.amount(value, goal.unit)}
      </WhyNumber>{" "}
      <PeriodValue period={period} />
    </>
  );
}
