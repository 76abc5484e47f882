import { memo } from "react";
import type { Period } from "#contract/periods.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { Following } from "./following.tsx";
import type { ShownTrade } from "./trade-view.ts";

/** More than so many are not measured to find how wide the field must be. */
const MANY_PERIODS = 100;

interface PeriodSelectProps {
  readonly label: string;
  readonly param: "from" | "to" | "base";
  readonly value: Period | undefined;
  readonly shown: ShownTrade;
  readonly none: string;
}

interface OptionsProps {
  /** In the order of time. */
  readonly periods: readonly Period[];
}

/** One option for each period; of a long series they are many, and a change of the window leaves them as they are. */
const Options = memo(
  function Options({ periods }: OptionsProps) {
    const { f } = useI18n();
    return periods.map((period) => (
      <option key={period} value={period}>
        {f.periodShort(period)}
      </option>
    ));
  },
  ({ periods: before }, { periods }) =>
    before.length === periods.length && before.every((period, index) => period === periods[index]),
);

function PeriodSelect({ label, param, value, shown, none }: PeriodSelectProps) {
  const { set } = useUrlParams();
  return (
    <label>
      {label}{" "}
      <select
        value={value ?? ""}
        data-many={shown.view.periods.length > MANY_PERIODS ? param : undefined}
        onChange={(event) => set({ [param]: event.target.value || null })}
      >
        <option value="">{none}</option>
        {value !== undefined && !shown.view.periods.includes(value) && <Options periods={[value]} />}
        <Following shown={shown} meanwhile={<Options periods={shown.view.periods.filter((one) => one === value)} />}>
          {({ view }) => <Options periods={view.periods} />}
        </Following>
      </select>
    </label>
  );
}

/** The window by its first and last period, and the base of an index; each stands in the URL. */
export function WindowSelect({ shown }: { readonly shown: ShownTrade }) {
  const { m } = useI18n();
  const { from, to, base, mode } = shown.choice;
  return (
    <div className="trade__window" role="group" aria-label={m.trade.window}>
      <PeriodSelect label={m.trade.windowFrom} param="from" value={from} shown={shown} none={m.trade.windowAll} />
      <PeriodSelect label={m.trade.windowTo} param="to" value={to} shown={shown} none={m.trade.windowAll} />
      {mode === "index" && (
        <PeriodSelect label={m.trade.base} param="base" value={base} shown={shown} none={m.trade.baseFirst} />
      )}
    </div>
  );
}
