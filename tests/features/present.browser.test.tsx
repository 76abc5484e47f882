import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type ShownSlide, Wall } from "#features/present/wall.tsx";
import { useRotation } from "#features/present/use-rotation.ts";
import { renderView } from "#support/render-view.tsx";

const PATH = "/moscow-beijing/present";

/** Time that the tests move on; it also passes by itself, so that documents come. */
beforeEach(() => {
  const toFake = ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"] as const;
  vi.useFakeTimers({ toFake: [...toFake], shouldAdvanceTime: true });
});
afterEach(() => vi.useRealTimers());

const shown = () => document.querySelector<HTMLElement>(".wall")?.dataset["slide"];
const ready = () => document.querySelectorAll(".wall__layer[data-place=next] svg.slide").length;
const foot = () => document.querySelector("[data-health]")?.textContent ?? "";
const pass = async (seconds: number) => {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
};

async function wallOf(query: string, options: Parameters<typeof renderView>[1] = {}) {
  const view = await renderView(`${PATH}?${query}`, options);
  await expect.poll(shown).toBeDefined();
  return view;
}

test("slides change by themselves in their own times, the next one ready before, and the heading says what is on", async () => {
  await wallOf("slides=overview@10,trade@20,events@10&lang=en");
  expect(shown()).toBe("overview");
  expect(ready()).toBe(1);
  const before = document.querySelector("h1")?.textContent;
  await pass(11);
  await expect.poll(shown).toBe("trade");
  await expect.poll(() => document.querySelector("h1")?.textContent).not.toBe(before);
  await pass(10);
  expect(shown()).toBe("trade");
  await pass(11);
  await expect.poll(shown).toBe("events");
  await pass(11);
  await expect.poll(shown).toBe("overview");
  expect(location.search).not.toContain("slide=");
});

test("keys turn, jump, pause and blacken; after a hand the rotation goes on by itself", async () => {
  await wallOf("slides=overview,sectors,goals,trade&every=5&lang=en");
  await userEvent.keyboard("{PageDown}");
  await expect.poll(shown).toBe("sectors");
  await userEvent.keyboard("{ArrowLeft}");
  await expect.poll(shown).toBe("overview");
  await userEvent.keyboard("{End}");
  await expect.poll(shown).toBe("trade");
  await userEvent.keyboard("3{Enter}");
  await expect.poll(shown).toBe("goals");
  await pass(20);
  expect(shown()).toBe("goals");
  await pass(12);
  await expect.poll(shown).toBe("trade");
  await userEvent.keyboard(" ");
  await expect.poll(foot).toContain("Paused");
  await pass(120);
  expect(shown()).toBe("trade");
  await userEvent.keyboard(" ");
  await userEvent.keyboard("b");
  expect(document.querySelector(".wall__black")).not.toBeNull();
  await userEvent.keyboard("{Home}");
  await expect.poll(() => document.querySelector(".wall__black")).toBeNull();
  expect(shown()).toBe("overview");
});

test("languages and theme change by keys, and stand in the address", async () => {
  await wallOf("slides=overview&lang=en&lang2=zh");
  await userEvent.keyboard("t");
  await expect.poll(() => document.querySelector<HTMLElement>(".wall")?.dataset["theme"]).toBe("light");
  await userEvent.keyboard("k");
  await expect.poll(() => new URLSearchParams(location.search).get("lang2")).toBeNull();
  await userEvent.keyboard("l");
  await expect.poll(() => document.documentElement.lang).toBe("ru");
  expect(new URLSearchParams(location.search).get("theme")).toBe("light");
});

test("all slides lie open under O, and a press goes there; the list of keys goes by itself with the slide", async () => {
  await wallOf("slides=overview,sectors,events&every=5&lang=en");
  await userEvent.keyboard("o");
  await userEvent.click(page.getByRole("button", { name: "3. Events" }));
  await expect.poll(shown).toBe("events");
  await userEvent.keyboard("?");
  await expect.element(page.getByRole("dialog", { name: "Keys of the presentation" })).toBeVisible();
  await pass(31);
  await expect.poll(() => document.querySelector("dialog")).toBeNull();
});

test("two languages stand together, each under its own tag", async () => {
  await wallOf("slides=sectors&lang=zh&lang2=ru");
  const slide = document.querySelector(".wall__layer[data-place=on] svg.slide");
  expect(slide?.getAttribute("lang")).toBe("zh-Hans");
  expect(slide?.textContent).toContain("个节点");
  expect(slide?.querySelector("g[lang=ru]")?.textContent).toMatch(/^Достигнуто/);
});

test("two languages in turn: the same slide speaks the other one in the next round", async () => {
  await wallOf("slides=sectors,goals&every=5&lang=zh&lang2=ru&pair=alternate");
  const language = () => document.querySelector(".wall__layer[data-place=on] svg.slide")?.getAttribute("lang");
  expect(language()).toBe("zh-Hans");
  await pass(5.5);
  await expect.poll(language).toBe("ru");
  await pass(5);
  await expect.poll(shown).toBe("sectors");
  expect(language()).toBe("ru");
});

test("what the address says in vain is named, and the rest holds", async () => {
  await wallOf("slides=trade(mode=up),nonsense,events@7&every=3&lang2=xx&refresh=1&lang=en");
  expect(shown()).toBe("trade");
  const notices = [...document.querySelectorAll<HTMLElement>("[data-notice]")];
  expect(notices.map(({ dataset }) => dataset["notice"])).toEqual(["slides", "slides", "every", "lang2", "refresh"]);
  expect(notices.map(({ textContent }) => textContent).join()).toMatch(/trade\(mode=up\).*nonsense/s);
});

test("a failed refresh keeps the last good data with its age in sight, and recovers by itself", async () => {
  let isDown = false;
  const intercept = () => (isDown ? new Response("", { status: 503 }) : undefined);
  await wallOf("slides=sectors,events&every=5&refresh=60&lang=en", { intercept });
  const before = document.querySelector(".wall__layer[data-place=on] svg.slide")?.textContent;
  expect(foot()).toContain("no faults");
  isDown = true;
  await pass(62);
  await expect.poll(foot).toMatch(/faults.*last good copy/);
  await pass(10);
  await expect.poll(() => document.querySelectorAll(".wall__layer[data-place=on] svg.slide").length).toBe(1);
  if (shown() === "events") await pass(5);
  await expect.poll(shown).toBe("sectors");
  expect(document.querySelector(".wall__layer[data-place=on] svg.slide [data-slide-text]")?.textContent).not.toBe("");
  expect(before).toContain(document.querySelector(".wall__layer[data-place=on] [data-slide-text]")?.textContent);
  isDown = false;
  await pass(65);
  await expect.poll(foot).toContain("no faults");
  expect(document.querySelector("[data-stale]")).toBeNull();
});

function ThreeSlides({ broken }: { readonly broken: { is: boolean } }) {
  const [state, rotation] = useRotation(PLAN);
  const draw = ({ index }: ShownSlide) => <Drawing name={`slide ${index}`} isBroken={index === 1 && broken.is} />;
  return (
    <div data-testid="wall" data-shown={state.index} data-failed={state.failed.join()}>
      <Wall state={state} rotation={rotation} draw={draw} onRead={ignore} />
    </div>
  );
}
const PLAN = { count: 3, secondsOf: () => 10 };
const ignore = () => undefined;

function Drawing({ name, isBroken }: { readonly name: string; readonly isBroken: boolean }) {
  if (isBroken) throw new Error("planted");
  return <p>{name}</p>;
}

test("a slide that throws is passed over, told of, and comes back when it can be drawn", async () => {
  const element = document.createElement("div");
  document.body.append(element);
  const broken = { is: true };
  const root = createRoot(element, { onCaughtError: ignore });
  root.render(<ThreeSlides broken={broken} />);
  onTestFinished(() => {
    root.unmount();
    element.remove();
  });
  const wall = () => element.querySelector<HTMLElement>("[data-testid=wall]")?.dataset ?? {};
  await expect.poll(() => wall()["failed"]).toBe("1");
  await pass(10.5);
  await expect.poll(() => wall()["shown"]).toBe("2");
  broken.is = false;
  await pass(10);
  await expect.poll(() => wall()["shown"]).toBe("0");
  await pass(10);
  await expect.poll(() => wall()["shown"]).toBe("1");
  expect(element.querySelector("[data-place=on]")?.textContent).toBe("slide 1");
});

test("a finger turns the slides: to the left the next one, to the right the one before", async () => {
  await wallOf("slides=overview,sectors,goals&lang=en");
  const swipe = (fromX: number, toX: number) => {
    const wall = document.querySelector(".wall");
    const touch = { bubbles: true, pointerType: "touch", pointerId: 1, clientY: 200 };
    wall?.dispatchEvent(new PointerEvent("pointerdown", { ...touch, clientX: fromX }));
    wall?.dispatchEvent(new PointerEvent("pointerup", { ...touch, clientX: toX }));
  };
  swipe(300, 100);
  await expect.poll(shown).toBe("sectors");
  swipe(100, 300);
  await expect.poll(shown).toBe("overview");
  swipe(100, 110);
  expect(shown()).toBe("overview");
});

test("the presenter's window is told of each slide, and turns them", async () => {
  const heard: { index: number }[] = [];
  const channel = new BroadcastChannel("tracker-present-moscow-beijing");
  channel.addEventListener("message", ({ data }) => heard.push(data));
  onTestFinished(() => channel.close());
  const say = channel.postMessage.bind(channel);
  await wallOf("slides=overview,sectors,goals&every=5&lang=en");
  say({ kind: "hello" });
  await expect.poll(() => heard.at(-1)).toMatchObject({ kind: "wall", index: 0, upcoming: 1, isPaused: false });
  say({ kind: "go", to: "last" });
  await expect.poll(shown).toBe("goals");
  await expect.poll(() => heard.at(-1)).toMatchObject({ index: 2, upcoming: 0 });
  say({ kind: "nonsense" });
  await pass(31);
  await expect.poll(() => heard.at(-1)?.index).toBe(0);
});

test("ids that no record has are named, and the other values of the list hold", async () => {
  await wallOf("slides=sectors(sector=transport,bogus)&lang=en");
  const notice = document.querySelector("[data-notice=slides]")?.textContent;
  expect(notice).toContain("sectors(sector=bogus)");
  const slide = document.querySelector(".wall__layer[data-place=on] svg.slide")?.textContent;
  expect(slide).toContain("Transport");
  expect(slide).not.toContain("Education");
});

test("a list that did not come is told of in the slide that needs it; the other slides show what they know", async () => {
  const intercept = (url: URL) =>
    url.pathname.endsWith("/trade-metrics.json") ? new Response("", { status: 503 }) : undefined;
  await wallOf("slides=trade@5,sectors@5&lang=en", { intercept });
  await expect.poll(() => document.querySelector("h1")?.textContent).toMatch(/^Not loaded: /);
  await pass(5.5);
  await expect.poll(shown).toBe("sectors");
  expect(document.querySelector(".wall__layer[data-place=on] svg.slide")?.textContent).toContain("milestones");
});
