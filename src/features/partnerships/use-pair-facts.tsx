import type { ReactNode } from "react";
import { EVIDENCE, HEALTHS, type Health } from "#contract/vocabulary.ts";
import { EvidenceGlyph } from "#ui/evidence-mark.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { Age, Count, DayIfAny, Deadline, PartOf, Programme, Share, Term, Views } from "./pair-cells.tsx";
import type { PairMember } from "./pair-view.ts";

/** One line of the table of two partnerships. */
export interface PairFact {
  readonly id: string;
  readonly label: ReactNode;
  readonly cell: (member: PairMember) => ReactNode;
}

/** Lines under one heading. */
export interface PairFacts {
  readonly id: "term" | "health" | "milestones" | "evidence" | "data" | "views";
  readonly facts: readonly PairFact[];
}

function useHealthFacts(): readonly PairFact[] {
  const { m } = useI18n();
  return HEALTHS.map((health: Health) => ({
    id: health,
    label: (
      <>
        <HealthGlyph health={health} silent /> {m.words.healthCount[health]}
      </>
    ),
    cell: ({ row }) => (
      <Count value={row.tally?.byHealth[health]} why={{ kind: "tally", figure: `health-${health}` }} />
    ),
  }));
}

function useEvidenceFacts(): readonly PairFact[] {
  const { m } = useI18n();
  return EVIDENCE.map((level) => ({
    id: level,
    label: (
      <>
        <EvidenceGlyph level={level} /> {m.words.evidence[level]}
      </>
    ),
    cell: (member) => <Share member={member} level={level} />,
  }));
}

/** How complete and how sound the data is. */
function useDataFacts(): readonly PairFact[] {
  const { m } = useI18n();
  const labels = m.partnerships.pair;
  const faults = (of: "quarantined" | "problems"): PairFact => ({
    id: of,
    label: labels[of],
    cell: ({ quality }) => (
      <Count value={quality.partnership.meta && quality[of].length} why={{ kind: "faults", of }} />
    ),
  });
  return [
    { id: "completeOn", label: labels.completeOn, cell: ({ completeOn }) => <DayIfAny date={completeOn} /> },
    { id: "age", label: labels.age, cell: (member) => <Age {...member} /> },
    faults("quarantined"),
    faults("problems"),
  ];
}

/** Everything that two partnerships have alike: each line says one thing of both. */
export function usePairFacts(): readonly PairFacts[] {
  const { m } = useI18n();
  const { column } = m.words;
  const labels = m.partnerships.pair;
  const [health, evidence, data] = [useHealthFacts(), useEvidenceFacts(), useDataFacts()];
  return [
    {
      id: "term",
      facts: [
        { id: "asOf", label: column.asOf, cell: ({ row }) => <DayIfAny date={row.asOf} /> },
        {
          id: "establishedOn",
          label: labels.establishedOn,
          cell: ({ quality }) => <DayIfAny date={quality.partnership.partnership?.establishedOn} />,
        },
        { id: "standingProgramme", label: column.standingProgramme, cell: (member) => <Programme {...member} /> },
        { id: "term", label: labels.term, cell: (member) => <Term {...member} /> },
      ],
    },
    {
      id: "health",
      facts: [
        {
          id: "programs",
          label: column.programs,
          cell: ({ row }) => <Count value={row.tally?.programs} why={{ kind: "tally", figure: "programs" }} />,
        },
        ...health,
      ],
    },
    {
      id: "milestones",
      facts: [
        {
          id: "reached",
          label: labels.reached,
          cell: (member) => <PartOf member={member} of={["reached", "counted"]} />,
        },
        {
          id: "dueReached",
          label: labels.dueReached,
          cell: (member) => <PartOf member={member} of={["dueReached", "due"]} />,
        },
        { id: "nextDeadline", label: m.partnerships.nextDeadline, cell: (member) => <Deadline {...member} /> },
      ],
    },
    { id: "evidence", facts: evidence },
    { id: "data", facts: data },
    { id: "views", facts: [{ id: "views", label: labels.open, cell: (member) => <Views {...member} /> }] },
  ];
}
