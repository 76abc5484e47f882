import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { countedSteps } from "#support/history-steps.ts";
import { renderView } from "#support/render-view.tsx";

afterEach(() => page.viewport(414, 896));

const asOfInUrl = () => new URLSearchParams(location.search).get("asOf");
const asOfOnPage = () => document.querySelector<HTMLTimeElement>("time[data-as-of]")?.dateTime ?? "";
const reached = () => Number(document.querySelector<HTMLDataElement>('h1 [data-figure="reached"]')?.value);

function move(target: Element, type: string, clientX: number): void {
  const { top } = target.getBoundingClientRect();
  const held = { pointerId: 1, pointerType: "mouse", button: 0, buttons: type === "pointerup" ? 0 : 1 };
  target.dispatchEvent(
    new PointerEvent(type, { ...held, clientX, clientY: top + 20, bubbles: true, cancelable: true }),
  );
}

test("while the handle is dragged rows and counts follow, and the address waits until it is let go", async () => {
  await page.viewport(1280, 800);
  await renderView("/moscow-beijing/timeline");
  await expect.poll(() => document.querySelector(".rail [role=slider]")).not.toBeNull();
  const handle = document.querySelector(".rail [role=slider]");
  const track = document.querySelector(".rail__track");
  if (!handle || !track) throw new Error("the rail is not drawn");
  track.setPointerCapture = () => undefined;
  const steps = countedSteps();
  const before = reached();
  const { left, width } = track.getBoundingClientRect();
  move(handle, "pointerdown", handle.getBoundingClientRect().left);
  await expect.poll(() => track.className).toContain("dragging");
  move(track, "pointermove", left + width * 0.75);
  await expect.poll(asOfOnPage).toMatch(/^201/);
  await expect.poll(reached).toBeLessThan(before);
  expect(asOfInUrl()).toBeNull();
  move(track, "pointermove", left + width * 0.4);
  await expect.poll(asOfOnPage).toMatch(/^200/);
  expect(asOfInUrl()).toBeNull();
  move(track, "pointerup", left + width * 0.4);
  await expect.poll(asOfInUrl).toBe(asOfOnPage());
  expect(steps()).toBe(1);
});

test("a day at the very end of the rail makes no phone scroll sideways", async () => {
  await page.viewport(390, 844);
  await renderView("/moscow-beijing/events?asOf=2026-12-31");
  await expect.poll(() => document.querySelector(".rail [role=slider]")).not.toBeNull();
  expect(document.documentElement.scrollWidth).toBe(390);
});
