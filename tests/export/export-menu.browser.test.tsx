import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { downloaded } from "#support/downloaded.ts";
import { renderView } from "#support/render-view.tsx";

const EVENTS = "/moscow-beijing/events";

afterEach(async () => {
  await page.viewport(1280, 800);
  vi.restoreAllMocks();
});

const rowIds = () =>
  [...document.querySelectorAll<HTMLElement>('[data-table="events"] tbody tr[data-id]')].map(
    (row) => row.dataset["id"],
  );

test("the CSV of events holds the rows shown in the order shown", async () => {
  await renderView(`${EVENTS}?asOf=2022-12-31&from=2020&to=2021&sort=-title`);
  const { name, text } = await downloaded(/CSV/);
  expect(name).toBe("moscow-beijing_events_2022-12-31.csv");
  expect(text).toMatch(/^\uFEFFid,title,on,until,kind,status,evidence,sourceUrls\r\n/);
  const ids = text.split("\r\n").slice(1, -1);
  expect(ids.map((line) => line.split(",")[0])).toEqual(rowIds());
  await expect.element(page.getByRole("status").filter({ hasText: "download" })).toBeVisible();
});

test("the calendar of events has an entry for each row, in the reader's language", async () => {
  await renderView(`${EVENTS}?asOf=2022-12-31&from=2020-12&to=2020-12`);
  const { name, text } = await downloaded(/ICS/);
  expect(name).toBe("moscow-beijing_events_2022-12-31.ics");
  expect(text.match(/^UID:event-.*@moscow-beijing\r$/gm)).toHaveLength(rowIds().length);
  expect(text).toContain("DESCRIPTION:Status as of");
});

test("every format stands ready to be pressed, and is a target large enough", async () => {
  await renderView(EVENTS);
  const buttons = [...document.querySelectorAll<HTMLElement>("[data-export]")];
  expect(buttons.map((button) => button.dataset["export"])).toEqual(["csv", "json", "xlsx", "ics"]);
  for (const button of buttons) {
    await expect.element(button).toBeVisible();
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  }
});

test("the row of formats stays inside a narrow window", async () => {
  await page.viewport(320, 640);
  await renderView(`${EVENTS}?lang=ru`);
  const { left, right } = document.querySelector(".export-menu")?.getBoundingClientRect() ?? new DOMRect(-1);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(320);
});

test("the menu of copies opens and closes by keyboard, and the focus goes back to its button", async () => {
  await renderView(EVENTS);
  const button = page.getByRole("button", { name: "More: copy, cite, all data" });
  button.element().focus();
  await userEvent.keyboard("{Enter}");
  const link = page.getByRole("button", { name: /^Copy link with/ });
  await expect.element(link).toBeVisible();
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement).toBe(link.element());
  await userEvent.keyboard("{Escape}");
  await expect.element(link).not.toBeInTheDocument();
  expect(document.activeElement).toBe(button.element());
});

test("where copying is refused, the link stands selected in a field, with the as-of day", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("refused", "NotAllowedError"));
  await renderView(`${EVENTS}?q=forum`);
  await userEvent.click(page.getByRole("button", { name: "More: copy, cite, all data" }));
  await userEvent.click(page.getByRole("button", { name: /^Copy link with/ }));
  const field = page.getByRole("textbox", { name: "Text to copy" });
  await expect.element(field).toHaveFocus();
  const link = new URL(document.querySelector<HTMLTextAreaElement>(".export-menu textarea")?.value ?? "");
  expect(link.pathname).toBe(EVENTS);
  expect(Object.fromEntries(link.searchParams)).toMatchObject({ q: "forum", asOf: "2026-03-10" });
  expect(String(getSelection())).toBe(link.href);
});

test("the table is copied in the reader's words, for a spreadsheet and for a document", async () => {
  const write = vi.spyOn(navigator.clipboard, "write").mockResolvedValue();
  await renderView(`${EVENTS}?q=ev-2020-programme`);
  await userEvent.click(page.getByRole("button", { name: "More: copy, cite, all data" }));
  await userEvent.click(page.getByRole("button", { name: "Copy table" }));
  await expect.poll(() => write.mock.calls.length).toBe(1);
  const [copy] = write.mock.calls[0]?.[0] ?? [];
  const text = await (await copy?.getType("text/plain"))?.text();
  const html = await (await copy?.getType("text/html"))?.text();
  expect(text?.split("\n").map((line) => line.split("\t").length)).toEqual([7, 7]);
  expect(text).toMatch(/^Event\tBegins\tEnds\t/);
  expect(html).toContain("<th>Event</th>");
  expect(text).toMatch(/\t(?:official|reported)$/);
});

test("of a table with bars the years over them and the counts in them are not copied", async () => {
  const write = vi.spyOn(navigator.clipboard, "write").mockResolvedValue();
  await renderView("/moscow-beijing/programs?q=pc-innov-contest");
  await userEvent.click(page.getByRole("button", { name: "More: copy, cite, all data" }));
  await userEvent.click(page.getByRole("button", { name: "Copy table" }));
  await expect.poll(() => write.mock.calls.length).toBe(1);
  const text = await (await write.mock.calls[0]?.[0][0]?.getType("text/plain"))?.text();
  const [head = "", row = ""] = text?.split("\n") ?? [];
  expect(head).toMatch(/^Programme\t/);
  expect(head).not.toMatch(/\d{4}/);
  expect(row.split("\t")).toHaveLength(head.split("\t").length);
});

test("without the sources no file is made, and that is said", async () => {
  await renderView(EVENTS, {
    intercept: (url) => (url.pathname.endsWith("/sources.json") ? new Response(null, { status: 404 }) : undefined),
  });
  await userEvent.click(page.getByRole("button", { name: /JSON/ }));
  await expect.element(page.getByText("The file could not be made. Try again.")).toBeVisible();
});

test("sources are saved as the reader filtered them", async () => {
  await renderView("/moscow-beijing/sources?kind=press&asOf=2022-12-31");
  const { name, text } = await downloaded(/JSON/);
  expect(name).toBe("moscow-beijing_sources_2022-12-31.json");
  const shown = [...document.querySelectorAll<HTMLElement>('[data-table="sources"] tbody tr[data-id]')];
  const read: { readonly data: readonly { readonly id: string; readonly kind: string }[] } = JSON.parse(text);
  expect(read.data.map(({ id }) => id)).toEqual(shown.map((row) => row.dataset["id"]));
  expect(new Set(read.data.map(({ kind }) => kind))).toEqual(new Set(["press"]));
});
