import { useMemo, useRef } from "react";
import { type LoadedLists, useDocuments } from "#api/use-documents.ts";
import type { TradeMetric } from "#contract/records.ts";
import { comparisonDay } from "#domain/comparison-days.ts";
import { visibleAgreements, visibleEvents, visibleMetrics } from "#domain/evidence.ts";
import { EvidenceStatement } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { Panel } from "#ui/panel.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { useElementWidth } from "#ui/use-element-width.ts";
import { useTogether } from "#ui/use-together.ts";
import { cityBlocks } from "./trade-city.ts";
import { tradeChoice } from "./trade-choice.ts";
import { TradeExport } from "./trade-export.tsx";
import { TradeMain } from "./trade-main.tsx";
import { tradeMarks } from "./trade-marks.ts";
import { TradeNotices } from "./trade-notices.tsx";
import { TradeSide } from "./trade-side.tsx";
import { tradeBefore } from "./trade-since.ts";
import { tradeTitle } from "./trade-title.ts";
import { tableColumns } from "./trade-table.tsx";
import { type ShownTrade, tradeView } from "./trade-view.ts";
import "./trade.css";
import "./trade-figures.css";
import "./trade-beside.css";

const NEEDED = ["trade-metrics", "agreements", "events", "sources"] as const;
const NONE: readonly never[] = [];
type TradeDocuments = Pick<LoadedLists, "agreements" | "events">;
/** What a window has beside its content, px. */
const MARGINS_PX = 70;
/** From here on there is room beside the chart: 1200 px of window without its margins. */
const BESIDE_PX = 1200 - MARGINS_PX;
/** From here on there is room beside it for a wide table. */
const WIDE_PX = 1360 - MARGINS_PX;
/** Columns of values that a table beside the chart has room for, and those from which on it is a wide one. */
const MOST_COLUMNS = 6;
const WIDE_COLUMNS = { alone: 6, since: 5 };

/** Where the table has room: beside the chart, in more room beside it, or not there. */
function tablePlace(widthPx: number, shown: ShownTrade | undefined) {
  const columns = shown ? tableColumns(shown).length : 0;
  const isBeside = widthPx >= BESIDE_PX;
  const isWide = widthPx >= WIDE_PX && columns >= (shown?.before ? WIDE_COLUMNS.since : WIDE_COLUMNS.alone);
  const isTableBeside = isBeside && columns <= MOST_COLUMNS;
  return { isBeside, isTableBeside, room: isTableBeside && isWide ? "wide" : "" };
}

/** What stands beside the series: what happened, and what the cities publish of their own trade. */
function useBeside(documents: TradeDocuments, metrics: readonly TradeMetric[]) {
  const { cities } = usePartnership().partnership;
  const { asOf, evidence } = useViewpoint();
  const [agreements, events] = [documents.agreements.records ?? NONE, documents.events.records ?? NONE];
  return useMemo(() => {
    const happenings = {
      agreements: visibleAgreements(agreements, evidence),
      events: visibleEvents(events, evidence),
    };
    return { happenings, marks: tradeMarks(happenings, asOf), blocks: cityBlocks(metrics, { asOf, cities }) };
  }, [agreements, events, evidence, metrics, asOf, cities]);
}

/** That the address asks for a day of comparison which cannot be. */
function SinceNotice() {
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const asked = useUrlParams().get("since");
  if (asked === null || comparisonDay(asked, asOf) !== undefined) return null;
  return <Notice name="since">{m.common.notice.since(asked.slice(0, 60))}</Notice>;
}

/** What the reader's choice shows of the metrics, and what it was on the day of comparison. */
function useShownTrade(records: readonly TradeMetric[] | undefined) {
  const params = useUrlParams();
  const { cities } = usePartnership().partnership;
  const { asOf, evidence } = useViewpoint();
  const metrics: readonly TradeMetric[] = records ? visibleMetrics(records, evidence) : NONE;
  const choice = useMemo(() => tradeChoice(params), [params]);
  const view = useMemo(
    () => (records ? tradeView(metrics, choice, { asOf, cities }) : undefined),
    [records, metrics, choice, asOf, cities],
  );
  const shown = useMemo(() => {
    const since = comparisonDay(params.get("since"), asOf);
    const before = view && since && tradeBefore(view, { choice, metrics }, since);
    return view && { view, choice, metrics, before };
  }, [view, choice, metrics, params, asOf]);
  return { view, shown, metrics, choice };
}

/** Trade: the series as charts and table, the city's own figures, and how far they can be trusted. */
export function TradePage() {
  const { m, f } = useI18n();
  const text = useLocalText();
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useElementWidth(box, window.innerWidth - MARGINS_PX);
  const { partnership } = usePartnership();
  const { asOf } = useViewpoint();
  const documents = useDocuments(NEEDED);
  const isBusy = NEEDED.some((name) => documents[name].state.status === "loading");
  const { records } = documents["trade-metrics"];
  const isDrawn = useTogether(records !== undefined, !isBusy);
  const { view, shown, metrics, choice } = useShownTrade(isDrawn ? records : undefined);
  const { isBeside, isTableBeside, room } = tablePlace(widthPx, shown);
  const { cities } = partnership;
  const beside = useBeside(documents, metrics);
  const hasSide = isTableBeside || beside.blocks.length > 0 || (view?.mirrors.length ?? 0) > 0;
  const range = { asOf, from: choice.from, to: choice.to };
  const needs = [documents["trade-metrics"].state];
  return (
    <Page
      view="trade"
      busy={isBusy}
      title={view ? <RichText text={tradeTitle(view, { metrics, range, cities }, { m, f, text })} /> : m.trade.title}
      aside={
        <>
          {view?.prevailing && <EvidenceStatement level={view.prevailing} />}
          {view && <TradeExport view={view} choice={choice} metrics={metrics} since={shown?.before?.since} />}
        </>
      }
    >
      <SinceNotice />
      <TradeNotices choice={choice} view={view} metrics={metrics} />
      <div ref={box} className="trade" data-beside={isBeside && hasSide && choice.view === "chart" ? room : undefined}>
        {shown ? (
          <>
            <TradeMain
              shown={shown}
              needs={needs}
              isBeside={isTableBeside}
              sources={documents.sources.records}
              lacks={[documents.agreements.state, documents.events.state, documents.sources.state]}
              beside={beside}
            />
            <TradeSide
              shown={shown}
              isBeside={isTableBeside}
              blocks={beside.blocks}
              events={beside.happenings.events}
            />
          </>
        ) : (
          <Panel title={m.trade.title} needs={needs}>
            {null}
          </Panel>
        )}
      </div>
    </Page>
  );
}
