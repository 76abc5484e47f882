import type { ChartDays } from "#charts/indicator-chart.tsx";
import type { FullDate } from "#contract/dates.ts";
import { comparisonDay } from "#domain/comparison-days.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { useUrlParams } from "#ui/url-state.ts";

/** The day that D is compared with, and whether the address asks for one that cannot be (contract §3, `since`). */
export function useSince(): { readonly since: FullDate | undefined; readonly isIgnored: boolean } {
  const { asOf } = useViewpoint();
  const asked = useUrlParams().get("since");
  const since = comparisonDay(asked, asOf);
  return { since, isIgnored: asked !== null && since === undefined };
}

/** The days that charts mark, with their words: the earlier one where there is one. */
export function useChartDays(): ChartDays {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const { since } = useSince();
  return {
    asOf: { on: asOf, label: m.sectors.page.asOf(asOf, f) },
    ...(since && { since: { on: since, label: m.sectors.since.on(since, f) } }),
  };
}
