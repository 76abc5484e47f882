import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { agreementView } from "#features/agreements/agreement-view.ts";
import { agreementsView } from "#features/agreements/agreements-view.ts";
import { agreement, milestone, program, trackerEvent } from "#support/builders.ts";
import { embeddedDataset } from "#support/embedded-dataset.ts";

const { partnership, agreements } = embeddedDataset();

function viewAt(asOf: string, listed = agreements) {
  return agreementsView(listed, { all: agreements, partnership, asOf: day(asOf) });
}

test.each([
  ["2022-12-31", 5, 13, "agr-2020-programme"],
  ["2024-03-01", 5, 14, undefined],
  ["2026-03-10", 6, 18, "agr-2024-programme"],
])("on %s %i programmes and %i other agreements are signed, and %s stands", (asOf, programmes, others, standing) => {
  const view = viewAt(asOf);
  expect(view.figures).toMatchObject({ programmes, others, hasRelation: true });
  expect(view.signed).toBe(programmes + others + 1);
  expect(view.standing?.id).toBe(standing);
  expect(view.rows).toHaveLength(agreements.length);
});

test("without a standing programme the one signed last is open", () => {
  expect(viewAt("2024-03-01").opened?.id).toBe("agr-2020-programme");
  expect(viewAt("2006-05-31").opened?.id).toBe("agr-2000-parliaments");
});

test("before the first signing nothing is counted, and the day of it is named", () => {
  const view = viewAt("1995-05-15");
  expect(view.signed).toBe(0);
  expect(view.firstSigningOn).toBe("1995-05-16");
  expect(view.rows.every(({ status }) => status === "unsigned")).toBe(true);
});

test("a predecessor that the filter hides is still known; one that is not on record is unknown", () => {
  const hidden = agreement({ id: "hidden" });
  const rows = [agreement({ id: "renewed", followsId: "hidden" }), agreement({ id: "lost", followsId: "nowhere" })];
  const view = agreementsView(rows, { all: [hidden, ...rows], partnership, asOf: day("2021-01-01") });
  expect(view.rows.map(({ predecessor }) => predecessor)).toEqual([hidden, null]);
});

const source = {
  agreements: [agreement({ id: "one", sectorIds: ["trade", "health"], validFrom: "2021", validTo: "2023" })],
  programs: [
    program({
      id: "counted",
      agreementId: "one",
      sectorId: "health",
      evidence: "reported",
      milestones: [milestone({ due: "2022", completedOn: "2022-03" })],
    }),
    program({ id: "elsewhere", sectorId: "trade" }),
  ],
  events: [trackerEvent({ id: "later", on: "2023-05", agreementIds: ["one"] }), trackerEvent({ id: "other" })],
  asOf: day("2022-12-31"),
};

test("an agreement's page counts its own programs alone and names the days that are left", () => {
  const [one] = source.agreements;
  if (!one) throw new Error("no agreement");
  const view = agreementView(one, source, ["health", "trade"]);
  expect(view.daysLeft).toBe(365);
  expect(view.programs?.map(({ program }) => program.id)).toEqual(["counted"]);
  expect(view.tally).toMatchObject({ programs: 1, reached: 1, counted: 1 });
  expect(view.directions.map(({ sectorId, programs, evidence }) => [sectorId, programs.length, evidence])).toEqual([
    ["health", 1, "reported"],
    ["trade", 0, "official"],
  ]);
  expect(view.events?.map(({ event, status }) => [event.id, status])).toEqual([["later", "upcoming"]]);
});

test("while programs have not come there is no figure of them", () => {
  const [one] = source.agreements;
  if (!one) throw new Error("no agreement");
  const view = agreementView(one, { ...source, programs: undefined, events: undefined }, []);
  expect([view.programs, view.tally, view.events]).toEqual([undefined, undefined, undefined]);
  expect(view.directions).toHaveLength(2);
});
