import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import type { TradeChoice } from "./trade-choice.ts";

/** In place of charts and table that have nothing to show: what was asked, and the way to lift it. */
export function NothingShown({ choice: { from, to, mode } }: { readonly choice: TradeChoice }) {
  const { m, f } = useI18n();
  const { href } = useUrlParams();
  const { evidence } = useViewpoint();
  const period = (one: string | undefined) => (one === undefined ? "…" : f.period(one));
  const conditions = [
    ...(from === undefined && to === undefined ? [] : [`${period(from)} – ${period(to)}`]),
    ...(mode === "level" ? [] : [m.trade.modes[mode]]),
    ...(evidence === "all" ? [] : [m.words.evidenceFilter[evidence]]),
  ];
  return (
    <p className="muted">
      {m.trade.charts.nothing}{" "}
      {conditions.length > 0 && (
        <>
          {conditions.join(" · ")}
          {". "}
          <AppLink href={href({ from: null, to: null, mode: null, base: null, evidence: null })}>
            {m.common.table.clearAll}
          </AppLink>
        </>
      )}
    </p>
  );
}
