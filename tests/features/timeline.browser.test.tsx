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
const cardText = () => document.querySelector(".timeline-card")?.textContent;
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
  expect(document.querySelector(".timeline-card")).toBeNull();
  await userEvent.keyboard("{Home}{ArrowDown}{Enter}");
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

const heads = () => [...document.querySelectorAll<HTMLElement>("[data-group-place] > button")];
const params = () => new URLSearchParams(location.search);

test("a group folds into a line that counts its programmes, by pointer and by keys, and its table stays whole", async () => {
  await renderView(`${TIMELINE}?asOf=2022-12-31`);
  const before = drawnRows();
  const inFirst = document.querySelectorAll('[data-table="timeline"] [data-col="sector"] [value="trade"]').length;
  heads()[0]?.click();
  await expect.poll(() => heads()[0]?.getAttribute("aria-expanded")).toBe("false");
  expect(document.querySelector(".timeline__summary b")?.textContent).toMatch(new RegExp(`^${inFirst}\\s`));
  expect(document.querySelector('[data-row="0"]')).toBeNull();
  document.querySelector<HTMLElement>(`[data-row="${inFirst}"] a`)?.focus();
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(document.activeElement).toBe(heads()[0]);
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(drawnRows).toBeGreaterThanOrEqual(before);
  await userEvent.keyboard("{ArrowLeft}{ArrowDown}");
  expect(document.activeElement).toBe(heads()[1]);
  expect(tableIds()).toHaveLength((await embeddedPrograms()).length);
  expect(document.querySelectorAll('.timeline__body :is(a, button):not([tabindex="-1"])')).toHaveLength(1);
});

test("what is folded stands in the address; ids that no group has are named; another grouping unfolds", async () => {
  await renderView(`${TIMELINE}?asOf=2022-12-31&folded=trade,nowhere`);
  const folded = () => [...document.querySelectorAll("[data-folded]")].map((head) => head.getAttribute("data-folded"));
  expect(folded()).toEqual(["trade"]);
  expect(notices()).toEqual(["folded"]);
  heads()[1]?.click();
  await expect.poll(() => params().get("folded")).toBe("trade,innovation");
  await page.getByRole("button", { name: "Fold all groups" }).click();
  await expect.poll(() => params().get("folded")).toBe("*");
  await expect.poll(drawnRows).toBe(0);
  await page.getByRole("combobox", { name: "Group" }).selectOptions("By status");
  await expect.poll(() => params().has("folded")).toBe(false);
  await expect.poll(drawnRows).toBeGreaterThan(0);
});

test("keys to a station out of sight bring it into sight, and the focus stays on its programme", async () => {
  await renderView(`${TIMELINE}?asOf=2022-12-31&sector=innovation&from=2021-03-01&to=2021-03-10`);
  const links = () => [...document.querySelectorAll<HTMLElement>(".timeline-program a")];
  const nameOf = (link: Element | null) => link?.getAttribute("aria-label") ?? link?.textContent;
  links()
    .find((link) => nameOf(link)?.includes("contest"))
    ?.focus();
  const name = nameOf(document.activeElement);
  expect(name).toContain("contest");
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => params().get("from")?.slice(0, 7)).not.toBe("2021-03");
  await viewDrawn();
  expect(nameOf(document.activeElement)).toBe(name);
});

test("keys zoom and move; the address follows; neither goes below a week nor out of the years", async () => {
  await renderView(`${TIMELINE}?asOf=2022-12-31&from=2022-12-01&to=2022-12-31`);
  document.querySelector<HTMLElement>('[data-row="0"] a')?.focus();
  await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
  await expect.poll(() => params().get("to")).toBe("2023-01-04");
  await userEvent.keyboard("++++++++");
  const days = () => (Date.parse(params().get("to") ?? "") - Date.parse(params().get("from") ?? "")) / 864e5 + 1;
  await expect.poll(days).toBe(7);
  await userEvent.keyboard("0");
  await expect.poll(() => params().has("from")).toBe(false);
  document.querySelector<HTMLElement>(".timeline-minimap")?.focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => params().has("from")).toBe(true);
});

test("a drag along the axis chooses the range that narrows everything", async () => {
  await page.viewport(1280, 800);
  await renderView(`${TIMELINE}?asOf=2022-12-31`);
  const axis = document.querySelector<HTMLElement>(".range-brush");
  const box = axis?.getBoundingClientRect();
  const fire = (type: string, ratio: number) =>
    axis?.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        pointerId: 1,
        clientX: (box?.left ?? 0) + (box?.width ?? 0) * ratio,
        clientY: (box?.top ?? 0) + 5,
      }),
    );
  if (axis) axis.setPointerCapture = () => undefined;
  fire("pointerdown", 0.1);
  fire("pointermove", 0.2);
  fire("pointerup", 0.2);
  await expect.poll(() => params().get("from")?.slice(0, 4)).toMatch(/^201[89]$/);
  await viewDrawn();
  const [from = "", to = ""] = ["from", "to"].map((name) => params().get(name) ?? "");
  const overlapping = (await embeddedPrograms()).filter(
    ({ start, end }) => start.slice(0, 10) <= to && (end === undefined || `${end}-99-99`.slice(0, 10) >= from),
  );
  expect(figure("programs")).toBe(overlapping.length);
});
