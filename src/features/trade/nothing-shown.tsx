import { useDocuments } from "#api/use-documents.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import type { TradeChoice } from "./trade-choice.ts";
import { type TradeCondition, tradeConditions, waysOut } from "./trade-ways-out.ts";

const LIFTED: Readonly<Record<TradeCondition, Readonly<Record<string, null>>>> = {
  window: { from: null, to: null },
  mode: { mode: null, base: null },
  evidence: { evidence: null },
};

function useConditionWords({ from, to, mode }: TradeChoice): (condition: TradeCondition) => string {
  const { m, f } = useI18n();
  const { evidence } = useViewpoint();
  const period = (one: string | undefined) => (one === undefined ? "…" : f.period(one));
  const words: Readonly<Record<TradeCondition, string>> = {
    window: `${period(from)} – ${period(to)}`,
    mode: m.trade.modes[mode],
    evidence: m.words.evidenceFilter[evidence],
  };
  return (condition) => words[condition];
}

/** In place of charts and table that have nothing to show: what was asked, and the smallest ways to something. */
export function NothingShown({ choice }: { readonly choice: TradeChoice }) {
  const { m, f } = useI18n();
  const { href } = useUrlParams();
  const { asOf, evidence } = useViewpoint();
  const { cities } = usePartnership().partnership;
  const records = useDocuments(["trade-metrics"])["trade-metrics"].records ?? [];
  const wordsOf = useConditionWords(choice);
  const conditions = tradeConditions(choice, evidence);
  const ways = waysOut(choice, { records, evidence, asOf, cities });
  return (
    <div className="trade__nothing">
      <p>{m.trade.empty.title(conditions.map(wordsOf))}</p>
      {choice.mode === "sum12" && <p>{m.trade.empty.sum12}</p>}
      {ways.length > 0 && (
        <ul>
          {ways.map(({ without, metricIds }) => (
            <li key={without}>
              <AppLink href={href(LIFTED[without])}>{m.trade.empty.without(wordsOf(without))}</AppLink>
              {m.common.page.joint.colon}
              <RichText
                text={m.trade.chosen({ metricIds, ...(without === "evidence" && { evidence: "all" as const }) }, f)}
              />
            </li>
          ))}
        </ul>
      )}
      {conditions.length > 1 && (
        <AppLink href={href({ from: null, to: null, mode: null, base: null, evidence: null })}>
          {m.common.table.clearAll}
        </AppLink>
      )}
    </div>
  );
}
