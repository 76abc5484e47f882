import { useState } from "react";
import { type GetList, useListsOnDemand } from "#api/use-lists-on-demand.ts";
import type { TableFormat } from "#export/save-table.ts";
import type { WholeLists } from "#export/whole-table.ts";
import { WHOLE_LIST, type WholeView, isWholeView } from "#export/whole-view.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { MessagesGate } from "#ui/messages-gate.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import type { TakeAwayProps } from "#ui/take-away.ts";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";
import { CiteView } from "./cite-view.tsx";
import { CopyEmbed } from "./copy-embed.tsx";
import "./take-away-menu.css";

const SECTIONS = ["exports"] as const;
const FORMATS: readonly TableFormat[] = ["csv", "json", "xlsx"];

/** All records of the list that the view shows, and the sources. */
async function listsOf(view: WholeView, getList: GetList): Promise<WholeLists> {
  const { records: sources } = await getList("sources");
  switch (WHOLE_LIST[view]) {
    case "programs":
      return { sources, programs: (await getList("programs")).records };
    case "trade-metrics":
      return { sources, "trade-metrics": (await getList("trade-metrics")).records };
    case "agreements":
      return { sources, agreements: (await getList("agreements")).records };
    case "events":
      return { sources, events: (await getList("events")).records };
    case "sources":
      return { sources };
  }
}

/** Ways to save more than what is shown; what writes the files is fetched when it is asked for. */
function useWholeExports() {
  const getList = useListsOnDemand();
  const { partnership, meta } = usePartnership();
  const backdrop = useExportBackdrop();
  const saveRows = async (view: WholeView, format: TableFormat) => {
    const [{ exportWhole }, lists] = await Promise.all([import("#export/whole-export.ts"), listsOf(view, getList)]);
    await exportWhole(format, { view, lists }, { ...backdrop, sources: lists.sources ?? [] });
  };
  const savePackage = async () => {
    const [{ exportPackage }, agreements, programs, goals, metrics, events, sources] = await Promise.all([
      import("#export/whole-export.ts"),
      getList("agreements"),
      getList("programs"),
      getList("sector-goals"),
      getList("trade-metrics"),
      getList("events"),
      getList("sources"),
    ]);
    const lists = {
      agreements: agreements.records,
      programs: programs.records,
      "sector-goals": goals.records,
      "trade-metrics": metrics.records,
      events: events.records,
      sources: sources.records,
    };
    const homepage = new URL(location.pathname, location.href).href;
    const documents = [agreements, programs, goals, metrics, events, sources];
    const quarantined = documents.reduce((sum, one) => sum + one.quarantined.length, 0);
    exportPackage(
      { partnership, lists, quarantined, asOf: meta.asOf, generatedAt: meta.generatedAt, homepage },
      { ...backdrop, sources: sources.records },
    );
  };
  return { saveRows, savePackage };
}

function Wholes({ table }: TakeAwayProps) {
  const { m } = useI18n();
  const { saveRows, savePackage } = useWholeExports();
  const [stage, setStage] = useState<"preparing" | "started" | "notMade" | null>(null);
  const save = async (run: () => Promise<void>) => {
    setStage("preparing");
    try {
      await run();
      setStage("started");
    } catch {
      setStage("notMade");
    }
  };
  const view = table !== undefined && isWholeView(table) ? table : undefined;
  return (
    <>
      {view && (
        <div className="take-away__row" role="group" aria-label={m.exports.takeaway.all}>
          <span>{m.exports.takeaway.all}</span>
          <span className="take-away__choices">
            {FORMATS.map((format) => (
              <button
                key={format}
                type="button"
                className="export-menu__button"
                data-export-all={format}
                aria-label={m.exports.takeaway.allAs(format.toUpperCase())}
                onClick={() => void save(() => saveRows(view, format))}
              >
                {format.toUpperCase()}
              </button>
            ))}
          </span>
        </div>
      )}
      <button type="button" className="take-away__line" data-export-package="" onClick={() => void save(savePackage)}>
        {m.exports.takeaway.whole}
      </button>
      <p role="status" className="export-menu__status">
        {stage && m.exports.takeaway[stage]}
      </p>
    </>
  );
}

/** What can be taken away besides the view's own files: all rows, the whole partnership, a citation, an embed. */
export function TakeAwayMenu({ table }: TakeAwayProps) {
  return (
    <MessagesGate sections={SECTIONS} waiting={null}>
      {() => (
        <div className="take-away">
          <Wholes table={table} />
          <CiteView table={table} />
          <CopyEmbed table={table} />
        </div>
      )}
    </MessagesGate>
  );
}
