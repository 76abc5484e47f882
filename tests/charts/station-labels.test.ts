import fc from "fast-check";
import { expect, test } from "vitest";
import type { LineStation } from "#charts/program-line.ts";
import { BAR_SIZES } from "#charts/bar-sizes.ts";
import { stationLabels } from "#charts/station-labels.ts";
import { stationPaths } from "#charts/station-paths.ts";
import { stationPlaces } from "#charts/station-places.ts";
import { timeScale } from "#charts/time-scale.ts";
import { addDays, day } from "#contract/dates.ts";
import { MILESTONE_STATUSES } from "#contract/vocabulary.ts";

const scale = timeScale({ firstOn: day("2022-01-01"), lastOn: day("2022-12-31") }, { startPx: 0, endPx: 900 });
const widthOf = (text: string) => text.length * 6;

const stations = fc
  .array(
    fc.record({
      day: fc.integer({ min: -40, max: 420 }),
      length: fc.integer({ min: 1, max: 40 }),
      status: fc.constantFrom(...MILESTONE_STATUSES),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list
      .toSorted((a, b) => a.day - b.day)
      .map(({ day: at, length, status }, index): LineStation => ({
        id: `s${index}`,
        on: addDays(day("2022-01-01"), at),
        status,
        title: "",
        name: { text: "x".repeat(length), lang: undefined },
      })),
  );

test("names of stations are whole, meet neither each other nor the edge, and leave the as-of line clear", () => {
  fc.assert(
    fc.property(stations, fc.integer({ min: 0, max: 900 }), (list, todayPx) => {
      const places = stationPlaces(list, scale, BAR_SIZES.compact.radiusPx);
      const labels = stationLabels(places, scale, { widthOf, todayPx });
      for (const [index, { x, text }] of labels.entries()) {
        const end = x + widthOf(text);
        expect(list.map(({ name }) => name?.text)).toContain(text);
        expect(end).toBeLessThanOrEqual(labels[index + 1]?.x ?? scale.endPx);
        expect(todayPx < x || todayPx > end).toBe(true);
      }
    }),
  );
});

test("on the scale of many years no station is named", () => {
  const years = timeScale({ firstOn: day("1995-01-01"), lastOn: day("2026-12-31") }, { startPx: 0, endPx: 900 });
  const lone: LineStation = { id: "a", on: "2010", status: "reached", title: "", name: { text: "A", lang: undefined } };
  const places = stationPlaces([lone], years, 4.6);
  expect(places).toHaveLength(1);
  expect(stationLabels(places, years, { widthOf, todayPx: 0 })).toEqual([]);
});

test("each status has a shape of its own: disc, ring with disc, hollow disc, disc with a cross", () => {
  const shapes = MILESTONE_STATUSES.map((status) => {
    const place = { x: 10, stations: [{ id: status, on: "2022", status, title: "" }] };
    const { paths } = stationPaths([{ places: [place], sectorNumber: 1, y: 14 }], BAR_SIZES.compact);
    return paths.map(({ key }) => key).join();
  });
  expect(new Set(shapes).size).toBe(MILESTONE_STATUSES.length);
});
