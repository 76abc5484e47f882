import type { Observation, SectorGoal, TradeMetric } from "#contract/records.ts";

/** An observation; evidence and sources are its record's unless given. */
export function observation(period: string, value: number | null, rest: Partial<Observation> = {}): Observation {
  return { period, value, ...rest };
}

/** Observations by period, such as `{ "2020-01": 5, "2020-02": null }`. */
export function observations(values: Readonly<Record<string, number | null>>): Observation[] {
  return Object.entries(values).map(([period, value]) => observation(period, value));
}

/** Yearly Russian exports to China in plain dollars, official, with nothing observed. */
export function metric(rest: Partial<TradeMetric> = {}): TradeMetric {
  return {
    id: "exports",
    title: { en: "Exports" },
    reporter: { en: "Russia" },
    partner: { en: "China" },
    flow: "export",
    measure: "value",
    unit: { code: "USD" },
    frequency: "A",
    observations: [],
    evidence: "official",
    sourceIds: ["yearbook"],
    ...rest,
  };
}

/** A yearly goal to rise from 40 in 2020 to 60 in 2024, official, with nothing observed. */
export function goal(rest: Partial<SectorGoal> = {}): SectorGoal {
  return {
    id: "beds",
    title: { en: "Hospital beds" },
    sectorId: "health",
    unit: { code: "C62" },
    desiredDirection: "increase",
    baseline: { period: "2020", value: 40 },
    target: { period: "2024", value: 60 },
    frequency: "A",
    observations: [],
    evidence: "official",
    sourceIds: ["yearbook"],
    ...rest,
  };
}
