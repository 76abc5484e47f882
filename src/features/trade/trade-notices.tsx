import type { TradeMetric } from "#contract/records.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { Notice } from "#ui/notice.tsx";
import { useSortChoice } from "#ui/sort.ts";
import { useUrlParams } from "#ui/url-state.ts";
import type { TradeChoice } from "./trade-choice.ts";
import type { TradeView } from "./trade-view.ts";

export interface TradeNoticesProps {
  readonly choice: TradeChoice;
  /** Absent until the metrics came: what of them was asked for cannot be judged before. */
  readonly view: TradeView | undefined;
  readonly metrics: readonly TradeMetric[];
}

/** What of the reader's address was ignored or left out, and why (contract §3). */
export function TradeNotices({ choice, view, metrics }: TradeNoticesProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const words = m.common.notice;
  const titles = (ids: readonly string[]) =>
    ids.map((id) => {
      const metric = metrics.find((each) => each.id === id);
      return metric ? text(metric.title) : id;
    });
  return (
    <>
      {choice.ignored.map(({ param, value }) => (
        <Notice key={param} name={param === "order" ? "from" : param}>
          {param === "order" ? words.order : words[param](value)}
        </Notice>
      ))}
      {view?.unknownIds.map((id) => (
        <Notice key={id} name="metric">
          {words.metric(id)}
        </Notice>
      ))}
      {view && view.leftOut.length > 0 && <Notice name="metric">{words.leftOut(titles(view.leftOut), f)}</Notice>}
      {view && choice.metricIds.length > 0 && view.unpaired.length > 0 && (
        <Notice name="metric">{m.trade.notes.unpaired(titles(view.unpaired), f)}</Notice>
      )}
      {view?.isBaseBad && choice.base !== undefined && <Notice name="base">{words.base(choice.base)}</Notice>}
      {view && <SortNotice view={view} />}
    </>
  );
}

function SortNotice({ view }: { readonly view: TradeView }) {
  const { sort: sortWords } = useI18n().m.common.notice;
  const { get } = useUrlParams();
  const ids = ["period", ...view.series.map(({ id }) => id), ...(view.balance ? [view.balance.id] : [])];
  const { isUnknown } = useSortChoice(ids);
  return isUnknown ? <Notice name="sort">{sortWords(get("sort") ?? "")}</Notice> : null;
}
