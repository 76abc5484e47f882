import type { DocumentState } from "#contract/faults.ts";
import type { Source } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import type { Citation, Citing, SourceUse } from "#domain/source-use.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink, ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { PeriodValue } from "#ui/period-value.tsx";
import { CiteSource } from "./cite-source.tsx";

interface CitedRecord {
  readonly title: LocalizedText;
  /** The view that shows it, under the partnership. */
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly milestones?: readonly { readonly id: string; readonly title: LocalizedText }[];
}

/** The record that cites, and where it is shown; none when the reader's filter hides it. */
function citedRecord(shown: Citing, { kind, id }: Citation): CitedRecord | undefined {
  const byId = <R extends { readonly id: string }>(records: readonly R[] | undefined) =>
    records?.find((record) => record.id === id);
  switch (kind) {
    case "partnership":
      return shown.partnership && { title: shown.partnership.title, to: "overview" };
    case "agreement": {
      const agreement = byId(shown.agreements);
      return agreement && { title: agreement.title, to: `agreements/${id}` };
    }
    case "program": {
      const program = byId(shown.programs);
      return program && { title: program.title, to: `programs/${id}`, milestones: program.milestones };
    }
    case "event": {
      const event = byId(shown.events);
      return event && { title: event.title, to: "events", params: { q: id } };
    }
    case "goal": {
      const goal = byId(shown.goals);
      if (!goal) return undefined;
      const isSector = shown.partnership?.sectors.some((sector) => sector.id === goal.sectorId);
      return { title: goal.title, to: isSector ? `sectors/${goal.sectorId}` : "sectors" };
    }
    case "trade": {
      const metric = byId(shown.metrics);
      return metric && { title: metric.title, to: "trade", params: { metric: id } };
    }
  }
}

function kindWord(kind: Citation["kind"], { words }: Catalogue): string {
  return kind === "partnership" ? words.document.partnership : words.changeKind[kind];
}

function CitationEntry({ citation, shown }: { readonly citation: Citation; readonly shown: Citing }) {
  const { m } = useI18n();
  const record = citedRecord(shown, citation);
  if (!record) return null;
  const milestones = (record.milestones ?? []).filter(({ id }) => citation.milestoneIds.includes(id));
  return (
    <li data-id={citation.id}>
      <span className="citations__kind">{kindWord(citation.kind, m)}</span>
      <div>
        <ViewLink to={record.to} {...(record.params ? { params: record.params } : {})}>
          <LocalText of={record.title} />
        </ViewLink>
        {milestones.length > 0 && (
          <p className="citations__parts">
            {m.sources.citations.milestones}
            {milestones.map(({ id, title }, index) => (
              <span key={id}>
                {index > 0 && "; "}
                <LocalText of={title} />
              </span>
            ))}
          </p>
        )}
        {citation.periods.length > 0 && (
          <p className="citations__parts">
            {m.sources.citations.values}
            {citation.periods.map((period, index) => (
              <span key={period}>
                {index > 0 && ", "}
                <PeriodValue period={period} />
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

export interface CitationsPanelProps {
  readonly source: Source;
  readonly use: SourceUse | undefined;
  readonly shown: Citing;
  /** The documents that may cite. */
  readonly needs: readonly DocumentState[];
}

/** Everything shown that rests on one source, with links there. */
export function CitationsPanel({ source, use, shown, needs }: CitationsPanelProps) {
  const { m, f } = useI18n();
  const { href } = useUrlParams();
  return (
    <Panel
      title={
        <>
          {m.sources.citations.title} <LocalText of={source.title} />
        </>
      }
      note={
        <>
          {use && <RichText text={m.sources.citations.note(source.id, { ...use, values: use.observations }, f)} />}
          <AppLink href={href({ q: null })} className="citations__all">
            {m.sources.citations.all}
          </AppLink>
        </>
      }
      needs={needs}
      className="citations"
    >
      <CiteSource source={source} />
      {use ? (
        <ul className="citations__list">
          {use.citations.map((citation) => (
            <CitationEntry key={`${citation.kind} ${citation.id}`} citation={citation} shown={shown} />
          ))}
        </ul>
      ) : (
        <p className="muted">{m.sources.citations.none}</p>
      )}
    </Panel>
  );
}
