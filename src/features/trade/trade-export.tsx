import { useSourcesOnDemand } from "#api/use-sources-on-demand.ts";
import type { FullDate } from "#contract/dates.ts";
import type { TradeMetric } from "#contract/records.ts";
import { pagePicture } from "#export/page-picture.ts";
import type { TableFormat } from "#export/save-table.ts";
import { ExportMenu, pictureExports, viewExports } from "#ui/export-menu.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { usePageAddress } from "#ui/page-address.ts";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";
import { useTradeOrder } from "./series-table.tsx";
import type { TradeChoice } from "./trade-choice.ts";
import type { TradeView } from "./trade-view.ts";

export interface TradeExportProps {
  readonly view: TradeView;
  readonly choice: TradeChoice;
  /** What the ids of the series stand for. */
  readonly metrics: readonly TradeMetric[];
  /** The day with which the picture compares. */
  readonly since: FullDate | undefined;
}

/** The charts as a picture. */
function useTradePicture({ view, choice, since }: Omit<TradeExportProps, "metrics">) {
  const { m, f } = useI18n();
  const backdrop = useExportBackdrop();
  const address = usePageAddress();
  const getSources = useSourcesOnDemand();
  const range = [choice.from, choice.to].flatMap((period) => (period === undefined ? [] : [f.period(period)]));
  const subject = {
    view: "trade",
    conditions: [
      m.trade.modes[choice.mode],
      m.trade.upTo(backdrop.asOf, f),
      ...(range.length === 0 ? [] : [range.join(" – ")]),
      ...(since === undefined ? [] : [m.trade.since.condition(since, f)]),
    ],
    // gathered when the picture is made: the points are many
    get sourceIds() {
      return view.series.flatMap(({ points }) => points.flatMap(({ sourceIds }) => sourceIds));
    },
    address,
  };
  return pagePicture(subject, backdrop, getSources);
}

/** The table of what is shown, in the mode's values and its order, as files, and the charts as pictures. */
export function TradeExport({ view, choice, metrics, since }: TradeExportProps) {
  const { series, balance } = view;
  const seriesIds = [...series, ...(balance ? [balance] : [])].map(({ id }) => id);
  const { ordered } = useTradeOrder(seriesIds, choice.sort);
  const backdrop = useExportBackdrop();
  const picture = useTradePicture({ view, choice, since });
  const getSources = useSourcesOnDemand();
  const save = async (format: TableFormat) => {
    const [{ exportTrade }, sources] = await Promise.all([import("#export/view-exports.ts"), getSources()]);
    await exportTrade(format, { seriesIds, rows: ordered(view.rows), metrics }, { ...backdrop, sources });
  };
  return (
    <ExportMenu
      table="trade"
      exports={[...viewExports(["csv", "json", "xlsx"], save), ...pictureExports(picture.save)]}
      picture={{ png: (look) => picture.make("png", look) }}
    />
  );
}
