import { useMemo } from "react";
import { type DataQuality, useDataQuality } from "#api/quality.ts";
import { shownAt } from "#domain/shown-at.ts";
import { type Citing, sourceUse } from "#domain/source-use.ts";
import type { QualityCounts } from "#i18n/en/sources.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { Page } from "#ui/page.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { BackingPanel } from "./backing-panel.tsx";
import { CalendarPanel } from "./calendar-panel.tsx";
import { CitationsPanel } from "./citations-panel.tsx";
import { ConflictsPanel } from "./conflicts-panel.tsx";
import { DocumentsPanel } from "./documents-panel.tsx";
import { EvidencePanel } from "./evidence-panel.tsx";
import { EvidenceYearsPanel } from "./evidence-years-panel.tsx";
import { ProblemsPanel, QuarantinePanel } from "./fault-panels.tsx";
import { GapsPanel } from "./gaps-panel.tsx";
import { SourcesExport } from "./sources-export.tsx";
import { SourcesPanel } from "./sources-panel.tsx";
import { valueNotes } from "./sources-view.ts";
import { ValueNotesPanel } from "./value-notes-panel.tsx";
import "./quality.css";
import "./sources.css";
import "./sources-panels.css";
import "./sources-narrow.css";

/** Everything that can cite a source, as the reader's filter and day leave it. */
function useCiting({ lists }: DataQuality): Citing {
  const { partnership } = usePartnership();
  const { asOf, evidence } = useViewpoint();
  const { agreements, programs, events, "sector-goals": goals, "trade-metrics": metrics } = lists;
  return useMemo(
    () => ({
      partnership,
      ...shownAt(
        {
          agreements: agreements.records,
          programs: programs.records,
          events: events.records,
          goals: goals.records,
          metrics: metrics.records,
        },
        { asOf, evidence },
      ),
    }),
    [partnership, agreements.records, programs.records, events.records, goals.records, metrics.records, asOf, evidence],
  );
}

function Title({ quality }: { readonly quality: DataQuality }) {
  const { m, f } = useI18n();
  const { partnership } = usePartnership();
  const { records } = quality.lists.sources;
  if (!records) return m.sources.title;
  if (records.length === 0) return m.sources.list.noSources;
  const counts: QualityCounts = {
    sources: records.length,
    official: records.filter(({ kind }) => kind === "official").length,
    gaps: partnership.gaps?.length ?? 0,
    quarantined: quality.quarantined.length,
    problems: quality.problems.length,
  };
  return <RichText text={m.sources.sentence(counts, f)} />;
}

/** Sources and data quality: what can be vouched for, by whom, and what is missing or wrong. */
export function SourcesPage() {
  const { asOf } = useViewpoint();
  const { partnership } = usePartnership();
  const { get } = useUrlParams();
  const quality = useDataQuality();
  const { sources, ...citing } = quality.lists;
  const shown = useCiting(quality);
  const citingStates = Object.values(citing).map(({ state }) => state);
  const isComplete = citingStates.every(({ status }) => status === "ready");
  const use = useMemo(() => (isComplete ? sourceUse(shown) : undefined), [isComplete, shown]);
  const noted = useMemo(() => valueNotes(shown, asOf), [shown, asOf]);
  const opened = sources.records?.find(({ id }) => id === get("q"));
  return (
    <Page
      view="sources"
      title={<Title quality={quality} />}
      busy={[sources.state, ...citingStates].some(({ status }) => status === "loading")}
      aside={sources.records && <SourcesExport sources={sources.records} use={use} />}
    >
      <div className="sources-view">
        <div className="sources-view__column">
          <SourcesPanel state={sources.state} sources={sources.records} use={use} />
          {opened && <CitationsPanel source={opened} use={use?.get(opened.id)} shown={shown} needs={citingStates} />}
          <ConflictsPanel metrics={shown.metrics ?? []} needs={[citing["trade-metrics"].state]} />
          <ValueNotesPanel groups={noted} needs={[citing["trade-metrics"].state, citing["sector-goals"].state]} />
          <CalendarPanel shown={shown} needs={[citing["trade-metrics"].state, citing["sector-goals"].state]} />
          <QuarantinePanel quarantined={quality.quarantined} />
          <ProblemsPanel problems={quality.problems} />
        </div>
        <div className="sources-view__column">
          <EvidencePanel shown={shown} needs={citingStates} />
          <EvidenceYearsPanel shown={shown} needs={citingStates} />
          <BackingPanel shown={shown} needs={citingStates} />
          <DocumentsPanel quality={quality} />
          <GapsPanel gaps={partnership.gaps ?? []} />
        </div>
      </div>
    </Page>
  );
}
