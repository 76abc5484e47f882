import type { Agreement, Milestone, Program, TrackerEvent } from "#contract/records.ts";

/** A milestone with nothing but a name: no `due`, not completed. */
export function milestone(given: Partial<Milestone> = {}): Milestone {
  return { id: "opening", title: { en: "Opening" }, ...given };
}

/** A program begun on 1 January 2021, open-ended, without milestones and without any report. */
export function program(given: Partial<Program> = {}): Program {
  return {
    id: "housing",
    title: { en: "Housing" },
    sectorId: "construction",
    start: "2021-01-01",
    milestones: [],
    evidence: "official",
    sourceIds: ["protocol"],
    ...given,
  };
}

/** An agreement signed on 7 December 2020, with no known term. */
export function agreement(given: Partial<Agreement> = {}): Agreement {
  return {
    id: "programme-2021",
    title: { en: "Programme of cooperation" },
    kind: "programme",
    signedOn: "2020-12-07",
    signatories: [],
    sectorIds: [],
    evidence: "official",
    sourceIds: ["protocol"],
    ...given,
  };
}

/** A visit on 7 December 2020. */
export function trackerEvent(given: Partial<TrackerEvent> = {}): TrackerEvent {
  return {
    id: "visit",
    title: { en: "Visit" },
    on: "2020-12-07",
    kind: "visit",
    evidence: "official",
    sourceIds: ["protocol"],
    ...given,
  };
}
