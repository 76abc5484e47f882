import { afterEach, expect, test, vi } from "vitest";
import { downloaded } from "#support/downloaded.ts";
import { renderView } from "#support/render-view.tsx";

interface Case {
  readonly path: string;
  readonly table: string;
  readonly formats: readonly string[];
}

const CASES: readonly Case[] = [
  { path: "programs?sector=transport&sort=-title", table: "programs", formats: ["csv", "json", "xlsx", "ics"] },
  { path: "timeline?health=done&sort=title", table: "timeline", formats: ["csv", "json", "xlsx", "svg", "png", "ics"] },
  { path: "sectors", table: "sectors", formats: ["csv", "json", "xlsx", "svg", "png"] },
  { path: "trade?mode=yoy&from=2018&sort=period", table: "trade", formats: ["csv", "json", "xlsx", "svg", "png"] },
  { path: "agreements?q=метро&sort=-signedOn", table: "agreements", formats: ["csv", "json", "xlsx", "ics"] },
  { path: "events?from=2021", table: "events", formats: ["csv", "json", "xlsx", "ics"] },
  { path: "overview?since=2021-12-31", table: "changes", formats: ["csv", "json", "xlsx"] },
  { path: "sources?kind=press", table: "sources", formats: ["csv", "json", "xlsx"] },
];

interface Saved {
  readonly meta: { readonly view: string };
  readonly data: readonly Readonly<Record<string, string | number | null>>[];
}

const drawnRows = (table: string) => [
  ...document.querySelectorAll<HTMLElement>(`[data-table="${table}"] tbody tr[data-id]`),
];

/** Values of a cell as a machine reads them from the page: with nothing known, none. */
function valueIn(row: HTMLElement, columnId: string): string | null {
  const cell = row.querySelector(`[data-col="${columnId}"]`);
  const known = [...(cell?.querySelectorAll("time, data") ?? [])];
  return known.length === 0
    ? null
    : known.map((part) => part.getAttribute("datetime") ?? part.getAttribute("value")).join(" ");
}

/** Columns whose words are for readers alone. */
const WORDED = new Set(["id", "title", "publisher", "evidence", "sourceUrls"]);

afterEach(() => {
  vi.restoreAllMocks();
});

test.each(CASES)("$path is saved as it is drawn, in each of its formats", async ({ path, table, formats }) => {
  await renderView(`/moscow-beijing/${path}${path.includes("?") ? "&" : "?"}asOf=2022-12-31`);
  const offered = () =>
    [...document.querySelectorAll<HTMLElement>("[data-export]")].map((one) => one.dataset["export"]);
  await expect.poll(offered).toEqual(formats);
  const rows = drawnRows(table);
  expect(rows.length).toBeGreaterThan(1);
  const { name, text } = await downloaded(/JSON/);
  expect(name).toBe(`moscow-beijing_${table}_2022-12-31.json`);
  const saved: Saved = JSON.parse(text);
  expect(saved.meta.view).toBe(table);
  expect(saved.data.map(({ id }) => id)).toEqual(rows.map((row) => row.dataset["id"]));
  for (const [index, record] of saved.data.entries()) {
    const row = rows[index];
    for (const columnId of Object.keys(record).filter((id) => !WORDED.has(id))) {
      const value = record[columnId] ?? null;
      const written = row && valueIn(row, columnId);
      expect.soft(value === null ? null : String(value), `${String(record["id"])} ${columnId}`).toBe(written);
    }
  }
});

test("the timeline's calendar holds what lies in the days in sight", async () => {
  await renderView("/moscow-beijing/timeline?asOf=2022-12-31&from=2021&to=2021");
  const { text } = await downloaded(/ICS/);
  const days = [...text.matchAll(/^DTSTART;VALUE=DATE:(\d{4})/gm)].map(([, year]) => year);
  expect(days.length).toBeGreaterThan(3);
  expect(new Set(days)).toEqual(new Set(["2021"]));
  expect(text).toMatch(/^UID:event-/m);
  expect(text).toMatch(/^UID:milestone-/m);
});
