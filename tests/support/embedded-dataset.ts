import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import * as records from "#contract/records.ts";

const FOLDER = fileURLToPath(new URL("../../mocks/dataset/", import.meta.url));

const Envelope = v.object({ data: v.unknown(), meta: records.Meta });

/** One document of the dataset, by its path below `mocks/dataset/`; throws when it is no envelope. */
export function documentAt(path: string) {
  return v.parse(Envelope, JSON.parse(readFileSync(FOLDER + path, "utf8")));
}

const Listed = v.array(v.looseObject({ id: v.string() }));

/** The ids of the embedded partnerships, in the order of `partnerships.json`; each is also the name of its folder. */
export const EMBEDDED_IDS: readonly string[] = v
  .parse(Listed, documentAt("partnerships.json").data)
  .map(({ id }) => id);

/** One document of a partnership's folder, by its stem; of Moscow–Beijing unless told. */
export function embeddedDocument(stem: string, id = "moscow-beijing") {
  return documentAt(`${id}/${stem}.json`);
}

/** A whole partnership, proved against the schemas; of Moscow–Beijing unless told; throws on the first breach. */
export function embeddedDataset(id = "moscow-beijing") {
  const listIn = (stem: string) => embeddedDocument(stem, id).data;
  return {
    partnership: v.parse(records.Partnership, listIn("partnership")),
    agreements: v.parse(v.array(records.Agreement), listIn("agreements")),
    programs: v.parse(v.array(records.Program), listIn("programs")),
    goals: v.parse(v.array(records.SectorGoal), listIn("sector-goals")),
    metrics: v.parse(v.array(records.TradeMetric), listIn("trade-metrics")),
    events: v.parse(v.array(records.TrackerEvent), listIn("events")),
    sources: v.parse(v.array(records.Source), listIn("sources")),
  };
}

export type EmbeddedDataset = ReturnType<typeof embeddedDataset>;

/** One localized text of the dataset with the path where it stands. */
export interface PlacedText {
  readonly path: string;
  readonly text: Readonly<Record<string, string>>;
}

const LANGUAGE = /^[a-z]{2}(?:-[A-Za-z]+)?$/;

function isText(value: object): value is Readonly<Record<string, string>> {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, entry]) => LANGUAGE.test(key) && typeof entry === "string");
}

/** Every localized text below a value; paths name records by their id. */
export function textsBelow(value: unknown, path: string): PlacedText[] {
  if (typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value) && isText(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, below]) => {
    const isRecord = typeof below === "object" && below !== null && "id" in below;
    return textsBelow(below, `${path}/${isRecord ? String(below.id) : key}`);
  });
}

/** Every text that a reader sees; the titles of sources keep the language of the source and are left out. */
export function visibleTexts(dataset: EmbeddedDataset): PlacedText[] {
  return textsBelow(dataset, "").filter(({ path }) => !/^\/sources\/[^/]+\/title$/.test(path));
}
