import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderView } from "#support/render-view.tsx";

const TIMELINE = "/moscow-beijing/timeline";
const cardText = () => document.querySelector(".timeline-card")?.textContent;

test("a card gives reasons and sources of a milestone, takes the keys in, and Escape puts it away wherever they are", async () => {
  await page.viewport(1280, 800);
  await renderView(`${TIMELINE}?asOf=2022-12-31&sector=innovation`);
  const row = document.querySelector<HTMLElement>('[data-row="2"] a');
  row?.focus();
  const described = () => document.getElementById(row?.getAttribute("aria-describedby") ?? "")?.textContent;
  await expect.poll(described).toMatch(/no report in the 457\sdays.*no report in the 426\sdays/);
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
  const spoken = () => document.querySelector('.timeline [aria-live="polite"]')?.textContent;
  await expect.poll(spoken).toMatch(/30\sSept?\s2021, has passed; neither reached nor cancelled.*; reported$/);
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
  await expect.poll(spoken).toMatch(/; reached; Due: Jul\s2021; Reached: 22\sJul\s2021; completed by/);
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  const links = () => [...document.querySelectorAll<HTMLElement>(".timeline-card a")];
  await expect.poll(() => links()[0]?.getAttribute("href")).toContain("/moscow-beijing/sources?");
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement).toBe(links()[0]);
  await userEvent.keyboard("{Escape}");
  expect(document.querySelector(".timeline-card")).toBeNull();
  expect(document.activeElement).toBe(row);
  row?.blur();
  const body = page.elementLocator(document.querySelector(".timeline__body") ?? document.body);
  await userEvent.hover(body, { position: { x: 700, y: 20 } });
  await expect.poll(cardText).toContain("Sources");
  await userEvent.keyboard("{Escape}");
  expect(document.querySelector(".timeline-card")).toBeNull();
});

test("a place that milestones share tells each of them, by pointer and by keys", async () => {
  await page.viewport(1280, 800);
  await renderView(`${TIMELINE}?asOf=2022-12-31&sector=innovation`);
  const capsule = document.querySelector(".timeline-rows rect");
  await userEvent.hover(page.elementLocator(capsule ?? document.body), { force: true });
  const told = () => [...document.querySelectorAll(".timeline-card__stations > li")].map((item) => item.textContent);
  await expect.poll(() => told().length).toBeGreaterThan(2);
  expect(told()[0]).toMatch(/^reached · Milestone 1 of 5: .*Due.*Reached.*Evidence.*sources \[1\] \[2\]/);
  const overdue = told().findIndex((text) => text.startsWith("overdue"));
  expect(told()[overdue]).toMatch(/Milestone 4 of 5.*457.days past due.*30\sSept?\s2021, has passed/);
  await expect.poll(() => document.querySelectorAll(".timeline-card__numbered > li").length).toBeGreaterThan(2);
  document.querySelector<HTMLElement>('[data-row="2"] a')?.focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  const current = () => document.querySelector(".timeline-card [aria-current]")?.textContent;
  await expect.poll(current).toContain("Milestone 2 of 5");
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(current).toContain("Milestone 3 of 5");
});
