import * as v from "valibot";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { day } from "#contract/dates.ts";
import { type Program, type ListName, RECORD_SCHEMAS } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { changesBetween } from "#domain/changes.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { tallyAll } from "#domain/tallies.ts";
import { embeddedShelf } from "#mocks/embedded.ts";
import { renderView } from "#support/render-view.tsx";

const BRIEFING = "/moscow-beijing/briefing";

async function embedded<N extends ListName>(name: N) {
  const stored = await embeddedShelf(`moscow-beijing/${name}.json`);
  const envelope: unknown = JSON.parse(new TextDecoder().decode(stored?.bytes));
  return v.parse(v.object({ data: v.array(RECORD_SCHEMAS[name]) }), envelope).data;
}

const programs = await embedded("programs");
const all = (selector: string) => [...document.querySelectorAll(`main ${selector}`)];
const figures = (name: string) => all(`[data-figure="${name}"]`).map((figure) => figure.getAttribute("value"));
const ids = (table: string) =>
  all(`[data-table="${table}"] tbody tr[data-id]`).map((row) => row.getAttribute("data-id"));

function tallyOf(counted: readonly Program[], asOf: string) {
  const columns = columnsOf(counted);
  return tallyAll(columns, judgeAll(columns, day(asOf)));
}

test.each(["2026-03-10", "2022-12-31", "1994-01-01"])(
  "on %s every figure of the contract stands on the sheet once, as the rules give it",
  async (asOf) => {
    const tally = tallyOf(programs, asOf);
    await renderView(`${BRIEFING}?asOf=${asOf}`);
    for (const name of ["programs", "reached", "counted", "due", "dueReached"] as const) {
      expect(figures(name), name).toEqual([String(tally[name])]);
    }
    for (const health of HEALTHS) {
      expect(figures(`health-${health}`), health).toEqual([String(tally.byHealth[health])]);
      const cells = all(`[data-table="sectors"] [data-col="${health}"] data`);
      const sum = cells.reduce((total, cell) => total + Number(cell.getAttribute("value")), 0);
      expect(sum, health).toBe(tally.byHealth[health]);
    }
    expect(ids("programs")).toHaveLength(programs.length);
    expect(new Set(ids("programs"))).toEqual(new Set(programs.map(({ id }) => id)));
  },
);

test("the table of changes holds exactly what the rules find, in words and as tokens", async () => {
  const [agreements, events] = await Promise.all([embedded("agreements"), embedded("events")]);
  const [goals, metrics] = await Promise.all([embedded("sector-goals"), embedded("trade-metrics")]);
  const records = { programs, agreements, events, goals, metrics };
  const changes = changesBetween(records, day("2025-03-10"), day("2026-03-10"));
  await renderView(`${BRIEFING}?asOf=2026-03-10&since=2025-03-10&lang=zh`);
  const cell = (row: Element, column: string) =>
    row.querySelector(`[data-col="${column}"] :is(data, time)`)?.getAttribute(column === "on" ? "datetime" : "value");
  const told = all('[data-table="changes"] tbody tr[data-id]').map((row) =>
    [cell(row, "kind"), cell(row, "id"), cell(row, "before"), cell(row, "after"), cell(row, "on")].join(" "),
  );
  const found = changes.map(({ kind, id, before, after, on }) => [kind, id, before, String(after), on].join(" "));
  expect(told.toSorted()).toEqual(found.toSorted());
  const words = all('[data-table="changes"] [data-id] [data-col="before"]').map(({ textContent }) => textContent);
  expect(new Set(words)).toEqual(
    new Set(["未签署", "有效", "按计划推进", "未启动", "待完成", "待举行", "数据不足", "暂无数据"]),
  );
});

test("conditions narrow the sheet and are told, unknown ids and a day after D are ignored with a notice", async () => {
  await renderView(`${BRIEFING}?asOf=2026-03-10&sector=transport,nowhere&since=2026-03-10&evidence=sourced`);
  const counted = programs.filter(({ sectorId, evidence }) => sectorId === "transport" && evidence !== "illustrative");
  expect(figures("programs")).toEqual([String(counted.length)]);
  expect(ids("programs")).toEqual(counted.map(({ id }) => id));
  expect(ids("changes")).toEqual([]);
  const notices = all("[data-notice]").map((notice) => notice.getAttribute("data-notice"));
  expect(new Set(notices)).toEqual(new Set(["sector", "since"]));
  await expect.element(page.getByText("Counted here: Transport. Evidence: sourced only.")).toBeVisible();
});

test("every footnote number leads to its source, and every source listed is cited", async () => {
  await renderView(`${BRIEFING}?asOf=2022-12-31&since=2022-11-30`);
  const cited = new Set(all(".footnotes a").map((link) => link.getAttribute("href")));
  const listed = all(".briefing__sources li").map((note) => `#${note.id}`);
  expect(cited).toEqual(new Set(listed));
  expect(listed).toEqual(listed.map((_, index) => `#source-${index + 1}`));
});

test("the address on the sheet names the day even when the page's does not, and never the theme", async () => {
  await renderView(`${BRIEFING}?theme=dark&lang=en`);
  const address = new URL(all(".briefing__address a")[0]?.getAttribute("href") ?? "");
  expect(address.searchParams.get("asOf")).toBe("2026-03-10");
  expect(address.searchParams.has("theme")).toBe(false);
  await expect.element(page.getByRole("img", { name: "QR code with the address of this briefing" })).toBeVisible();
});

test("a list that fails leaves the rest of the sheet standing", async () => {
  await renderView(`${BRIEFING}?asOf=2022-12-31`, {
    intercept: (url) => (url.pathname.endsWith("/programs.json") ? new Response("no", { status: 404 }) : undefined),
  });
  expect(all('[data-error="programs"]').length).toBeGreaterThan(0);
  expect(figures("standing-programme")).toEqual(["agr-2020-programme"]);
  expect(ids("trade").length).toBeGreaterThan(5);
});

test("conditions that leave nothing are named, each with what there would be without it", async () => {
  await renderView("/moscow-beijing/briefing?asOf=2022-12-31&sector=media&health=late&lang=en");
  const empty = document.querySelector(".briefing__programs .no-rows");
  expect(empty?.textContent).toMatch(/Media.*late/);
  const [lift] = empty?.querySelectorAll("a") ?? [];
  const count = Number(/\d+/.exec(lift?.textContent ?? "")?.[0]);
  lift?.click();
  await expect.poll(() => new URLSearchParams(location.search).get("health")).toBeNull();
  await expect.poll(() => document.querySelectorAll("[data-table=programs] tbody tr[data-id]").length).toBe(count);
});
