import { everyPeriod } from "#charts/series-geometry.ts";
import { WindowBrush } from "#charts/window-brush.tsx";
import { type Period, periodFirstDay, periodLastDay } from "#contract/periods.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useUrlParams } from "#ui/url-state.ts";

export interface TradeWindowProps {
  /** Periods of the chosen series, in the order of time. */
  readonly periods: readonly Period[];
  readonly from: Period | undefined;
  readonly to: Period | undefined;
}

/** The window over all periods of the chosen series, as a band with handles; it stands in the URL. */
export function TradeWindow({ periods, from, to }: TradeWindowProps) {
  const { m, f } = useI18n();
  const { set } = useUrlParams();
  const [first, last] = [periods[0], periods.at(-1)];
  const every = first !== undefined && last !== undefined ? everyPeriod(first, last) : [];
  if (every.length < 3) return null;
  const start = from === undefined ? 0 : every.findIndex((period) => periodFirstDay(period) >= periodFirstDay(from));
  const end =
    to === undefined ? every.length - 1 : every.findLastIndex((period) => periodLastDay(period) <= periodLastDay(to));
  // a window in which no whole period lies has no band; the selects still show it
  if (start < 0 || end < start) return null;
  const at = (index: number) => every[index] ?? "";
  return (
    <WindowBrush
      count={every.length}
      window={{ first: start, last: end }}
      labels={{ band: m.trade.window, start: m.trade.windowStart, end: m.trade.windowEnd, hint: m.trade.windowHint }}
      stepText={(index) => f.period(at(index))}
      windowText={(window) => m.trade.windowOf(at(window.first), at(window.last), f)}
      onChange={(window) =>
        set({
          from: window.first === 0 ? null : at(window.first),
          to: window.last === every.length - 1 ? null : at(window.last),
        })
      }
    />
  );
}
