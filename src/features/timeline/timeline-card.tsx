import type { CSSProperties, ReactNode } from "react";
import type { FullDate } from "#contract/dates.ts";
import type { HealthReason } from "#contract/reasons.ts";
import type { Agreement, Milestone, Program } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import { effectiveEvidence, effectiveSourceIds } from "#domain/evidence.ts";
import { programHealth, progress } from "#domain/health.ts";
import { milestoneStatus } from "#domain/milestones.ts";
import { EvidenceGlyph } from "#ui/evidence-mark.tsx";
import { HealthLabel } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { ReasonText } from "#ui/reason-text.tsx";
import { CardSources } from "./timeline-card-sources.tsx";
import { cardFactsId } from "./timeline-subject.ts";
import { outcomeText, stationReason, termText } from "./timeline-words.ts";
import "./timeline-card.css";

export interface TimelineCardProps {
  readonly program: Program;
  readonly stationId: string | undefined;
  readonly agreements: readonly Agreement[];
  readonly asOf: FullDate;
  readonly place: CSSProperties;
}

interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

function Titles({ of }: { readonly of: readonly { readonly id: string; readonly title: LocalizedText }[] }) {
  return of.map(({ id, title }, index) => (
    <span key={id}>
      {index > 0 && "; "}
      <LocalText of={title} />
    </span>
  ));
}

function useLeads(program: Program): ReactNode {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const leads = (program.leadIds ?? []).flatMap((id) => partnership.leads?.find((lead) => lead.id === id) ?? []);
  return leads.length === 0 ? m.common.value.noLead : <Titles of={leads} />;
}

const noted = (note: LocalizedText | undefined, name: string): readonly Fact[] =>
  note ? [{ name, value: <LocalText of={note} /> }] : [];

function useStationFacts(station: Milestone | undefined, asOf: FullDate): readonly Fact[] {
  const i18n = useI18n();
  const { m, f } = i18n;
  if (!station) return [];
  const isLate = milestoneStatus(station, asOf) === "overdue";
  return [
    { name: m.timeline.card.due, value: station.due === undefined ? m.timeline.card.unplanned : f.date(station.due) },
    {
      name: m.timeline.card.reached,
      value: <span className={isLate ? "late" : undefined}>{outcomeText(station, asOf, i18n)}</span>,
    },
    { name: m.timeline.card.reason, value: stationReason(station, asOf, i18n) },
    ...noted(station.note, m.timeline.card.note),
  ];
}

function Reasons({ of, program }: { readonly of: readonly HealthReason[]; readonly program: Program }) {
  return of.map((reason, index) => (
    <span key={index} className="timeline-card__reason">
      <ReasonText reason={reason} program={program} />
    </span>
  ));
}

function useProgramFacts({ program, agreements, asOf }: TimelineCardProps): readonly Fact[] {
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

/** Above everything, whatever it stands in. */
const raise = (card: HTMLElement | null) => card?.showPopover();

/**
 * What a row or one of its stations says: status with reasons, dates, lead, evidence, and the way to its sources. The
 * pointer and the keys can come into it.
 */
export function TimelineCard(props: TimelineCardProps) {
  const { program, stationId, asOf, place } = props;
  const { m, f } = useI18n();
  const words = m.timeline.card;
  const position = program.milestones.findIndex(({ id }) => id === stationId);
  const station = program.milestones[position];
  const facts = useProgramFacts(props);
  const stationFacts = useStationFacts(station, asOf);
  const leads = useLeads(program);
  const level = station ? effectiveEvidence(program, station) : program.evidence;
  const sourceIds = station ? effectiveSourceIds(program, station) : program.sourceIds;
  const evidence = (
    <>
      <EvidenceGlyph level={level} /> {m.words.evidence[level]}
    </>
  );
  const shown: readonly Fact[] = [
    ...(station ? stationFacts : facts),
    { name: words.lead, value: leads },
    { name: words.evidence, value: evidence },
  ];
  const factsId = cardFactsId(program.id);
  return (
    <div
      ref={raise}
      popover="manual"
      className="timeline-card"
      role="group"
      aria-labelledby={`${factsId}-name`}
      style={place}
    >
      <b id={`${factsId}-name`}>
        <LocalText of={program.title} />
      </b>
      <div id={factsId}>
        {station && (
          <p>
            {words.named(words.milestone(position + 1, program.milestones.length, f))}
            <LocalText of={station.title} />
          </p>
        )}
        <dl>
          {shown.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <CardSources ids={sourceIds} />
    </div>
  );
}
