import axe from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { HEALTHS } from "#contract/vocabulary.ts";
import { embeddedPrograms, tallyOf } from "#support/embedded-programs.ts";
import { renderView, viewDrawn } from "#support/render-view.tsx";

const OVERVIEW = "/moscow-beijing/overview";

const figures = (name: string) =>
  [...document.querySelectorAll(`main [data-figure="${name}"]`)].map((figure) => figure.getAttribute("value"));
const notices = () =>
  [...document.querySelectorAll("main [data-notice]")].map((notice) => notice.getAttribute("data-notice"));
const valueIn = (rowSelector: string, column: string) =>
  Number(
    document.querySelector(`[data-table="sectors"] ${rowSelector} [data-col="${column}"] data`)?.getAttribute("value"),
  );
const textOf = (selector: string) => document.querySelector(selector)?.textContent.replaceAll(/\s+/g, " ");
const panelOf = (name: string) => page.getByRole("region", { name });

test.each(["2026-03-10", "2022-12-31", "1994-01-01"])(
  "on %s every figure of the contract stands on the page once, as the rules give it",
  async (asOf) => {
    const tally = tallyOf(await embeddedPrograms(), asOf);
    await renderView(`${OVERVIEW}?asOf=${asOf}`);
    for (const name of ["programs", "reached", "counted", "due", "dueReached"] as const) {
      expect(figures(name), name).toEqual([String(tally[name])]);
    }
    for (const health of HEALTHS) {
      expect(figures(`health-${health}`), health).toEqual([String(tally.byHealth[health])]);
      expect(valueIn("tfoot", health), health).toBe(tally.byHealth[health]);
    }
  },
);

test("the rows of the matrix add up to the row of all, and each programme shown opens its page", async () => {
  await renderView(`${OVERVIEW}?asOf=2026-03-10`);
  const ids = [...document.querySelectorAll('[data-table="sectors"] tbody tr')].map((row) =>
    row.getAttribute("data-id"),
  );
  expect(ids).toHaveLength(12);
  for (const column of ["unreported", "programs", "reached", "counted", "dueReached", "due"]) {
    const sum = ids.reduce((total, id) => total + valueIn(`tr[data-id="${id}"]`, column), 0);
    expect(sum, column).toBe(valueIn("tfoot", column));
  }
  const signs = [
    ...document.querySelectorAll('[data-table="sectors"] tr[data-id="education"] td a.sector-matrix__glyph'),
  ];
  expect(signs.length).toBe(valueIn('tr[data-id="education"]', "programs"));
  expect(signs.every((sign) => sign.getAttribute("href")?.includes("/programs/pc"))).toBe(true);
});

test.each([
  {
    lang: "ru",
    says: /^На 31 декабря 2022 года завершено \d+ из \d+ проект(?:а|ов).*По \d+ проект(?:у|ам) нет сведений\.$/,
  },
  { lang: "zh", says: /^截至2022年12月31日，\d+个项目中已完成\d+个；.*\d+个暂无进展信息。$/ },
])("the sentence agrees in $lang", async ({ lang, says }) => {
  await renderView(`${OVERVIEW}?asOf=2022-12-31&lang=${lang}`);
  expect(textOf("h1")).toMatch(says);
});

test("conditions narrow what is counted, can be lifted, and unknown ids are told and left out", async () => {
  const programs = (await embeddedPrograms()).filter(({ sectorId }) => sectorId === "transport");
  await renderView(`${OVERVIEW}?asOf=2026-03-10&sector=transport,nowhere&health=odd&lead=nobody&agreement=none`);
  expect(notices()).toEqual(["sector", "health", "lead", "agreement"]);
  expect(figures("programs")).toEqual([String(programs.length)]);
  expect(valueIn('tr[data-id="trade"]', "programs")).toBe(0);
  await page.getByRole("link", { name: "Lift the condition “Transport”" }).click();
  await viewDrawn();
  expect(Number(figures("programs")[0])).toBeGreaterThan(programs.length);
});

test("a day of comparison before D shows what changed, and can be taken back", async () => {
  await renderView(`${OVERVIEW}?asOf=2021-12-31&since=2021-06-30`);
  await expect.element(page.getByRole("table", { name: "Changes since 30 June 2021" })).toBeInTheDocument();
  const opening = document.querySelector('[data-table="changes"] tr[data-id="ev-2021-bkl-open"]');
  expect(opening?.querySelector('[data-col="after"] data')?.getAttribute("value")).toBe("past");
  expect(opening?.querySelector("time")?.getAttribute("datetime")).toBe("2021-12-07");
  await page.getByRole("link", { name: "end the comparison" }).click();
  expect(new URL(location.href).searchParams.has("since")).toBe(false);
  await page.getByRole("button", { name: "Compare with an earlier day" }).click();
  await page.getByRole("link", { name: "a month ago" }).click();
  expect(new URL(location.href).searchParams.get("since")).toBe("2021-11-30");
});

test("a value of leads that unfolds nothing is ignored with a notice; the list stays folded", async () => {
  await renderView(`${OVERVIEW}?leads=closed`);
  await expect.poll(notices).toEqual(["leads"]);
  await expect.element(page.getByText(/leads “closed” is ignored: only “open”/)).toBeInTheDocument();
  expect(document.querySelector<HTMLDetailsElement>(".overview__leads")?.open).toBe(false);
});

test("a day of comparison that is not before D is ignored with a notice", async () => {
  await renderView(`${OVERVIEW}?asOf=2021-12-31&since=2021-12-31`);
  expect(notices()).toEqual(["since"]);
});

test("the programme in force stands with its id and its elapsed term", async () => {
  await renderView(`${OVERVIEW}?asOf=2022-12-31`);
  expect(figures("standing-programme")).toEqual(["agr-2020-programme"]);
  expect(textOf(".agreement-panel")).toContain("24 of 36 months passed");
});

test("between two programmes the page says that none is in force", async () => {
  await renderView(`${OVERVIEW}?asOf=2024-03-01`);
  expect(figures("standing-programme")).toEqual([]);
  expect(textOf(".agreement-panel")).toContain("On 1 March 2024 no cooperation programme is in force.");
});

test("when nothing is due after D, the next end of a term and the last five deadlines stand instead", async () => {
  await renderView(`${OVERVIEW}?asOf=2027-06-01`);
  expect(textOf(".deadlines-panel")).toContain("Nothing is due after 1 June 2027.");
  expect(textOf(".deadlines-panel")).toContain("The term ends");
  expect(textOf(".deadlines-panel")).toMatch(/overdue · [\d,]+ days/);
  expect(document.querySelectorAll(".deadlines-panel ul:last-child > li")).toHaveLength(5);
});

test("at most six programmes that need attention stand there, and the rest is a link to all of them", async () => {
  const { byHealth } = tallyOf(await embeddedPrograms(), "2026-03-10");
  const needy = byHealth.late + byHealth["at-risk"] + byHealth.unreported;
  await renderView(`${OVERVIEW}?asOf=2026-03-10`);
  expect(document.querySelectorAll(".attention-panel li")).toHaveLength(6);
  expect(needy).toBeGreaterThan(6);
  const more = page.getByRole("region", { name: "Needs attention" }).getByRole("link", { name: "all of them" });
  await expect.element(more).toHaveAttribute("href", expect.stringContaining("health=late,at-risk,unreported"));
});

test("before the first signing the page says so and leads to that day", async () => {
  await renderView(`${OVERVIEW}?asOf=1994-01-01`);
  await expect.element(page.getByText("Nothing was signed before 16 May 1995.")).toBeInTheDocument();
  await page.getByRole("button", { name: "Show 16 May 1995" }).click();
  expect(new URL(location.href).searchParams.get("asOf")).toBe("1995-05-16");
});

test("arrow keys move in the matrix, of which only one link is reached by Tab", async () => {
  await renderView(`${OVERVIEW}?asOf=2026-03-10`);
  const links = () => [...document.querySelectorAll<HTMLAnchorElement>('[data-table="sectors"] a')];
  expect(links().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  links()[0]?.focus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}");
  const focused = document.activeElement;
  expect(focused?.closest("tr")?.getAttribute("data-id")).toBe("innovation");
  expect(focused?.closest("td")).not.toBeNull();
  expect(links().filter(({ tabIndex }) => tabIndex === 0)).toEqual([focused]);
  await userEvent.keyboard("{Enter}");
  expect(location.pathname).toContain("/programs");
});

test("without the programmes the rest stands, and the panels that need them say why", async () => {
  await renderView(OVERVIEW, {
    intercept: (url) => (url.pathname.endsWith("/programs.json") ? new Response(null, { status: 404 }) : undefined),
  });
  expect(textOf("h1")).toContain("the programmes are not loaded");
  expect(document.querySelectorAll('main [data-error="programs"]').length).toBeGreaterThanOrEqual(2);
  await expect.element(panelOf("Latest events").getByRole("listitem").first()).toBeInTheDocument();
  expect(figures("standing-programme")).toHaveLength(1);
});

test("the small chart of trade says its values in words and leads to all series", async () => {
  await renderView(`${OVERVIEW}?asOf=2022-12-31`);
  expect(document.querySelector(".sparkline svg")?.getAttribute("aria-label")).toContain(
    "Russia–China total trade, annual, 2022: US$\u00A0190.3\u00A0bn",
  );
  await expect.element(page.getByRole("link", { name: "all trade series" })).toBeInTheDocument();
});

test.each(["light", "dark"])("no accessibility fault is found in the %s theme", async (theme) => {
  await renderView(`${OVERVIEW}?asOf=2022-12-31&since=2021-12-31&sector=transport,trade&theme=${theme}`);
  await expect.element(page.getByRole("table", { name: /Changes since/ })).toBeInTheDocument();
  const { violations } = await axe.run(document.querySelector("main") ?? document);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});

test("a milestone's title in a sentence has its own language", async () => {
  const [first] = await embeddedPrograms();
  const milestone = { id: "m", title: { de: "Eröffnung" }, due: "2022-06-30" };
  const title = { zh: "某项目" };
  const states = [{ on: "2022-12-01", state: "active" }];
  const one = { ...first, title, start: "2022-01-01", milestones: [milestone], states, evidence: "official" };
  await renderView(`${OVERVIEW}?asOf=2022-12-31`, {
    documents: { "moscow-beijing/programs.json": { meta: { asOf: "2026-03-10" }, data: [one] } },
  });
  const reason = document.querySelector(".attention-panel__reason");
  expect(reason?.querySelector('[lang="de"]')?.textContent).toBe("Eröffnung");
  expect(reason?.textContent).toMatch(/^milestone “Eröffnung” not reached, 184\sdays past due$/);
});
