import axe from "axe-core";
import * as v from "valibot";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { day } from "#contract/dates.ts";
import { Program } from "#contract/records.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { tallyAll } from "#domain/tallies.ts";
import { embeddedShelf } from "#mocks/embedded.ts";
import { PROGRAM_COLUMN_IDS } from "#ui/program-table-columns.tsx";
import { renderView, viewDrawn } from "#support/render-view.tsx";

const TIMELINE = "/moscow-beijing/timeline";

async function embeddedPrograms() {
  const stored = await embeddedShelf("moscow-beijing/programs.json");
  const envelope: unknown = JSON.parse(new TextDecoder().decode(stored?.bytes));
  return v.parse(v.object({ data: v.array(Program) }), envelope).data;
}

const figure = (name: string) => Number(document.querySelector(`h1 [data-figure="${name}"]`)?.getAttribute("value"));
const notices = () =>
  [...document.querySelectorAll("main [data-notice]")].map((notice) => notice.getAttribute("data-notice"));
const tableIds = () =>
  [...document.querySelectorAll('[data-table="timeline"] tr[data-id]')].map((row) => row.getAttribute("data-id"));
const drawnRows = () => document.querySelectorAll(".timeline-program").length;
const cardText = () => document.querySelector('[role="tooltip"]')?.textContent;
const focusedRow = () => document.activeElement?.closest("[data-row]")?.getAttribute("data-row");

test.each(["2026-03-10", "2022-12-31", "1995-01-01"])("on %s the title counts what the rules count", async (asOf) => {
  const columns = columnsOf(await embeddedPrograms());
  const tally = tallyAll(columns, judgeAll(columns, day(asOf)));
  await renderView(`${TIMELINE}?asOf=${asOf}`);
  expect([figure("programs"), figure("reached"), figure("counted")]).toEqual([
    tally.programs,
    tally.reached,
    tally.counted,
  ]);
});

test("beside the drawing stands the whole table, with nothing in it that takes the focus", async () => {
  await renderView(TIMELINE);
  const programs = await embeddedPrograms();
  expect(new Set(tableIds())).toEqual(new Set(programs.map(({ id }) => id)));
  expect(tableIds()).toHaveLength(programs.length);
  const heads = [...document.querySelectorAll('[data-table="timeline"] tbody tr:first-child > *')];
  expect(heads.map((cell) => cell.getAttribute("data-col"))).toEqual([...PROGRAM_COLUMN_IDS]);
  expect(document.querySelectorAll('[data-table="timeline"] :is(a, button, [tabindex])')).toHaveLength(0);
});

test("as a table it is seen, sorted by its heads, and leads to the programmes", async () => {
  await renderView(`${TIMELINE}?view=table&sort=-start`);
  expect(drawnRows()).toBe(0);
  await expect.element(page.getByRole("table")).toBeVisible();
  const starts = [...document.querySelectorAll('[data-table="timeline"] [data-col="start"] time')].map(
    (time) => time.getAttribute("datetime") ?? "",
  );
  expect(starts[0]?.slice(0, 4)).toBe("2026");
  expect(starts.at(-1)).toBe("2008");
  const programs = await embeddedPrograms();
  const order = new Map(programs.map(({ id }, index) => [id, index]));
  const of2021 = tableIds().filter((id) => programs[order.get(id ?? "") ?? -1]?.start === "2021");
  expect(of2021).toEqual(of2021.toSorted((a, b) => (order.get(a ?? "") ?? 0) - (order.get(b ?? "") ?? 0)));
  expect(of2021.length).toBeGreaterThan(1);
  expect(document.querySelector('[data-table="timeline"] tr[data-id] a')?.getAttribute("href")).toContain(
    "/moscow-beijing/programs/",
  );
});

test("the range of the address narrows rows and figures to what overlaps it", async () => {
  const expected = (await embeddedPrograms()).filter(
    ({ start, end }) => start.slice(0, 4) <= "2016" && (end ?? "9999") >= "2016",
  );
  await renderView(`${TIMELINE}?from=2016&to=2016`);
  expect(tableIds()).toEqual(expected.map(({ id }) => id));
  expect(figure("programs")).toBe(expected.length);
});

test("what the address asks for and nobody knows is named and ignored", async () => {
  await renderView(
    `${TIMELINE}?sector=transport,nowhere&health=sick&from=2025&to=2020&group=colour&view=pie&sort=size`,
  );
  expect(notices()).toEqual(["sector", "health", "from", "group", "view", "sort"]);
  const programs = await embeddedPrograms();
  expect(figure("programs")).toBe(programs.filter(({ sectorId }) => sectorId === "transport").length);
});

test("scale buttons write the range to the address; the last one takes it away again", async () => {
  await renderView(`${TIMELINE}?asOf=2022-12-31`);
  await page.getByRole("button", { name: "Quarters" }).click();
  const params = () => new URLSearchParams(location.search);
  expect(params().get("from")).toMatch(/^202\d-\d\d$/);
  await expect.element(page.getByRole("button", { name: "Quarters" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "All programmes in sight" }).click();
  await viewDrawn();
  expect(params().has("from")).toBe(false);
});

test("arrows move among rows and stations with one stop of Tab, and a card and a live text tell of them", async () => {
  await renderView(`${TIMELINE}?asOf=2022-12-31&sector=innovation`);
  expect(document.querySelectorAll('.timeline-program a:not([tabindex="-1"])')).toHaveLength(1);
  document.querySelector<HTMLElement>('[data-row="0"] a')?.focus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(focusedRow()).toBe("2");
  await expect.poll(cardText).toMatch(/contest of 2021/);
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
  await expect.poll(cardText).toMatch(/Milestone 4 of 5/);
  await expect.poll(cardText).toMatch(/not reached, 457.days past due/);
  expect(document.querySelector('.timeline [aria-live="polite"]')?.textContent).toContain("Milestone 4 of 5");
  await userEvent.keyboard("{Escape}");
  expect(document.querySelector('[role="tooltip"]')).toBeNull();
  await userEvent.keyboard("{Home}{Enter}");
  await expect.poll(() => location.pathname).toContain("/programs/");
});

test("5,000 programmes stand in no more elements than are in sight", async () => {
  const [first] = await embeddedPrograms();
  const many = Array.from({ length: 5000 }, (_, index) => ({ ...first, id: `p${index}` }));
  await page.viewport(1280, 800);
  await renderView(TIMELINE, {
    documents: { "moscow-beijing/programs.json": { meta: { asOf: "2026-03-10" }, data: many } },
  });
  expect(figure("programs")).toBe(5000);
  expect(drawnRows()).toBeLessThan(60);
  document.querySelector<HTMLElement>('[data-row="0"] a')?.focus();
  await userEvent.keyboard("{End}");
  expect(focusedRow()).toBe("4999");
  expect(drawnRows()).toBeLessThan(60);
});

test("where the conditions leave nothing that is said, with the way out", async () => {
  await renderView(`${TIMELINE}?q=zzzz`);
  await expect.element(page.getByText(/No programmes meet these conditions/)).toBeVisible();
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect.poll(drawnRows).toBeGreaterThan(0);
});

test("without events the rows still stand, and the loss is named", async () => {
  const refused = (url: URL) =>
    url.pathname.endsWith("/events.json") ? new Response("{}", { status: 404 }) : undefined;
  await renderView(TIMELINE, { intercept: refused });
  expect(document.querySelector('[data-error="events"] [data-retry]')).not.toBeNull();
  expect(drawnRows()).toBeGreaterThan(0);
});

test.each([
  [390, "ru"],
  [320, "zh"],
  [1440, "en"],
])("at %i px nothing runs out of the page, and axe finds nothing", async (width, lang) => {
  await page.viewport(width, 844);
  await renderView(`${TIMELINE}?lang=${lang}&asOf=2022-12-31`);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  const { violations } = await axe.run(document.querySelector("main") ?? document.body);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
