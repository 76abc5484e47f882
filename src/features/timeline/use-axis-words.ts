import { useMemo } from "react";
import type { AxisWords } from "#charts/timeline-ticks.ts";
import { sharedWeekend, weekdayNames } from "#i18n/weekend.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";

function useWeekend(): readonly number[] {
  const { partnership } = usePartnership();
  return useMemo(() => sharedWeekend(partnership.cities.map(({ country }) => country)), [partnership]);
}

/** The days that are shaded, by their names. */
export function useWeekendWords(): string {
  const { lang, f } = useI18n();
  const weekend = useWeekend();
  return useMemo(() => f.list(weekdayNames(lang, weekend)), [lang, f, weekend]);
}

/** How the axis says its units, and which days of the week are the weekend of both cities. */
export function useAxisWords(): AxisWords {
  const { m, f } = useI18n();
  const weekend = useWeekend();
  return useMemo(
    () => ({
      ...m.timeline.axis,
      month: f.monthShort,
      monthOfYear: (year, month) => f.dateLong(`${year}-${String(month).padStart(2, "0")}`),
      dayOfMonth: m.timeline.axis.day,
      weekend,
    }),
    [m, f, weekend],
  );
}
