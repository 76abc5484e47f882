import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { type ProgramScope, TALLY_FIGURES } from "#contract/figures.ts";
import type { Partnership, Program } from "#contract/records.ts";
import { EVIDENCE, EVIDENCE_FILTERS, HEALTHS } from "#contract/vocabulary.ts";
import type { DerivationScene } from "#domain/derivation.ts";
import { visiblePrograms } from "#domain/evidence.ts";
import { progress, programHealth } from "#domain/health.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { filterPrograms } from "#domain/program-filter.ts";
import { type Tally, UNKNOWN_SECTOR, tallyAll, tallyBySector } from "#domain/tallies.ts";
import { SCENES, derived, ids } from "#support/derivation-scenes.ts";
import { embeddedDataset } from "#support/embedded-dataset.ts";
import { healthByTheBook } from "#support/health-by-the-book.ts";
import { anyDay, anyProgram } from "#support/random-records.ts";

const COUNTS = ["programs", "reached", "counted", "due", "dueReached"] as const;

/** The derivations of every figure over programs in a scope list as many records as the tally counts. */
function expectTally(tally: Tally, scope: ProgramScope, scene: DerivationScene): void {
  for (const count of COUNTS) {
    const { numerator, value } = derived({ kind: "tally", figure: count, scope }, scene);
    expect(value).toBe(tally[count]);
    expect(ids(numerator)).toHaveLength(tally[count]);
  }
  for (const health of HEALTHS) {
    const { numerator } = derived({ kind: "tally", figure: `health-${health}`, scope }, scene);
    expect(ids(numerator)).toHaveLength(tally.byHealth[health]);
  }
  const shares = [
    ["progress", tally.reached, tally.counted],
    ["dueProgress", tally.dueReached, tally.due],
  ] as const;
  for (const [figure, part, whole] of shares) {
    const { value, numerator, denominator } = derived({ kind: "tally", figure, scope }, scene);
    expect([numerator.length, denominator?.length]).toEqual([part, whole]);
    expect(value).toBe(whole === 0 ? null : part / whole);
  }
}

function sceneOf(
  programs: readonly Program[],
  partnership: Partnership,
  rest: Partial<DerivationScene>,
): DerivationScene {
  return { asOf: day("2022-01-01"), evidence: "all", partnership, records: { programs }, quarantined: {}, ...rest };
}

const anyPrograms = fc
  .array(fc.tuple(anyProgram, fc.constantFrom(...EVIDENCE)), { maxLength: 8 })
  .map((list) => list.map(([one, evidence], index) => ({ ...one, id: `p-${index}`, evidence })));
const anyFilter = fc.constantFrom(...EVIDENCE_FILTERS);
const anyScope: fc.Arbitrary<ProgramScope> = fc.constantFrom<ProgramScope>(
  {},
  { sector: ["transport", "health"] },
  { health: ["late", "unreported", "done"] },
  { q: "housing", from: "2021", to: "2021-06" },
);

test("the records behind each figure of random programs are as many as it counts, in every scope", () => {
  const { partnership } = embeddedDataset();
  fc.assert(
    fc.property(anyPrograms, anyDay, anyFilter, anyScope, (programs, asOf, evidence, scope) => {
      const visible = visiblePrograms(programs, evidence);
      const judged = judgeAll(columnsOf(visible), asOf);
      const shown = new Set(filterPrograms(visible, judged, scope));
      const tally = tallyAll(columnsOf(visible), judged, (index) => shown.has(index));
      expectTally(tally, scope, sceneOf(programs, partnership, { asOf, evidence }));
    }),
    { numRuns: 60 },
  );
});

test("each program listed has the health by the book, and each milestone counted is of a program not stopped", () => {
  const { partnership } = embeddedDataset();
  fc.assert(
    fc.property(anyPrograms, anyDay, (programs, asOf) => {
      const scene = sceneOf(programs, partnership, { asOf });
      const healthOf = new Map(programs.map((one) => [one.id, healthByTheBook(one, asOf)]));
      for (const health of HEALTHS) {
        const { numerator } = derived({ kind: "tally", figure: `health-${health}` }, scene);
        expect(numerator.map(({ recordId }) => healthOf.get(recordId))).toEqual(numerator.map(() => health));
      }
      const { numerator, leftOut } = derived({ kind: "tally", figure: "counted" }, scene);
      const milestones = programs.flatMap(({ id, milestones: own }) => own.map((one) => `milestone ${id}/${one.id}`));
      const listed = [...numerator, ...leftOut.flatMap(({ refs }) => refs)];
      expect(ids(listed).toSorted()).toEqual(milestones.toSorted());
      expect(numerator.every(({ recordId }) => healthOf.get(recordId) !== "stopped")).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test.each(SCENES)("every cell of the table of sectors adds up again: $id $scene.asOf $scene.evidence", (of) => {
  const { dataset, scene } = of;
  const visible = visiblePrograms(dataset.programs, scene.evidence);
  const judged = judgeAll(columnsOf(visible), scene.asOf);
  const sectorIds = dataset.partnership.sectors.map(({ id }) => id);
  const tallies = tallyBySector(visible, judged, sectorIds);
  for (const [sectorId, tally] of tallies) expectTally(tally, { sectorId }, scene);
  expectTally(tallyAll(columnsOf(visible), judged), {}, scene);
  expect([...tallies.keys()].filter((id) => id !== UNKNOWN_SECTOR)).toEqual(sectorIds);
  for (const { id } of dataset.agreements) {
    const under = tallyAll(columnsOf(visible), judged, (index) => visible[index]?.agreementId === id);
    expectTally(under, { agreementId: id }, scene);
  }
});

test.each(SCENES)("health and progress of each program: $id $scene.asOf $scene.evidence", ({ dataset, scene }) => {
  for (const program of visiblePrograms(dataset.programs, scene.evidence)) {
    const programId = program.id;
    expect(derived({ kind: "health", programId }, scene).value).toBe(programHealth(program, scene.asOf).health);
    const { reached, counted } = progress(program, scene.asOf);
    const share = derived({ kind: "progress", figure: "progress", programId }, scene);
    expect([share.numerator.length, share.denominator?.length]).toEqual([reached, counted]);
  }
});

test("what a figure leaves out is named: by the filter, by the conditions, by quarantine", () => {
  const { partnership } = embeddedDataset();
  const [one, two] = fc.sample(anyProgram, { numRuns: 2, seed: 1 });
  if (!one || !two) throw new Error("no programs");
  const programs = [
    { ...one, id: "shown", sectorId: "health", evidence: "official" as const },
    { ...one, id: "elsewhere", sectorId: "transport", evidence: "official" as const },
    { ...two, id: "hidden", sectorId: "health", evidence: "illustrative" as const },
  ];
  const scene = sceneOf(programs, partnership, { evidence: "sourced", quarantined: { programs: 2 } });
  const { numerator, leftOut } = derived({ kind: "tally", figure: "programs", scope: { sector: ["health"] } }, scene);
  expect(numerator.map(({ id }) => id)).toEqual(["shown"]);
  expect(leftOut.map(({ reason, count, refs }) => [reason, count, refs.map(({ id }) => id)])).toEqual([
    ["filtered", 1, ["elsewhere"]],
    ["hidden", 1, ["hidden"]],
    ["quarantined", 2, []],
  ]);
});

test("every figure over programs has its derivation", () => {
  const { partnership, programs } = embeddedDataset();
  for (const figure of TALLY_FIGURES) {
    expect(derived({ kind: "tally", figure }, sceneOf(programs, partnership, {})).rule).toBe(figure);
  }
});
