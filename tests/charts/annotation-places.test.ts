import { expect, test } from "vitest";
import { dayNumber, day } from "#contract/dates.ts";
import { annotationGroups, placedAnnotations } from "#charts/annotation-places.ts";
import type { SeriesGeometry } from "#charts/series-geometry.ts";
import { textWidthPx } from "#charts/series-labels.ts";
import type { ChartAnnotation } from "#charts/series-types.ts";

const [FIRST, LAST] = [dayNumber(day("2000-01-01")), dayNumber(day("2026-01-01"))];

function geometry(widthPx: number): SeriesGeometry {
  const [left, right] = [40, widthPx - 140];
  const x = (at: number) => left + ((at - FIRST) / (LAST - FIRST)) * (right - left);
  const values = { low: 0, high: 1, ticks: [] };
  const box = { left, right, top: 44, bottom: 300, heightPx: 340, widthPx };
  return { ...box, firstAt: FIRST, lastAt: LAST, values, periodTicks: [], x, y: () => 0 };
}

function annotation(on: string, label?: string): ChartAnnotation {
  const labels = label === undefined ? [] : [label, label.slice(0, 9)];
  return { id: `${on} ${label ?? ""}`, on, labels, isSigned: label !== undefined, text: on };
}

const PROGRAMMES = ["2010-06-24", "2014-05-19", "2017-11", "2020-12-07", "2024-06-17"].map((on) =>
  annotation(on, `${on.slice(0, 4)}–2999 programme`),
);
const EVENTS = ["1995", "2008", "2020-12-07", "2020-12-08", "2023-03-16"].map((on) => annotation(on));

test("at most two annotations are written, the latest; the rest are diamonds, and none lies outside the window", () => {
  const placed = placedAnnotations([...EVENTS, ...PROGRAMMES], geometry(900), 60);
  expect(placed).toHaveLength(9);
  const written = placed.filter(({ label }) => label !== undefined);
  expect(written.map(({ annotation: { on } }) => on)).toEqual(["2020-12-07", "2024-06-17"]);
});

test.each([360, 640, 900, 1400])("what is written never collides on %d px", (widthPx) => {
  const unitPx = 200;
  const placed = placedAnnotations(PROGRAMMES, geometry(widthPx), unitPx);
  const boxes = placed.flatMap(({ x, label }) => {
    if (!label) return [];
    const width = textWidthPx(label.text, 13);
    return [label.isRight ? { from: x, to: x + 9 + width } : { from: x - 9 - width, to: x }];
  });
  expect(placed.at(-1)?.label ?? (widthPx > 500 ? "none" : undefined)).not.toBe("none");
  for (const [index, { from }] of boxes.entries()) expect(from).toBeGreaterThanOrEqual(boxes[index - 1]?.to ?? unitPx);
});

test("diamonds that a finger could not tell apart are pressed together", () => {
  const groups = annotationGroups(placedAnnotations([...EVENTS, ...PROGRAMMES], geometry(900), 60));
  for (const [index, { x }] of groups.entries()) expect(x - (groups[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(12);
  expect(groups.flatMap(({ annotations }) => annotations)).toHaveLength(9);
  expect(groups.some(({ annotations }) => annotations.length === 3)).toBe(true);
});
