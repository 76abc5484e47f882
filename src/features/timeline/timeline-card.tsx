import type { ReactNode } from "react";
import type { FullDate } from "#contract/dates.ts";
import type { Agreement, Milestone, Program } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import { effectiveEvidence } from "#domain/evidence.ts";
import { programHealth, progress } from "#domain/health.ts";
import { milestoneStatus } from "#domain/milestones.ts";
import { EvidenceGlyph } from "#ui/evidence-mark.tsx";
import { HealthLabel } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { ReasonText } from "#ui/reason-text.tsx";
import { outcomeText, termText } from "./timeline-words.ts";
import "./timeline-card.css";

export interface TimelineCardProps {
  readonly program: Program;
  readonly stationId: string | undefined;
  readonly agreements: readonly Agreement[];
  readonly asOf: FullDate;
  readonly place: {
    readonly leftPx: number;
    readonly topPx: number;
    readonly isAbove: boolean;
    readonly roomPx: number;
  };
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

function useStationFacts(program: Program, station: Milestone | undefined, asOf: FullDate): readonly Fact[] {
  const i18n = useI18n();
  const { m, f } = i18n;
  if (!station) return [];
  const level = effectiveEvidence(program, station);
  const isLate = milestoneStatus(station, asOf) === "overdue";
  return [
    { name: m.timeline.card.due, value: station.due === undefined ? m.timeline.card.unplanned : f.date(station.due) },
    {
      name: m.timeline.card.reached,
      value: <span className={isLate ? "late" : undefined}>{outcomeText(station, asOf, i18n)}</span>,
    },
    {
      name: m.timeline.card.evidence,
      value: (
        <>
          <EvidenceGlyph level={level} /> {m.words.evidence[level]}
        </>
      ),
    },
  ];
}

function useProgramFacts({ program, agreements, asOf }: TimelineCardProps): readonly Fact[] {
  const { m, f } = useI18n();
  const { health, reasons, byMilestones, lastReportOn } = programHealth(program, asOf);
  const { reached, counted } = progress(program, asOf);
  const agreement = agreements.find(({ id }) => id === program.agreementId);
  const [reason] = reasons;
  const words = m.timeline.card;
  const isReportInReason = reason !== undefined && "lastReportOn" in reason;
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
    ...(reason ? [{ name: words.reason, value: <ReasonText reason={reason} program={program} /> }] : []),
    { name: words.term, value: termText(program, m, f) },
    ...(counted > 0 ? [{ name: words.milestones, value: m.common.value.of(reached, counted, f) }] : []),
    ...(lastReportOn === undefined || isReportInReason ? [] : [{ name: words.reported, value: f.date(lastReportOn) }]),
    ...(agreement ? [{ name: words.agreement, value: <LocalText of={agreement.title} /> }] : []),
  ];
}

/** What a row or one of its stations says: status with reason, dates, lead, evidence. */
export function TimelineCard(props: TimelineCardProps) {
  const { program, stationId, asOf, place } = props;
  const { m, f } = useI18n();
  const position = program.milestones.findIndex(({ id }) => id === stationId);
  const station = program.milestones[position];
  const facts = useProgramFacts(props);
  const stationFacts = useStationFacts(program, station, asOf);
  const leads = useLeads(program);
  const evidence: Fact = {
    name: m.timeline.card.evidence,
    value: (
      <>
        <EvidenceGlyph level={program.evidence} /> {m.words.evidence[program.evidence]}
      </>
    ),
  };
  const lead: Fact = { name: m.timeline.card.lead, value: leads };
  const shown = station ? [...stationFacts.slice(0, 2), lead, ...stationFacts.slice(2)] : [...facts, lead, evidence];
  return (
    <div
      className={place.isAbove ? "timeline-card timeline-card--above" : "timeline-card"}
      role="tooltip"
      style={{ insetInlineStart: place.leftPx, insetBlockStart: place.topPx, maxBlockSize: place.roomPx }}
    >
      <b>
        <LocalText of={program.title} />
      </b>
      {station && (
        <p>
          {m.timeline.card.milestone(position + 1, program.milestones.length, f)}: <LocalText of={station.title} />
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
  );
}
