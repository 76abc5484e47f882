import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { embeddedShelf } from "#mocks/embedded.ts";
import { readFigures } from "#support/bare-figures.ts";
import { renderView } from "#support/render-view.tsx";

const LATEST = "2026-03-10";
/** Days on which a program is late and another at risk. */
const LATE = { "moscow-beijing": "2021-09-25", "berlin-paris": "2025-11-18" } as const;

/** Every view with the fewest figures that it has; more would only say that the records changed. */
const VIEWS: readonly (readonly [view: string, fewest: number])[] = [
  ["overview", 60],
  ["overview?since=2021-06-30", 60],
  ["programs", 60],
  ["programs?sector=trade,transport&group=lead", 10],
  ["programs?sector=media&health=done&q=metro", 3],
  ["programs/pc-housing", 1],
  ["timeline", 2],
  ["timeline?view=table", 100],
  ["sectors", 200],
  ["sectors?view=table", 150],
  ["sectors?since=2019-06-30", 300],
  ["sectors/transport", 20],
  ["sectors/transport?since=2019-06-30", 40],
  ["trade", 20],
  ["trade?view=table", 40],
  ["trade?since=2020-06-30", 60],
  ["trade?evidence=official&from=2016", 1],
  ["trade?since=2020-06-30&mode=index", 20],
  ["trade?view=table&mode=share", 20],
  ["agreements", 5],
  ["agreements?q=metro", 1],
  ["agreements?q=nothing-like-it", 1],
  ["agreements/agr-2020-programme", 4],
  ["events", 1],
  ["events?q=metro&from=2019", 1],
  ["events?q=metro&to=1990", 1],
  ["sources", 300],
  ["sources?q=tass-1232097", 80],
  ["briefing?since=2021-06-30", 150],
];

const CASES = [
  ...VIEWS.flatMap(([view, fewest]) =>
    [LATEST, LATE["moscow-beijing"]].map((asOf) => ({ path: `moscow-beijing/${view}`, fewest, asOf })),
  ),
  ...["overview", "sectors", "briefing?since=2025-01-01", "sources", "trade"].map((view) => ({
    path: `berlin-paris/${view}`,
    fewest: 8,
    asOf: LATE["berlin-paris"],
  })),
  { path: "partnerships", fewest: 12, asOf: LATEST },
  { path: "partnerships?partnership=moscow-beijing,berlin-paris", fewest: 120, asOf: LATEST },
];

/** Words of the embedded records: what they say in numbers is theirs. */
async function recordTexts(): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === "string" && /\p{L}/u.test(value)) texts.add(value.trim());
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(gather);
  };
  for (const pair of ["moscow-beijing", "berlin-paris"]) {
    for (const stem of [
      "partnership",
      "agreements",
      "programs",
      "events",
      "sector-goals",
      "trade-metrics",
      "sources",
    ]) {
      const stored = await embeddedShelf(`${pair}/${stem}.json`);
      if (stored) gather(JSON.parse(new TextDecoder().decode(stored.bytes)));
    }
  }
  return texts;
}

const asked = (path: string, asOf: string) => `/${path}${path.includes("?") ? "&" : "?"}asOf=${asOf}`;

test.each(CASES)("every figure of $path on $asOf opens its derivation", async ({ path, fewest, asOf }) => {
  const texts = await recordTexts();
  const { main } = await renderView(asked(path, asOf));
  const { derived, bare } = readFigures(main.element(), texts);
  expect(bare).toEqual([]);
  expect(derived).toBeGreaterThanOrEqual(fewest);
});

const popover = () => document.querySelector<HTMLElement>(".why-popover");

async function derivationShown(): Promise<HTMLElement> {
  await expect.poll(() => popover()?.querySelector("[data-derivation]")).toBeTruthy();
  const shown = popover()?.querySelector<HTMLElement>("[data-derivation]");
  if (!shown) throw new Error("no derivation");
  return shown;
}

const valueIn = (within: Element) => within.querySelector("data")?.getAttribute("value");

test.each(["sources", "programs", "briefing"])("on %s, what is quarantined opens with its reason", async (view) => {
  const programs = { data: [{ id: "broken" }, { id: "broken-too" }], meta: { asOf: LATEST, total: 3 } };
  const { main } = await renderView(`/moscow-beijing/${view}`, {
    documents: { "moscow-beijing/programs.json": programs },
  });
  expect(readFigures(main.element(), await recordTexts()).bare).toEqual([]);
  const count = main.element().querySelector<HTMLElement>("[data-quarantined='programs'] button[data-why]");
  expect(count && valueIn(count)).toBe("2");
  count?.click();
  const shown = await derivationShown();
  expect(valueIn(shown)).toBe("2");
  await expect.poll(() => shown.querySelector("li")?.textContent).toMatch(/broken: programs\.json \/data\/0.*required/);
});

/** The first and last button of each kind of figure. */
function waysByKind(within: Element): readonly HTMLElement[] {
  const ways = [...within.querySelectorAll<HTMLElement>("button[data-why]")].filter((way) => way.checkVisibility());
  const kinds = Map.groupBy(ways, (way) => way.dataset["why"]);
  return [...kinds.values()].flatMap((alike) => [...new Set([alike[0], alike.at(-1)])].flatMap((way) => way ?? []));
}

/** What the figure says, where it is a count or a value that machines read. */
function said(way: HTMLElement): string | undefined {
  if (way.dataset["why"] === "health" || way.dataset["why"] === "goal-status") return undefined;
  const text = way.textContent.replaceAll(/[,\s]/g, "");
  return valueIn(way) ?? /^\d+(?=[a-z]*$)/.exec(text)?.[0];
}

const OPENED: readonly (readonly [path: string, kinds: number])[] = [
  ["moscow-beijing/timeline", 2],
  ["moscow-beijing/sectors", 4],
  ["moscow-beijing/sectors/transport", 4],
  ["moscow-beijing/sectors?since=2021-12-31&sector=transport,trade", 6],
  ["moscow-beijing/trade?view=table", 4],
  ["moscow-beijing/trade?since=2020-06-30", 5],
  ["moscow-beijing/sources?q=tass-1232097", 6],
  ["moscow-beijing/briefing?since=2021-06-30", 8],
  ["partnerships", 2],
  ["partnerships?partnership=moscow-beijing,berlin-paris", 6],
];

test.each(OPENED)("each kind of figure of %s opens what it says", async (path, kinds) => {
  const { main } = await renderView(asked(path, LATEST));
  const ways = waysByKind(main.element());
  expect(new Set(ways.map((way) => way.dataset["why"])).size).toBeGreaterThanOrEqual(kinds);
  for (const way of ways) {
    way.click();
    const shown = await derivationShown();
    const number = said(way);
    if (number !== undefined) expect(valueIn(shown), way.outerHTML).toBe(number);
    const listed = Number(/\d+$/.exec(shown.querySelector("section h3")?.textContent ?? "")?.[0]);
    if (listed > 0) expect(shown.querySelectorAll("section:first-of-type li")).toHaveLength(Math.min(50, listed));
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => document.querySelector(".why-popover:popover-open")).toBeNull();
  }
});
