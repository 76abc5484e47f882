import { useListsOnDemand } from "#api/use-lists-on-demand.ts";
import { Cite } from "#ui/cite.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { usePageAddress } from "#ui/page-address.ts";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import type { TakeAwayProps } from "#ui/take-away.ts";
import { useUrlParams } from "#ui/url-state.ts";

const MOST_SERIES = 3;

/** The titles of the trade series that the address chooses; none where it chooses none, or more than a title can hold. */
function useChosenSeries(): () => Promise<readonly string[]> {
  const getList = useListsOnDemand();
  const text = useLocalText();
  const { list } = useUrlParams();
  return async () => {
    const ids = list("metric");
    if (ids.length === 0 || ids.length > MOST_SERIES) return [];
    const { records } = await getList("trade-metrics");
    return records.filter(({ id }) => ids.includes(id)).map(({ title }) => text(title));
  };
}

/** Cites what the view shows: the chosen series by their names, else the view, with its address and as-of day. */
export function CiteView({ table }: TakeAwayProps) {
  const { m } = useI18n();
  const text = useLocalText();
  const url = usePageAddress();
  const { asOf } = useViewpoint();
  const { partnership } = usePartnership();
  const getSeries = useChosenSeries();
  const viewName = Object.entries(m.words.view).find(([view]) => view === table)?.[1] ?? m.words.view.overview;
  const work = async () => {
    const series = table === "trade" ? await getSeries() : [];
    const subject = series.length > 0 ? series.join("; ") : viewName;
    return {
      title: m.exports.takeaway.work(subject, text(partnership.title)),
      publisher: text(partnership.publisher),
      site: m.exports.takeaway.site,
      publishedOn: asOf,
      url,
      isDataset: true,
    };
  };
  return <Cite work={work} />;
}
