import { type Period, frequencyOf } from "#contract/periods.ts";
import { useI18n } from "./i18n-context.tsx";
import { Token } from "./values.tsx";

/** A period as machines read it: years and months are times, quarters are values (contract §3). */
export function PeriodValue({ period }: { readonly period: Period }) {
  const { f } = useI18n();
  if (frequencyOf(period) === "Q") return <Token value={period}>{f.periodShort(period)}</Token>;
  return <time dateTime={period}>{f.periodShort(period)}</time>;
}
