import { useEffect, useRef } from "react";
import { BAR_SIZES } from "#charts/bar-sizes.ts";
import { StationShape } from "#charts/line-station-mark.tsx";
import { BY_ATTENTION } from "#charts/station-places.ts";
import type { FullDate } from "#contract/dates.ts";
import type { Milestone, Program } from "#contract/records.ts";
import type { MilestoneStatus } from "#contract/vocabulary.ts";
import { effectiveEvidence, effectiveSourceIds } from "#domain/evidence.ts";
import { milestoneStatus } from "#domain/milestones.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { sectorColour, useSectorNumber } from "#ui/sector-roundel.tsx";
import { CardFacts, EvidenceWords, type Fact, noted } from "./timeline-card-facts.tsx";
import { outcomeText, stationReason } from "./timeline-words.ts";

export interface CardStationProps {
  readonly program: Program;
  readonly station: Milestone;
  readonly asOf: FullDate;
}

function Shape({ status, program }: { readonly status: MilestoneStatus; readonly program: Program }) {
  const number = useSectorNumber()(program.sectorId);
  return (
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <StationShape status={status} colour={sectorColour(number)} sizes={BAR_SIZES.compact} />
    </svg>
  );
}

/** A milestone by its shape, its status in words, its place among all and its name. */
export function StationName({ program, station, asOf }: CardStationProps) {
  const { m, f } = useI18n();
  const status = milestoneStatus(station, asOf);
  const position = program.milestones.indexOf(station) + 1;
  return (
    <p className="timeline-card__station">
      <Shape status={status} program={program} />
      <span>
        <b>{m.words.milestoneStatus[status]}</b>
        {" · "}
        {m.timeline.card.named(m.timeline.card.milestone(position, program.milestones.length, f))}
        <LocalText of={station.title} />
      </span>
    </p>
  );
}

function useDateFacts({ station, asOf }: CardStationProps): { readonly due: Fact; readonly reached: Fact } {
  const i18n = useI18n();
  const { m, f } = i18n;
  const words = m.timeline.card;
  const isLate = milestoneStatus(station, asOf) === "overdue";
  return {
    due: { name: words.due, value: station.due === undefined ? words.unplanned : f.date(station.due) },
    reached: {
      name: words.reached,
      value: <span className={isLate ? "late" : undefined}>{outcomeText(station, asOf, i18n)}</span>,
    },
  };
}

/** Dates of a milestone, why it stands as it does, and who vouches for it. */
export function useStationFacts(props: CardStationProps): readonly Fact[] {
  const i18n = useI18n();
  const { program, station, asOf } = props;
  const words = i18n.m.timeline.card;
  const { due, reached } = useDateFacts(props);
  return [
    due,
    reached,
    { name: words.reason, value: stationReason(station, asOf, i18n) },
    ...noted(station.note, words.note),
    { name: words.evidence, value: <EvidenceWords level={effectiveEvidence(program, station)} /> },
  ];
}

interface OneOfManyProps extends CardStationProps {
  readonly isCurrent: boolean;
  /** Ids of the sources that the card lists, in their order. */
  readonly listed: readonly string[];
}

/** One of several, in few lines: they are to be seen together. */
function OneOfMany({ isCurrent, listed, ...props }: OneOfManyProps) {
  const i18n = useI18n();
  const { m, f } = i18n;
  const { program, station, asOf } = props;
  const item = useRef<HTMLLIElement>(null);
  const { due, reached } = useDateFacts(props);
  const numbers = effectiveSourceIds(program, station).map((id) => `[${f.number(listed.indexOf(id) + 1)}]`);
  const facts: readonly Fact[] = [
    due,
    {
      name: reached.name,
      value: (
        <>
          {reached.value} · {stationReason(station, asOf, i18n)}
        </>
      ),
    },
    ...noted(station.note, m.timeline.card.note),
    {
      name: m.timeline.card.evidence,
      value: (
        <>
          <EvidenceWords level={effectiveEvidence(program, station)} />
          {numbers.length > 0 && ` · ${m.timeline.card.cited(numbers)}`}
        </>
      ),
    },
  ];
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  return (
    <li ref={item} aria-current={isCurrent ? "true" : undefined}>
      <StationName {...props} />
      <CardFacts facts={facts} />
    </li>
  );
}

/** How many of them stand how: first what asks for most attention. */
function Statuses({ stations, program, asOf }: Omit<CardStationsProps, "currentId" | "listed">) {
  const { m, f } = useI18n();
  const statuses = stations.map((station) => milestoneStatus(station, asOf));
  return BY_ATTENTION.filter((status) => statuses.includes(status)).map((status) => (
    <span key={status} className="timeline-card__count">
      <Shape status={status} program={program} />
      {m.timeline.card.named(m.timeline.card.counted[status])}
      {f.number(statuses.filter((one) => one === status).length)}
    </span>
  ));
}

interface CardStationsProps {
  readonly program: Program;
  readonly stations: readonly Milestone[];
  readonly currentId: string | undefined;
  readonly asOf: FullDate;
  readonly listed: readonly string[];
}

/** Every milestone of a place that several share, by date; the one that the keys are on is marked. */
export function CardStations(props: CardStationsProps) {
  const { program, stations, currentId, asOf, listed } = props;
  const { m, f } = useI18n();
  return (
    <>
      <p className="timeline-card__shared">
        <span>{m.timeline.card.shared(stations.length, f)}</span>
        <Statuses {...props} />
      </p>
      <ol className="timeline-card__stations">
        {stations.map((station) => (
          <OneOfMany
            key={station.id}
            program={program}
            station={station}
            asOf={asOf}
            isCurrent={station.id === currentId}
            listed={listed}
          />
        ))}
      </ol>
    </>
  );
}
