import type { CSSProperties, ReactNode } from "react";
import type { FullDate } from "#contract/dates.ts";
import type { HealthReason } from "#contract/reasons.ts";
import type { Agreement, Milestone, Program } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import { effectiveSourceIds } from "#domain/evidence.ts";
import { programHealth, progress } from "#domain/health.ts";
import { HealthLabel } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { ReasonText } from "#ui/reason-text.tsx";
import { CardFacts, EvidenceWords, type Fact, noted } from "./timeline-card-facts.tsx";
import { CardSources } from "./timeline-card-sources.tsx";
import { CardStations, type CardStationProps, StationName, useStationFacts } from "./timeline-card-stations.tsx";
import { type Subject, cardFactsId } from "./timeline-subject.ts";
import { termText } from "./timeline-words.ts";
import "./timeline-card.css";

export interface TimelineCardProps {
  readonly program: Program;
  readonly subject: Subject;
  readonly agreements: readonly Agreement[];
  readonly asOf: FullDate;
  readonly place: CSSProperties;
  /** Ways on from here: with them it is a dialogue of its own, which can hold the focus. */
  readonly children: ReactNode;
}

type About = Omit<TimelineCardProps, "place" | "children">;

function Titles({ of }: { readonly of: readonly { readonly id: string; readonly title: LocalizedText }[] }) {
  return of.map(({ id, title }, index) => (
    <span key={id}>
      {index > 0 && "; "}
      <LocalText of={title} />
    </span>
  ));
}

function useLead(program: Program): Fact {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const leads = (program.leadIds ?? []).flatMap((id) => partnership.leads?.find((lead) => lead.id === id) ?? []);
  return { name: m.timeline.card.lead, value: leads.length === 0 ? m.common.value.noLead : <Titles of={leads} /> };
}

function Reasons({ of, program }: { readonly of: readonly HealthReason[]; readonly program: Program }) {
  return of.map((reason, index) => (
    <span key={index} className="timeline-card__reason">
      <ReasonText reason={reason} program={program} />
    </span>
  ));
}

function useProgramFacts({ program, agreements, asOf }: About): readonly Fact[] {
  const { m, f } = useI18n();
  const { health, reasons, byMilestones, lastReportOn } = programHealth(program, asOf);
  const { reached, counted } = progress(program, asOf);
  const agreement = agreements.find(({ id }) => id === program.agreementId);
  const words = m.timeline.card;
  const isReportInReason = reasons.some((reason) => "lastReportOn" in reason);
  return [
    {
      name: words.status,
      value: (
        <>
          <HealthLabel health={health} />
          {byMilestones !== health && (
            <span className="muted"> · {words.byMilestones(m.words.health[byMilestones])}</span>
          )}
        </>
      ),
    },
    ...(reasons.length > 0 ? [{ name: words.reason, value: <Reasons of={reasons} program={program} /> }] : []),
    { name: words.term, value: termText(program, m, f) },
    ...(counted > 0 ? [{ name: words.milestones, value: m.common.value.of(reached, counted, f) }] : []),
    ...(lastReportOn === undefined || isReportInReason ? [] : [{ name: words.reported, value: f.date(lastReportOn) }]),
    ...(agreement ? [{ name: words.agreement, value: <LocalText of={agreement.title} /> }] : []),
    ...noted(program.note, words.note),
  ];
}

function ProgramPart(props: About) {
  const { m } = useI18n();
  const facts = useProgramFacts(props);
  const { program } = props;
  const evidence = { name: m.timeline.card.evidence, value: <EvidenceWords level={program.evidence} /> };
  return <CardFacts facts={[...facts, useLead(program), evidence]} />;
}

function StationPart(props: CardStationProps) {
  const facts = useStationFacts(props);
  const lead = useLead(props.program);
  return (
    <>
      <StationName {...props} />
      <CardFacts facts={[...facts.slice(0, -1), lead, ...facts.slice(-1)]} />
    </>
  );
}

interface ToldProps extends About {
  readonly stations: readonly Milestone[];
  readonly sourceIds: readonly string[];
}

/** What the card tells: the program, one milestone, or all that share a place. */
function Told({ stations, sourceIds, ...props }: ToldProps): ReactNode {
  const { program, subject, asOf } = props;
  const lead = useLead(program);
  const [station, ...more] = stations;
  if (!station) return <ProgramPart {...props} />;
  if (more.length === 0) return <StationPart program={program} station={station} asOf={asOf} />;
  return (
    <>
      <CardStations
        program={program}
        stations={stations}
        currentId={subject.currentId}
        asOf={asOf}
        listed={sourceIds}
      />
      <CardFacts facts={[lead]} />
    </>
  );
}

/** Above everything, whatever it stands in. */
const raise = (card: HTMLElement | null) => card?.showPopover();

/**
 * What a row or one of its stations says: status with reasons, dates, lead, evidence, and the way to its sources. The
 * pointer and the keys can come into it.
 */
export function TimelineCard(props: TimelineCardProps) {
  const { program, subject, place, children } = props;
  const stations = subject.milestoneIds.flatMap((id) => program.milestones.find((one) => one.id === id) ?? []);
  const ids = stations.length > 0 ? stations.flatMap((one) => effectiveSourceIds(program, one)) : program.sourceIds;
  const sourceIds = [...new Set(ids)];
  const factsId = cardFactsId(program.id);
  return (
    <div
      ref={raise}
      popover="manual"
      className="timeline-card"
      role={children ? "dialog" : "group"}
      tabIndex={children ? -1 : undefined}
      aria-labelledby={`${factsId}-name`}
      style={place}
    >
      <b id={`${factsId}-name`}>
        <LocalText of={program.title} />
      </b>
      <div id={factsId}>
        <Told {...props} stations={stations} sourceIds={sourceIds} />
      </div>
      <CardSources ids={sourceIds} isNumbered={stations.length > 1} />
      {children}
    </div>
  );
}
