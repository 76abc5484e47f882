/**
 * Made-up data in the shape of the contract, for measuring alone: the same numbers give the same bytes. Every record says
 * `illustrative`, every title says "synthetic".
 */

const DAY_MS = 86_400_000;
const FIRST_MS = Date.UTC(1995, 0, 1);
const LAST_MS = Date.UTC(2026, 0, 1);
const AS_OF_MS = Date.UTC(2025, 5, 30);
const SECTORS = 12;
const AGREEMENTS = 10;
const SOURCES = 40;

/** Id of the made-up partnership. */
export const PARTNERSHIP = "synthetic-pair";

/** Numbers 0…1, the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const dateOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const text = (en: string, ru: string, zh: string) => ({ en, ru, zh });
const backing = (source: number) => ({ evidence: "illustrative", sourceIds: [`source-${source}`] });

interface Envelope {
  readonly data: unknown;
  readonly meta: { readonly asOf: string; readonly generatedAt: string };
}

function milestones(roll: () => number, term: { start: number; length: number }, key: string) {
  const count = 3 + Math.floor(roll() * 5);
  return Array.from({ length: count }, (_, place) => {
    const due = term.start + (term.length * (place + 1)) / count;
    const done = due + (roll() - 0.45) * 120 * DAY_MS;
    const isReached = roll() < 0.75 && done < AS_OF_MS;
    const number = place + 1;
    return {
      id: `${key}-m${number}`,
      title: text(`Synthetic step ${number}`, `Условный этап ${number}`, `模拟节点${number}`),
      due: dateOf(due),
      ...(isReached ? { completedOn: dateOf(done) } : {}),
    };
  });
}

function program(roll: () => number, number: number) {
  const key = `p${number}`;
  const start = FIRST_MS + roll() ** 0.5 * (LAST_MS - FIRST_MS) * 0.97;
  const length = (90 + roll() * 900) * DAY_MS;
  const states = roll() < 0.05 ? { states: [{ on: dateOf(start + length / 2), state: "paused" }] } : {};
  return {
    id: key,
    title: text(`Synthetic programme ${number}`, `Условный проект ${number}`, `模拟项目${number}`),
    sectorId: `sector-${1 + Math.floor(roll() * SECTORS)}`,
    agreementId: `agreement-${1 + Math.floor(roll() * AGREEMENTS)}`,
    leadIds: [roll() < 0.5 ? "lead-a" : "lead-b"],
    start: dateOf(start),
    ...(roll() < 0.9 ? { end: dateOf(start + length) } : {}),
    reportedOn: dateOf(Math.min(AS_OF_MS, start + length * roll())),
    milestones: milestones(roll, { start, length }, key),
    ...states,
    ...backing(1 + Math.floor(roll() * SOURCES)),
  };
}

function partnership() {
  return {
    id: PARTNERSHIP,
    title: text("Synthetic pair", "Условная пара", "模拟伙伴"),
    cities: [
      { id: "city-a", name: text("City A", "Город А", "城市甲"), country: "RU", timeZone: "Europe/Moscow" },
      { id: "city-b", name: text("City B", "Город Б", "城市乙"), country: "CN", timeZone: "Asia/Shanghai" },
    ],
    establishedOn: "1995-05-16",
    languages: ["ru", "zh", "en"],
    publisher: text("Benchmark", "Замер", "基准测试"),
    sectors: Array.from({ length: SECTORS }, (_, place) => ({
      id: `sector-${place + 1}`,
      title: text(`Synthetic sector ${place + 1}`, `Условная отрасль ${place + 1}`, `模拟领域${place + 1}`),
    })),
    leads: [
      { id: "lead-a", title: text("Lead A", "Ведомство А", "部门甲"), cityId: "city-a" },
      { id: "lead-b", title: text("Lead B", "Ведомство Б", "部门乙"), cityId: "city-b" },
    ],
    ...backing(1),
  };
}

function agreements() {
  return Array.from({ length: AGREEMENTS }, (_, place) => {
    const year = 1996 + 3 * place;
    const terms = text(`Synthetic programme of ${year}`, `Условная программа ${year} года`, `${year}年模拟计划`);
    return {
      id: `agreement-${place + 1}`,
      title: terms,
      kind: "programme",
      signedOn: `${year - 1}-12-07`,
      validFrom: `${year}-01-01`,
      validTo: `${year + 2}-12-31`,
      signatories: [],
      sectorIds: [],
      ...backing(1),
    };
  });
}

function events() {
  return Array.from({ length: 60 }, (_, place) => ({
    id: `event-${place + 1}`,
    title: text(`Synthetic event ${place + 1}`, `Условное событие ${place + 1}`, `模拟活动${place + 1}`),
    on: `${1996 + Math.floor(place / 2)}-${place % 2 === 0 ? "04" : "10"}-15`,
    kind: place % 6 === 0 ? "signing" : "visit",
    ...backing(1),
  }));
}

function sources() {
  return Array.from({ length: SOURCES }, (_, place) => ({
    id: `source-${place + 1}`,
    title: text(`Synthetic source ${place + 1}`, `Условный источник ${place + 1}`, `模拟来源${place + 1}`),
    publisher: text("Benchmark", "Замер", "基准测试"),
    kind: "research",
  }));
}

/** Every document of an API with so many programs, by its path below the API. */
export function syntheticDocuments(programCount: number, seed = 20_201_207): ReadonlyMap<string, Envelope> {
  const roll = dice(seed);
  const meta = { asOf: dateOf(AS_OF_MS), generatedAt: `${dateOf(AS_OF_MS)}T00:00:00Z` };
  const lists = {
    partnership: partnership(),
    agreements: agreements(),
    programs: Array.from({ length: programCount }, (_, place) => program(roll, place + 1)),
    "sector-goals": [],
    "trade-metrics": [],
    events: events(),
    sources: sources(),
  };
  const entry = { id: PARTNERSHIP, title: lists.partnership.title, href: `${PARTNERSHIP}/` };
  return new Map<string, Envelope>([
    ["partnerships.json", { data: [entry], meta }],
    ...Object.entries(lists).map(([name, data]) => [`${PARTNERSHIP}/${name}.json`, { data, meta }] as const),
  ]);
}
