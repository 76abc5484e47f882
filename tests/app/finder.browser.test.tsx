import axe from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderView, viewDrawn } from "#support/render-view.tsx";

const parameter = (name: string) => new URLSearchParams(location.search).get(name);
const dialog = () => page.getByRole("dialog", { name: /^(Search|Поиск|搜索)$/ });
const box = () => dialog().getByRole("combobox");
const optionTexts = () => [...document.querySelectorAll("[role=option]")].map((option) => option.textContent);
const active = () => document.getElementById(box().element().getAttribute("aria-activedescendant") ?? "");

async function open(path: string, options: Parameters<typeof renderView>[1] = {}) {
  await renderView(path, options);
  await userEvent.keyboard("/");
  await expect.element(box()).toHaveFocus();
}

test("/ opens it, a word in another language finds, and Enter opens the result where the reader stands", async () => {
  await open("/moscow-beijing/overview?asOf=2022-12-31&evidence=sourced&theme=dark&lang=en");
  await userEvent.keyboard("побратимых");
  await expect.poll(() => document.querySelector(".finder [role=status]")?.textContent).toContain("“побратимых”");
  await box().fill("innov-contest");
  await expect.poll(() => active()?.getAttribute("aria-selected")).toBe("true");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => location.pathname).toMatch(/\/programs\/.*innov-contest/);
  expect([parameter("asOf"), parameter("evidence"), parameter("theme")]).toEqual(["2022-12-31", "sourced", "dark"]);
  await viewDrawn();
  await expect.element(page.getByRole("main")).toHaveFocus();
  expect(document.querySelector("dialog.finder")).toBe(null);
});

test.each(["{Control>}k{/Control}", "{Meta>}k{/Meta}"])(
  "%s opens it from a field too; Esc gives the focus back",
  async (keys) => {
    await renderView("/moscow-beijing/programs?lang=en");
    const field = document.querySelector<HTMLInputElement>("main input[type=search]");
    field?.focus();
    await userEvent.keyboard(keys);
    await expect.element(box()).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => document.querySelector("dialog.finder")).toBe(null);
    expect(document.activeElement).toBe(field);
  },
);

test("the button opens it, and it lists the views before anything is typed", async () => {
  await renderView("/moscow-beijing/sectors?lang=ru");
  const button = page.getByRole("banner").getByRole("button", { name: "Поиск" });
  await button.click();
  await expect.element(box()).toHaveFocus();
  await expect.poll(optionTexts).toEqual(expect.arrayContaining([expect.stringContaining("Обзор")]));
  await dialog().getByRole("button", { name: "Закрыть" }).click();
  await expect.poll(() => document.querySelector("dialog.finder")).toBe(null);
  await expect.element(button).toHaveFocus();
});

test("arrows, Home and End move the mark; it goes round", async () => {
  await open("/moscow-beijing/overview?lang=en");
  const first = () => document.querySelector("[role=option]");
  const last = () => [...document.querySelectorAll("[role=option]")].at(-1);
  await expect.poll(active).toBe(first());
  await userEvent.keyboard("{ArrowUp}");
  await expect.poll(active).toBe(last());
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(active).toBe(first());
  await userEvent.keyboard("{End}");
  await expect.poll(active).toBe(last());
  await userEvent.keyboard("{Home}");
  await expect.poll(active).toBe(first());
  expect(document.querySelectorAll("[role=option][aria-selected=true]")).toHaveLength(1);
});

test.each([
  ["2022-06-30", "2022-06-30"],
  ["30.06.2022", "2022-06-30"],
  ["2022年6月30日", "2022-06-30"],
  ["June 2022", "2022-06-30"],
  ["июнь 2022", "2022-06-30"],
])("“%s” is a day: Enter shows this view on it", async (text, asOf) => {
  await open("/moscow-beijing/agreements?q=metro&lang=en");
  await box().fill(text);
  await expect.poll(() => active()?.textContent).toMatch(/30\sJune\s2022/);
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => parameter("asOf")).toBe(asOf);
  expect(location.pathname).toBe("/moscow-beijing/agreements");
  expect(parameter("q")).toBe("metro");
});

test("views are found by their names in every language, first when the name is whole", async () => {
  await open("/moscow-beijing/overview?lang=en");
  await box().fill("проекты");
  await expect.poll(() => active()?.textContent).toContain("Programmes");
  await expect.element(dialog().getByRole("group", { name: "Views" })).toBeVisible();
  await box().fill("贸易");
  await expect.poll(() => active()?.textContent).toContain("Trade");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => location.pathname).toBe("/moscow-beijing/trade");
});

test("what was found stands by kind, at most eight of each, and the rest in its view under the same words", async () => {
  await open("/moscow-beijing/overview?lang=en");
  await box().fill("moscow");
  const group = dialog().getByRole("group", { name: "Agreements" });
  await expect.element(group).toBeVisible();
  const more = dialog().getByRole("option", { name: /more in Sources/ });
  expect(document.querySelectorAll(".finder__option--source")).toHaveLength(8);
  const rest = Number(more.element().textContent?.match(/\d+/)?.[0]);
  await more.click();
  await expect.poll(() => location.pathname).toBe("/moscow-beijing/sources");
  expect(parameter("q")).toBe("moscow");
  await viewDrawn();
  expect(document.querySelectorAll("[data-table=sources] tbody tr")).toHaveLength(8 + rest);
});

test("the matching part is marked, and a title in the language that was typed stands beside", async () => {
  await open("/moscow-beijing/overview?lang=en");
  await box().fill("莫斯科");
  await expect.poll(() => document.querySelector(".finder__option mark")?.textContent).toBe("莫斯科");
  expect(document.querySelector(".finder__option mark")?.closest("[lang]")?.getAttribute("lang")).toBe("zh-Hans");
});

test("its documents are asked for only when it opens; one that does not come leaves the others to be found", async () => {
  const asked: string[] = [];
  await renderView("/moscow-beijing/sectors/transport?lang=en", {
    intercept: (url) => {
      asked.push(url.pathname.split("/").at(-1) ?? "");
      return url.pathname.endsWith("/sources.json") ? new Response(null, { status: 404 }) : undefined;
    },
  });
  expect(asked).not.toContain("sources.json");
  await userEvent.keyboard("/");
  await expect.element(box()).toHaveFocus();
  await box().fill("metro");
  await expect.poll(() => document.querySelector(".finder [data-error=sources]")).not.toBe(null);
  expect(asked).toContain("sources.json");
  await expect.poll(() => document.querySelectorAll(".finder__option--program").length).toBeGreaterThan(0);
});

test("what only the evidence filter hides is counted, and the filter can be lifted", async () => {
  await open("/moscow-beijing/overview?asOf=2022-12-31&evidence=official&lang=en");
  await box().fill("innov-contest");
  await dialog()
    .getByRole("link", { name: /without the evidence filter/ })
    .click();
  await expect.poll(() => parameter("evidence")).toBe(null);
  expect(parameter("asOf")).toBe("2022-12-31");
});

test.each(["en", "zh"])("axe finds nothing in it (%s)", async (lang) => {
  await open(`/moscow-beijing/overview?lang=${lang}`);
  await box().fill("2022");
  await expect.poll(() => optionTexts().length).toBeGreaterThan(3);
  const { violations } = await axe.run(".finder");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
