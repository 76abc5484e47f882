import fc from "fast-check";
import { expect, test } from "vitest";
import { programEndLabel } from "#charts/program-end-label.ts";
import type { ProgramLine } from "#charts/program-line.ts";
import { stationPlaces } from "#charts/station-places.ts";
import { timeScale } from "#charts/time-scale.ts";
import { trackParts } from "#charts/track-parts.ts";
import { addDays, day } from "#contract/dates.ts";

const scale = timeScale({ firstOn: day("2022-01-01"), lastOn: day("2022-12-31") }, { startPx: 0, endPx: 900 });
const widthOf = (text: string) => text.length * 6;
const words = { after: ["2 of 5 · 30 Sep 2022", "2 of 5"], before: "2 of 5" };

function labelOf(line: ProgramLine, takenPx: readonly number[] = []) {
  const places = stationPlaces(line.stations, scale, 4.6);
  const taken = takenPx.map((x) => ({ from: x, to: x }));
  const asOf = day("2022-06-30");
  return { places, label: programEndLabel(trackParts(line, scale, asOf), words, { scale, places, taken, widthOf }) };
}

const line = (start: string, end?: string): ProgramLine => ({
  id: "a",
  start,
  ...(end === undefined ? {} : { end }),
  stations: [],
  sectorNumber: 1,
});

test("right of a line the longest words that fit; left of one that runs on; none of one that fills the picture", () => {
  expect(labelOf(line("2022-02-01", "2022-06-30")).label).toMatchObject({ text: words.after[0], anchor: "start" });
  expect(labelOf(line("2022-02-01", "2022-11-30")).label).toMatchObject({ text: "2 of 5", anchor: "start" });
  expect(labelOf(line("2022-06-01")).label).toMatchObject({ text: "2 of 5", anchor: "end" });
  expect(labelOf(line("2021-06-01")).label).toBeUndefined();
});

test("words beside a line stay in the picture, off its stations and off what else stands in the row", () => {
  const at = fc.integer({ min: -60, max: 420 });
  fc.assert(
    fc.property(at, fc.integer({ min: 0, max: 300 }), fc.array(at), fc.array(fc.integer({ max: 900 })), (...given) => {
      const [from, days, due, taken] = given;
      const on = (number: number) => addDays(day("2022-01-01"), number);
      const stations = due
        .toSorted((a, b) => a - b)
        .map((number, index) => ({ id: `${index}`, on: on(number), status: "overdue" as const, title: "" }));
      const { label, places } = labelOf({ ...line(on(from), on(from + days)), stations }, taken);
      if (!label) return;
      const width = widthOf(label.text);
      const [left, right] = label.anchor === "start" ? [label.x, label.x + width] : [label.x - width, label.x];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(900);
      for (const x of [...places.map((place) => place.x), ...taken]) expect(x < left || x > right).toBe(true);
    }),
  );
});
