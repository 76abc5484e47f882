import axe from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderView } from "#support/render-view.tsx";

const TIMELINE = "/moscow-beijing/timeline";
const card = () => document.querySelector<HTMLElement>(".timeline-card");
const openLink = () => card()?.querySelector<HTMLElement>(".timeline-card__open");

/** What a browser tells of a finger that comes down and goes up again at a place. */
function tap(target: Element | null, at: { readonly x: number; readonly y: number }): void {
  const given = { bubbles: true, cancelable: true, pointerType: "touch", isPrimary: true, pointerId: 7 };
  const place = { clientX: at.x, clientY: at.y, screenX: at.x, screenY: at.y };
  for (const type of ["pointerover", "pointerenter", "pointerdown", "pointermove", "pointerup", "pointerout"])
    target?.dispatchEvent(new PointerEvent(type, { ...given, ...place }));
  target?.dispatchEvent(new PointerEvent("pointerleave", { ...given, ...place, bubbles: false }));
  const isKept = target?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true, ...place }));
  if (isKept && document.activeElement instanceof HTMLElement && !target?.closest("a, button, [tabindex]"))
    document.activeElement.blur();
  target?.dispatchEvent(new PointerEvent("click", { ...given, ...place }));
}

const body = () => document.querySelector(".timeline__body");

/** A point on the line of a row: its middle, as far along the bars as asked for. */
function onLine(row: number, ratio: number) {
  const { left, right, bottom } =
    document.querySelector(`[data-row="${row}"]`)?.getBoundingClientRect() ?? new DOMRect();
  return { x: left + (right - left) * ratio, y: bottom - 14 };
}

function tapStation(selector: string): void {
  const { left, top, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  tap(body(), { x: left + width / 2, y: top + height / 2 });
}

const CAPSULE = ".timeline-rows rect";

test("a first tap on a bar shows its card, which stays until a tap elsewhere; a second one opens the programme", async () => {
  await page.viewport(390, 844);
  await renderView(`${TIMELINE}?asOf=2022-12-31&sector=transport`);
  const [row] = [...document.querySelectorAll("[data-row]")].map((line) => Number(line.getAttribute("data-row")));
  document.querySelector(`[data-row="${row}"]`)?.scrollIntoView({ block: "center" });
  tap(body(), onLine(row ?? 0, 0.5));
  await expect.poll(() => card()?.textContent).toMatch(/Status.*Lead.*Sources/);
  expect(location.pathname).toBe(TIMELINE);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(card()).not.toBeNull();
  expect(card()?.contains(document.activeElement)).toBe(true);
  // what is no line of the drawing, and what is no drawing
  tap(document.querySelector("h1"), { x: 20, y: 90 });
  await expect.poll(card).toBeNull();
  tap(body(), onLine(row ?? 0, 0.5));
  await expect.poll(card).not.toBeNull();
  tap(document.querySelector(".timeline__head"), { x: 20, y: 90 });
  await expect.poll(card).toBeNull();
  tap(body(), onLine(row ?? 0, 0.5));
  await expect.poll(card).not.toBeNull();
  tap(body(), onLine(row ?? 0, 0.5));
  await expect.poll(() => location.pathname).toContain("/programs/");
});

test("a tap on a station tells of it; the card leads to the programme, closes, and Escape gives the focus to its row", async () => {
  await page.viewport(390, 844);
  await renderView(`${TIMELINE}?asOf=2022-12-31&sector=innovation`);
  tapStation(CAPSULE);
  const told = () => document.querySelectorAll(".timeline-card__stations > li").length;
  await expect.poll(told).toBeGreaterThan(2);
  expect(card()?.querySelector("[aria-current]")).toBeNull();
  expect(document.querySelector('.timeline [aria-live="polite"]')?.textContent).toMatch(/Milestone 1 of 5/);
  await expect.element(page.getByRole("dialog", { name: /contest/ })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.poll(card).toBeNull();
  expect(document.activeElement?.closest("[data-row]")?.getAttribute("data-row")).toBe("2");
  tapStation(CAPSULE);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await expect.poll(card).toBeNull();
  tapStation(CAPSULE);
  await expect.poll(card).not.toBeNull();
  tap(card()?.querySelector("dl") ?? null, { x: 60, y: 300 });
  expect(card()).not.toBeNull();
  await page.getByRole("link", { name: "Open programme" }).click();
  await expect.poll(() => location.pathname).toContain("/programs/");
});

test("a tap on a name opens the programme at once, and a finger that moves shows nothing", async () => {
  await page.viewport(390, 844);
  await renderView(`${TIMELINE}?asOf=2022-12-31&sector=innovation`);
  const given = { bubbles: true, pointerType: "touch", clientX: 200, clientY: onLine(1, 0).y, screenX: 1, screenY: 2 };
  body()?.dispatchEvent(new PointerEvent("pointermove", given));
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(card()).toBeNull();
  tap(document.querySelector('[data-row="1"] a'), { x: 40, y: 400 });
  await expect.poll(() => location.pathname).toContain("/programs/");
});

test.each([
  ["ru", 390, 844],
  ["zh", 390, 844],
  ["en", 844, 390],
])(
  "in %s at %i × %i the card lies within the window, with targets wide enough for a finger",
  async (lang, width, height) => {
    await page.viewport(width, height);
    await renderView(`${TIMELINE}?lang=${lang}&asOf=2022-12-31&sector=innovation`);
    for (const block of ["start", "center", "end"] as const) {
      document.querySelector('[data-row="2"]')?.scrollIntoView({ block });
      tapStation(CAPSULE);
      await expect.poll(openLink).not.toBeNull();
      const box = card()?.getBoundingClientRect() ?? new DOMRect();
      expect([box.left >= 0, box.top >= 0, box.right <= width, box.bottom <= height]).toEqual([true, true, true, true]);
      for (const target of card()?.querySelectorAll(".timeline-card__ways > *") ?? []) {
        const { width: wide, height: high, bottom } = target.getBoundingClientRect();
        expect(Math.min(wide, high)).toBeGreaterThanOrEqual(44);
        expect(bottom).toBeLessThanOrEqual(box.bottom);
      }
      await userEvent.keyboard("{Escape}");
    }
    tapStation(CAPSULE);
    await expect.poll(openLink).not.toBeNull();
    const { violations } = await axe.run(card() ?? document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  },
);
