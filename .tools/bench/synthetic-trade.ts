import { PARTNERSHIP, syntheticDocuments } from "./synthetic.ts";

const LAST_MONTH = 2025 * 12 + 4;
/** A monthly series of the contract ends there: its periods begin in 1900. */
const MOST_MONTHS = 1500;

const text = (en: string, ru: string, zh: string) => ({ en, ru, zh });

function periodOf(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** A made-up walk that never falls to zero, the same for the same series. */
function walk(months: number, seed: number): readonly number[] {
  let state = (seed * 2_654_435_761) >>> 0;
  let value = 900 + 150 * seed;
  return Array.from({ length: months }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    value = Math.max(50, value * (1 + (state / 4_294_967_296 - 0.485) * 0.06));
    return Math.round(value * 100) / 100;
  });
}

const FLOWS = ["turnover", "visitors", "investment", "other"] as const;

function metric(place: number, months: number) {
  const partner = Math.floor(place / FLOWS.length) + 1;
  const flow = FLOWS[place % FLOWS.length];
  const titles = [`Synthetic ${place + 1}`, `Условный ряд ${place + 1}`, `模拟数列${place + 1}`] as const;
  return {
    id: `series-${place + 1}`,
    title: text(...titles),
    reporter: text("Land A", "Страна А", "国家甲"),
    partner: text(`Land ${partner}`, `Страна ${partner}`, `国家${partner}`),
    flow,
    measure: "value",
    unit: { code: "USD", multiplier: 6 },
    frequency: "M",
    observations: walk(months, place + 1).map((value, index) => ({
      period: periodOf(LAST_MONTH - months + 1 + index),
      value,
    })),
    evidence: "illustrative",
    sourceIds: ["source-1"],
  };
}

/** Documents with so many points of trade: one monthly series, or as many as so many points need. */
export function syntheticTrade(points: number): ReadonlyMap<string, unknown> {
  const documents = new Map<string, unknown>(syntheticDocuments(20));
  const count = Math.ceil(points / MOST_MONTHS);
  const months = Math.round(points / count);
  const { meta } = syntheticDocuments(1).get("partnerships.json") ?? {};
  const metrics = Array.from({ length: count }, (_, place) => metric(place, months));
  return documents.set(`${PARTNERSHIP}/trade-metrics.json`, { data: metrics, meta });
}

/** Ids of the series that so many points are spread over. */
export function syntheticSeries(points: number): readonly string[] {
  return Array.from({ length: Math.ceil(points / MOST_MONTHS) }, (_, place) => `series-${place + 1}`);
}
