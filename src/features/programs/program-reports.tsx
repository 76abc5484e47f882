import type { Source, TrackerEvent } from "#contract/records.ts";
import type { DocumentState } from "#contract/faults.ts";
import type { Program } from "#contract/records.ts";
import type { FullDate } from "#contract/dates.ts";
import { programSourceIds } from "#domain/program-sources.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { Day, Token, WhyNumber } from "#ui/values.tsx";
import { type ReportView, reportsOf } from "./program-view.ts";

function ReportEntry({ program, view }: { readonly program: Program; readonly view: ReportView }) {
  const { m } = useI18n();
  if (view.kind === "event") {
    const { event } = view;
    return (
      <li data-id={event.id}>
        <Day date={event.on} />
        <div>
          <p>
            <ViewLink to="events" params={{ q: event.id }}>
              <LocalText of={event.title} />
            </ViewLink>{" "}
            <EvidenceMark level={event.evidence} sourceIds={event.sourceIds} note={event.note} />
          </p>
          {event.note && (
            <p className="program-reports__note">
              <LocalText of={event.note} />
            </p>
          )}
        </div>
      </li>
    );
  }
  const { report } = view;
  return (
    <li>
      <Day date={report.on} />
      <div>
        <p>
          <Token value={report.state}>{m.programs.page.declaredState(m.words.programState[report.state])}</Token>{" "}
          <EvidenceMark level={program.evidence} sourceIds={report.sourceIds ?? program.sourceIds} note={report.note} />
        </p>
        {report.note && (
          <p className="program-reports__note">
            <LocalText of={report.note} />
          </p>
        )}
      </div>
    </li>
  );
}

interface ProgramReportsProps {
  readonly program: Program;
  readonly events: readonly TrackerEvent[];
  readonly need: DocumentState;
  readonly asOf: FullDate;
}

/** What was reported on the program by the as-of day: its events and the states declared for it. */
export function ProgramReports({ program, events, need, asOf }: ProgramReportsProps) {
  const { m } = useI18n();
  return (
    <Panel title={m.programs.page.reported} needs={[need]}>
      {() => {
        const reports = reportsOf(program, events, asOf);
        if (reports.length === 0) return <p>{m.programs.page.noReports}</p>;
        return (
          <ul className="program-reports">
            {reports.map((view) => (
              <ReportEntry
                key={view.kind === "event" ? view.event.id : `${view.report.state} ${view.on}`}
                program={program}
                view={view}
              />
            ))}
          </ul>
        );
      }}
    </Panel>
  );
}

function SourceEntry({ id, source }: { readonly id: string; readonly source: Source | undefined }) {
  const { m } = useI18n();
  if (!source) return <li>{m.common.source.unknown(id)}</li>;
  return (
    <li data-id={id}>
      <ViewLink to="sources" params={{ q: id }}>
        <LocalText of={source.title} />
      </ViewLink>
      <p className="program-sources__origin">
        <LocalText of={source.publisher} />
        {source.publishedOn && (
          <>
            {" · "}
            <Day date={source.publishedOn} />
          </>
        )}
        {` · ${m.words.sourceKind[source.kind]}`}
        {source.url && (
          <>
            {" · "}
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {m.common.source.open} <Glyph name="external" size={12} />
            </a>
          </>
        )}
      </p>
    </li>
  );
}

interface ProgramSourcesProps {
  readonly program: Program;
  readonly sources: readonly Source[];
  readonly need: DocumentState;
}

/** Every source that the program rests on, with the way to it. */
export function ProgramSources({ program, sources, need }: ProgramSourcesProps) {
  const { m } = useI18n();
  const why = { kind: "sources-of", list: "programs", recordId: program.id } as const;
  const ids = programSourceIds(program);
  return (
    <Panel title={m.programs.page.sources} note={<WhyNumber why={why} value={ids.length} />} needs={[need]}>
      {() => {
        if (ids.length === 0) return <p>{m.programs.page.noSources}</p>;
        const known = new Map(sources.map((source) => [source.id, source]));
        return (
          <ul className="program-sources">
            {ids.map((id) => (
              <SourceEntry key={id} id={id} source={known.get(id)} />
            ))}
          </ul>
        );
      }}
    </Panel>
  );
}
