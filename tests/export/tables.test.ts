import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { changesBetween } from "#domain/changes.ts";
import { milestonesAt } from "#domain/milestones.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { tallyBySector } from "#domain/tallies.ts";
import { tradeSeries } from "#domain/series.ts";
import { changeTable } from "#export/change-table.ts";
import { csvText } from "#export/csv.ts";
import { fileName } from "#export/download.ts";
import { jsonText } from "#export/json.ts";
import { milestoneTable } from "#export/milestone-table.ts";
import { programTable } from "#export/program-table.ts";
import { agreementTable, eventTable, sourceTable } from "#export/record-tables.ts";
import { sectorTable } from "#export/sector-table.ts";
import type { ExportTable } from "#export/table.ts";
import { tradeTable } from "#export/trade-table.ts";
import { agreement, milestone, program, trackerEvent } from "#support/builders.ts";
import { embeddedDataset } from "#support/embedded-dataset.ts";
import { exportScene, PROTOCOL } from "#support/export-scene.ts";
import { metric } from "#support/series-builders.ts";

const scene = await exportScene("zh");

/** Cells of a row by their column. */
function cells({ columns, rows }: ExportTable, at = 0) {
  return Object.fromEntries(columns.map(({ id }, index) => [id, rows[at]?.[index]]));
}

const headOf = ({ columns }: ExportTable) => columns.map(({ id }) => id).join(" ");

const judged = { health: "late", reached: 1, counted: 3, elapsed: 0.25 } as const;

test("programs: the contract's columns from id to sourceUrls, tokens and fractions", () => {
  const table = programTable(
    [
      {
        program: program({ title: { ru: "Жильё", zh: "住房" }, leadIds: ["dept-a", "dept-b"], end: "2023" }),
        ...judged,
      },
    ],
    scene,
  );
  expect(headOf(table)).toBe(
    "id title sector agreement leads start end reportedOn progress elapsed health evidence sourceUrls",
  );
  expect(cells(table)).toEqual({
    id: "housing",
    title: "住房",
    sector: "construction",
    agreement: null,
    leads: "dept-a dept-b",
    start: "2021-01-01",
    end: "2023",
    reportedOn: null,
    progress: 1 / 3,
    elapsed: 0.25,
    health: "late",
    evidence: "official",
    sourceUrls: PROTOCOL.url,
  });
});

test("what is not known is null: no counted milestone, no end, a source without address", () => {
  const row = {
    program: program({ sourceIds: ["nowhere"] }),
    health: "on-track",
    reached: 0,
    counted: 0,
    elapsed: null,
  };
  expect(cells(programTable([{ ...row, health: "on-track" }], scene))).toMatchObject({
    leads: null,
    progress: null,
    elapsed: null,
    sourceUrls: null,
  });
});

test("a text in neither the export's language nor the partnership's stands in the language it has", () => {
  const row = { event: trackerEvent({ title: { de: "Besuch" } }), status: "past" } as const;
  expect(cells(eventTable([row], scene))["title"]).toBe("Besuch");
});

test("milestones: the id names the program, what they do not carry themselves they have from it", () => {
  const contest = program({ milestones: [milestone({ due: "2022-05", completedOn: "2023-04-01" })] });
  const table = milestoneTable(milestonesAt(contest, scene.asOf), scene);
  expect(headOf(table)).toBe("id title due completedOn cancelledOn status evidence sourceUrls");
  expect(cells(table)).toEqual({
    id: "housing/opening",
    title: "Opening",
    due: "2022-05",
    completedOn: null,
    cancelledOn: null,
    status: "overdue",
    evidence: "official",
    sourceUrls: PROTOCOL.url,
  });
});

test("agreements: a predecessor that is not there reads as unknown", () => {
  const row = { agreement: agreement({ followsId: "ghost" }), status: "in-force", predecessor: null } as const;
  const table = agreementTable([row, { ...row, predecessor: { id: "programme-2018" } }], scene);
  expect(headOf(table)).toBe("id title kind signedOn validFrom validTo endedOn status followsId evidence sourceUrls");
  expect([cells(table)["followsId"], cells(table, 1)["followsId"]]).toEqual([null, "programme-2018"]);
});

test("sources: nobody vouches for them, and their address is their own", () => {
  const table = sourceTable([PROTOCOL], scene);
  expect(headOf(table)).toBe("id title publisher kind publishedOn evidence sourceUrls");
  expect(cells(table)).toMatchObject({ id: "protocol", title: "议定书", evidence: null, sourceUrls: PROTOCOL.url });
});

test("sectors: counts by health, the weakest evidence of the programs counted", () => {
  const programs = [program(), program({ id: "roads", evidence: "reported" })];
  const tallies = tallyBySector(programs, judgeAll(columnsOf(programs), scene.asOf), ["construction"]);
  const sector = { id: "construction", title: { zh: "建设" } };
  const table = sectorTable([{ sector, tally: tallies.get("construction"), programs }], scene);
  expect(headOf(table)).toBe(
    "id title stopped paused done not-started unreported late at-risk on-track programs reached counted dueReached due evidence sourceUrls",
  );
  expect(cells(table)).toMatchObject({ title: "建设", programs: 2, late: 0, evidence: "reported" });
});

test("trade: a row for each period, published numbers, gaps as null, evidence of what is there", () => {
  const observations = [
    { period: "2020", value: -1.5 },
    { period: "2021", value: null, evidence: "estimated" },
  ] as const;
  const { series } = tradeSeries([metric({ id: "balance", observations: [...observations] })], {
    mode: "level",
    asOf: scene.asOf,
  });
  const points = (at: number) => new Map(series.flatMap((one) => (one.points[at] ? [[one.id, one.points[at]]] : [])));
  const rows = [
    { period: "2021", points: points(1) },
    { period: "2020", points: points(0) },
  ];
  const table = tradeTable({ seriesIds: ["balance"], rows, metrics: [] }, scene);
  expect(headOf(table)).toBe("id period balance evidence sourceUrls");
  expect(cells(table)).toMatchObject({ id: "2021", balance: null, evidence: null, sourceUrls: null });
  expect(cells(table, 1)).toMatchObject({ id: "2020", period: "2020", balance: -1.5 });
});

test("changes: before, after and day of each, with the evidence of the milestone itself", () => {
  const programs = [
    program({ milestones: [milestone({ due: "2022-05", completedOn: "2022-04-01", evidence: "reported" })] }),
  ];
  const changes = changesBetween({ programs }, day("2022-03-31"), day("2022-04-01"));
  const table = changeTable({ changes, records: { programs } }, scene);
  expect(headOf(table)).toBe("id title kind before after on evidence sourceUrls");
  const at = changes.findIndex(({ kind }) => kind === "milestone");
  expect(cells(table, at)).toEqual({
    id: "housing/opening",
    title: "Opening",
    kind: "milestone",
    before: "pending",
    after: "reached",
    on: "2022-04-01",
    evidence: "reported",
    sourceUrls: PROTOCOL.url,
  });
});

test("JSON: what was asked for in meta, numbers as numbers, text as text, null for what is not known", () => {
  const table = programTable([{ program: program({ title: { zh: "2022" } }), ...judged }], scene);
  const read: unknown = JSON.parse(jsonText(table, "programs", scene));
  expect(read).toEqual({
    meta: { partnership: "moscow-beijing", view: "programs", asOf: "2022-12-31", evidence: "all", lang: "zh" },
    data: [{ ...cells(table), title: "2022", progress: 1 / 3, end: null }],
  });
});

test("the whole embedded dataset is read back from CSV in all three languages", async () => {
  const { events, sources } = embeddedDataset();
  const texts = await Promise.all(
    (["ru", "zh", "en"] as const).map(async (lang) => {
      const own = await exportScene(lang, { sources });
      const table = eventTable(
        events.map((event) => ({ event, status: "past" })),
        own,
      );
      const read: string[][] = parse(csvText(table), { bom: true });
      expect(read.slice(1)).toEqual(table.rows.map((row) => row.map((cell) => cell ?? "")));
      return read.flat().join("");
    }),
  );
  expect(texts[0]).toMatch(/\p{Script=Cyrillic}/u);
  expect(texts[1]).toMatch(/\p{Script=Han}/u);
});

test("the file's name says partnership, view and day", () => {
  expect(fileName(scene, "programs", "csv")).toBe("moscow-beijing_programs_2022-12-31.csv");
});
