import * as v from "valibot";
import { expect, test } from "vitest";
import { checkRecords } from "#contract/check-records.ts";
import { referenceProblems } from "#contract/check-references.ts";
import type { ListName } from "#contract/records.ts";
import { EMBEDDED_IDS, embeddedDataset, embeddedDocument } from "#support/embedded-dataset.ts";

/** One list of a partnership, as the page checks what it has fetched. */
function checked<N extends ListName>(stem: N, id: string) {
  const { data, meta } = embeddedDocument(stem, id);
  const total = meta.total === undefined ? {} : { total: meta.total };
  const page = { document: `${stem}.json`, asOf: meta.asOf, ...total, data: v.parse(v.array(v.unknown()), data) };
  return checkRecords(stem, [page]);
}

test.each(EMBEDDED_IDS)("%s: the page's own checks quarantine nothing and find no problem", (id) => {
  const lists = {
    agreements: checked("agreements", id),
    programs: checked("programs", id),
    "sector-goals": checked("sector-goals", id),
    "trade-metrics": checked("trade-metrics", id),
    events: checked("events", id),
    sources: checked("sources", id),
  };
  const partnership = { document: "partnership.json", partnership: embeddedDataset(id).partnership };
  expect(Object.values(lists).flatMap(({ quarantined }) => [...quarantined])).toEqual([]);
  expect(Object.values(lists).flatMap(({ problems }) => [...problems])).toEqual([]);
  expect(referenceProblems({ ...lists, partnership })).toEqual([]);
});
