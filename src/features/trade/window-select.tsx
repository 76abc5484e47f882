import type { Period } from "#contract/periods.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useUrlParams } from "#ui/url-state.ts";

export interface WindowSelectProps {
  /** What can be chosen, in the order of time. */
  readonly periods: readonly Period[];
  readonly from: Period | undefined;
  readonly to: Period | undefined;
  /** The base of the index, where the mode is one; null where not. */
  readonly base: Period | undefined | null;
}

interface PeriodSelectProps {
  readonly label: string;
  readonly param: "from" | "to" | "base";
  readonly value: Period | undefined;
  readonly periods: readonly Period[];
  readonly none: string;
}

function PeriodSelect({ label, param, value, periods, none }: PeriodSelectProps) {
  const { f } = useI18n();
  const { set } = useUrlParams();
  const offered = value === undefined || periods.includes(value) ? periods : [...periods, value].toSorted();
  return (
    <label>
      {label}{" "}
      <select value={value ?? ""} onChange={(event) => set({ [param]: event.target.value || null })}>
        <option value="">{none}</option>
        {offered.map((period) => (
          <option key={period} value={period}>
            {f.periodShort(period)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The window by its first and last period, and the base of an index; each stands in the URL. */
export function WindowSelect({ periods, from, to, base }: WindowSelectProps) {
  const { m } = useI18n();
  return (
    <div className="trade__window" role="group" aria-label={m.trade.window}>
      <PeriodSelect label={m.trade.windowFrom} param="from" value={from} periods={periods} none={m.trade.windowAll} />
      <PeriodSelect label={m.trade.windowTo} param="to" value={to} periods={periods} none={m.trade.windowAll} />
      {base !== null && (
        <PeriodSelect label={m.trade.base} param="base" value={base} periods={periods} none={m.trade.baseFirst} />
      )}
    </div>
  );
}
