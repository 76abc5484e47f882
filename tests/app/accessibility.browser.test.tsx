import axe from "axe-core";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderView } from "#support/render-view.tsx";
import { VIEW_PATHS } from "#support/view-paths.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const LOOKS = [
  { lang: "ru", theme: "light", widthPx: 1440 },
  { lang: "zh", theme: "dark", widthPx: 1440 },
  { lang: "ru", theme: "dark", widthPx: 390 },
] as const;

const CASES = [...VIEW_PATHS, "/moscow-beijing/present"].flatMap((path) => LOOKS.map((look) => ({ path, ...look })));

test.each(CASES)("axe finds nothing on $path ($lang, $theme, $widthPx px)", async ({ path, lang, theme, widthPx }) => {
  await page.viewport(widthPx, 844);
  await renderView(`${path}?asOf=2022-12-31&lang=${lang}&theme=${theme}`);
  // as tall as the page, so that nothing lies behind the rail at the foot of the window
  await page.viewport(widthPx, document.documentElement.scrollHeight + 200);
  const { violations } = await axe.run(document, { runOnly: { type: "tag", values: RULES } });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any, all }) =>
        `${id}: ${html.slice(0, 160)} ${[...any, ...all].map(({ message }) => message).join(" ")}`,
    ),
  );
  expect(found).toEqual([]);
});
