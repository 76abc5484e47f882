import ICAL from "ical.js";
import { expect, test } from "vitest";
import { agreementEntries, entriesWithin, eventEntries, milestoneEntries } from "#export/calendar-entries.ts";
import { icsText } from "#export/ics.ts";
import { day } from "#contract/dates.ts";
import { agreement, milestone, program, trackerEvent } from "#support/builders.ts";
import { exportScene, PROTOCOL } from "#support/export-scene.ts";

const meta = { asOf: day("2023-12-31") };
const scene = await exportScene("ru");

function readBack(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDate: event.startDate.isDate && event.endDate.isDate,
      summary: event.summary,
      description: event.description,
      stamp: String(component.getFirstPropertyValue("dtstamp")),
    };
  });
}

const milestones = [
  milestone({ id: "opened", title: { ru: "Открытие; школы, парка" }, due: "2022-02", completedOn: "2022-01-15" }),
  milestone({ id: "dropped", due: "2022-05-01", cancelledOn: "2022-04-01" }),
  milestone({ id: "undated" }),
  milestone({ id: "ahead", due: "2024" }),
];

test("milestones not cancelled stand on the last day of their due date, for one day", () => {
  const entries = milestoneEntries({ records: [program({ milestones })], meta }, scene);
  expect(readBack(icsText(entries, "x"))).toMatchObject([
    { uid: "milestone-housing-opened@moscow-beijing", start: "2022-02-28", end: "2022-03-01", isDate: true },
    { uid: "milestone-housing-ahead@moscow-beijing", start: "2024-12-31", end: "2025-01-01", isDate: true },
  ]);
});

test("agreements signed and not ended stand on the last day of their term", () => {
  const records = [
    agreement({ validTo: "2023-06" }),
    agreement({ id: "to-come", signedOn: "2023", validTo: "2025" }),
    agreement({ id: "ended", validTo: "2025", endedOn: "2022" }),
    agreement({ id: "expired", validTo: "2021" }),
    agreement({ id: "open", openEnded: true }),
  ];
  const read = readBack(icsText(agreementEntries({ records, meta }, scene), "x"));
  expect(read.map(({ uid, start }) => [uid, start])).toEqual([
    ["agreement-programme-2021@moscow-beijing", "2023-06-30"],
    ["agreement-expired@moscow-beijing", "2021-12-31"],
  ]);
});

test("events last from the first day of on to the last of until, whose day after ends them", () => {
  const records = [
    trackerEvent({ on: "2020-12", until: "2021-02" }),
    trackerEvent({ id: "last", on: "2100-12-31" }),
    trackerEvent({ id: "first", on: "1900" }),
  ];
  const read = readBack(icsText(eventEntries({ records, meta }, scene), "x"));
  expect(read.map(({ uid, start, end }) => [uid, start, end])).toEqual([
    ["event-visit@moscow-beijing", "2020-12-01", "2021-03-01"],
    ["event-last@moscow-beijing", "2100-12-31", "2101-01-01"],
    ["event-first@moscow-beijing", "1900-01-01", "1901-01-01"],
  ]);
});

test("summary and description tell what, its status at D and the sources, in the export's language", () => {
  const [opened] = readBack(icsText(milestoneEntries({ records: [program({ milestones })], meta }, scene), "x"));
  expect(opened?.summary).toBe("Срок контрольной точки: Открытие; школы, парка (Housing)");
  expect(opened?.description.replaceAll("\u00A0", " ").split("\n")).toEqual([
    "Статус на 31 декабря 2022 года: достигнута",
    "Дата по источнику: февраль 2022 года",
    "Источники:",
    PROTOCOL.url,
  ]);
});

test("a summary in Chinese longer than a line is folded at 75 octets and read back whole", async () => {
  const chinese = await exportScene("zh");
  const title = { zh: "北京市与莫斯科市关于中小企业、科技创新、城市交通管理领域合作的圆桌会议🚇".repeat(3) };
  const ics = icsText(eventEntries({ records: [trackerEvent({ title })], meta }, chinese), "莫斯科, 北京; \\");
  expect(readBack(ics)[0]?.summary).toBe(title.zh);
  expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const octets = ics.split("\r\n").map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  const lines = ics.split("\r\n").map((line) => new TextEncoder().encode(line));
  for (const line of lines) expect(() => new TextDecoder("utf-8", { fatal: true }).decode(line)).not.toThrow();
});

test("control characters and line ends of a title neither break the file nor start a line of it", () => {
  const title = { en: "Visit\r\nEND:VEVENT\u0000\u0007 of\ttrade" };
  const read = readBack(icsText(eventEntries({ records: [trackerEvent({ title })], meta }, scene), "a\r\nb"));
  expect(read).toHaveLength(1);
  expect(read[0]?.summary).toBe("Visit\nEND:VEVENT   of\ttrade");
});

test.each([
  { generatedAt: undefined, stamp: "2023-12-31T00:00:00Z" },
  { generatedAt: "2024-02-01T09:00:00Z", stamp: "2024-02-01T09:00:00Z" },
  { generatedAt: "2024-02-01 09:00:00.125+0300", stamp: "2024-02-01T06:00:00Z" },
  { generatedAt: "2024-02-01T09:00:00-08", stamp: "2024-02-01T17:00:00Z" },
  { generatedAt: "2024-02-31T09:00:00Z", stamp: "2023-12-31T00:00:00Z" },
])("the stamp is generatedAt, else asOf: $generatedAt", ({ generatedAt, stamp }) => {
  const stamped = { records: [trackerEvent()], meta: { ...meta, ...(generatedAt !== undefined && { generatedAt }) } };
  expect(readBack(icsText(eventEntries(stamped, scene), "x"))[0]?.stamp).toBe(stamp);
});

test("the same data gives the same file", () => {
  const written = () => icsText(milestoneEntries({ records: [program({ milestones })], meta }, scene), "x");
  expect(written()).toBe(written());
});

test("a range keeps what has a day in common with it; turned round it keeps all", () => {
  const records = ["2020", "2021-06-30", "2022"].map((on) => trackerEvent({ id: on, on }));
  const entries = eventEntries({ records, meta }, scene);
  const kept = (range: { from?: string; to?: string }) => entriesWithin(entries, range).map(({ firstOn }) => firstOn);
  expect(kept({ from: "2020-12-31", to: "2021-06" })).toEqual(["2020-01-01", "2021-06-30"]);
  expect(kept({ from: "2021-07" })).toEqual(["2022-01-01"]);
  expect(kept({ to: "2019" })).toEqual([]);
  expect(kept({ from: "2023", to: "2019" })).toHaveLength(3);
});
