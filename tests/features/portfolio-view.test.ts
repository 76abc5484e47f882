import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import type { DocumentState } from "#contract/faults.ts";
import { type MemberRecords, portfolioFigures, portfolioRow } from "#features/partnerships/portfolio-view.ts";
import { agreement, milestone, program } from "#support/builders.ts";
import { embeddedDataset, EMBEDDED_IDS } from "#support/embedded-dataset.ts";

const READY: DocumentState = { name: "programs", status: "ready", quarantinedCount: 0, retry: () => undefined };
const FAILED: DocumentState = { ...READY, status: "failed" };

const { partnership } = embeddedDataset(EMBEDDED_IDS[1]);

function member(given: Partial<MemberRecords> = {}): MemberRecords {
  return {
    id: "one",
    title: { en: "One" },
    partnership,
    meta: { asOf: day("2023-12-31") },
    agreements: [agreement({ validFrom: "2021", validTo: "2023" })],
    programs: [
      program({
        milestones: [
          milestone({ id: "a", due: "2022-03", completedOn: "2022-03-01" }),
          milestone({ id: "b", due: "2024-05-15" }),
        ],
      }),
    ],
    states: [READY],
    ...given,
  };
}

test("a partnership stands at its own day unless one is asked for", () => {
  const own = portfolioRow(member(), { asOf: undefined, evidence: "all" });
  expect(own).toMatchObject({ asOf: "2023-12-31", endsBefore: undefined, standing: { id: "programme-2021" } });
  expect(own.tally).toMatchObject({ programs: 1, reached: 1, counted: 2, due: 1, dueReached: 1 });
  expect(own.nextDeadline).toMatchObject({ dueOn: "2024-05-15" });
  const later = portfolioRow(member(), { asOf: day("2024-06-01"), evidence: "all" });
  expect(later).toMatchObject({ asOf: "2024-06-01", endsBefore: "2023-12-31", standing: null, nextDeadline: null });
});

test("what did not come is unknown, which is not none", () => {
  const row = portfolioRow(member({ programs: undefined, states: [READY, FAILED] }), {
    asOf: undefined,
    evidence: "all",
  });
  expect(row).toMatchObject({ standing: { id: "programme-2021" }, tally: undefined, nextDeadline: undefined });
  const nothing = portfolioRow(member({ partnership: undefined, meta: undefined, states: [FAILED] }), {
    asOf: undefined,
    evidence: "all",
  });
  expect(nothing).toMatchObject({ asOf: undefined, standing: undefined, tally: undefined, title: { en: "One" } });
});

test("the evidence filter holds before every figure", () => {
  const hidden = member({ agreements: [agreement({ validTo: "2023", evidence: "reported" })] });
  expect(portfolioRow(hidden, { asOf: undefined, evidence: "official" }).standing).toBe(null);
});

test("the title counts the programs of all, and names the earliest of the next deadlines", () => {
  const choice = { asOf: undefined, evidence: "all" } as const;
  const sooner = member({ id: "two", programs: [program({ milestones: [milestone({ due: "2024-02-01" })] })] });
  const lost = member({ id: "three", programs: undefined, states: [FAILED] });
  expect(portfolioFigures([member(), sooner, lost].map((each) => portfolioRow(each, choice)))).toEqual({
    partnerships: 3,
    read: 2,
    programs: 2,
    nextOn: "2024-02-01",
  });
  const elsewhen = member({ id: "four", meta: { asOf: day("2022-12-31") } });
  expect(portfolioFigures([member(), elsewhen].map((each) => portfolioRow(each, choice))).nextOn).toBe(undefined);
});
