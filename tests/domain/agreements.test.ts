import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { agreementStatus, expiringWithin, expiryOn, standingProgramme } from "#domain/agreements.ts";
import { lineageOf } from "#domain/lineage.ts";
import { agreement } from "#support/builders.ts";
import { anyAgreement, anyDay } from "#support/random-records.ts";

test("an agreement signed in a month of which the day is unknown is unsigned until the month is over", () => {
  const signed = agreement({ signedOn: "2020-02", validTo: "2023" });
  expect(agreementStatus(signed, day("2020-02-28"))).toBe("unsigned");
  expect(agreementStatus(signed, day("2020-02-29"))).toBe("in-force");
});

test("a term holds from the first day of its beginning to the last day of its end", () => {
  const programme = agreement({ signedOn: "2020-12-07", validFrom: "2021", validTo: "2023" });
  expect(agreementStatus(programme, day("2020-12-31"))).toBe("upcoming");
  expect(agreementStatus(programme, day("2021-01-01"))).toBe("in-force");
  expect(agreementStatus(programme, day("2023-12-31"))).toBe("in-force");
  expect(agreementStatus(programme, day("2024-01-01"))).toBe("expired");
});

test("an agreement ended before its term has ended on that day, and an ended one does not become expired", () => {
  const ended = agreement({ validTo: "2023", endedOn: "2022-06" });
  expect(agreementStatus(ended, day("2022-06-29"))).toBe("in-force");
  expect(agreementStatus(ended, day("2022-06-30"))).toBe("ended");
  expect(agreementStatus(ended, day("2024-01-01"))).toBe("ended");
});

test("an agreement ended before it ever began has ended, and is not upcoming", () => {
  expect(agreementStatus(agreement({ validFrom: "2022", endedOn: "2021-05" }), day("2021-06-01"))).toBe("ended");
});

test("without a term nothing is known of it, unless it was concluded without one", () => {
  expect(agreementStatus(agreement(), day("2021-01-01"))).toBe("term-unknown");
  expect(agreementStatus(agreement({ openEnded: false }), day("2021-01-01"))).toBe("term-unknown");
  expect(agreementStatus(agreement({ openEnded: true }), day("2021-01-01"))).toBe("in-force");
});

test("where both an open end and a term are given, the term counts", () => {
  expect(agreementStatus(agreement({ openEnded: true, validTo: "2023" }), day("2024-01-01"))).toBe("expired");
});

test("the status of an agreement never goes back", () => {
  const stages = { unsigned: 0, upcoming: 1, "term-unknown": 2, "in-force": 2, expired: 3, ended: 4 };
  fc.assert(
    fc.property(anyAgreement, anyDay, anyDay, (one, first, second) => {
      const [before, after] = first < second ? [first, second] : [second, first];
      expect(stages[agreementStatus(one, after)]).toBeGreaterThanOrEqual(stages[agreementStatus(one, before)]);
    }),
  );
});

test("the standing programme is the one in force that began last", () => {
  const older = agreement({ id: "older", validFrom: "2019", validTo: "2023" });
  const newer = agreement({ id: "newer", validFrom: "2021", validTo: "2021" });
  const list = [newer, older, agreement({ id: "memo", kind: "memorandum", validFrom: "2021-05", validTo: "2023" })];
  expect(standingProgramme(list, day("2021-12-31"))?.id).toBe("newer");
  expect(standingProgramme(list, day("2022-01-01"))?.id).toBe("older");
  expect(standingProgramme(list, day("2024-01-01"))).toBeUndefined();
});

test("of programmes that began on one day the later in the list stands", () => {
  const list = [
    agreement({ id: "one", validFrom: "2021", validTo: "2023" }),
    agreement({ id: "two", validFrom: "2021-01-01", validTo: "2022" }),
  ];
  expect(standingProgramme(list, day("2021-06-01"))?.id).toBe("two");
});

test("a programme of unknown term does not stand", () => {
  expect(standingProgramme([agreement()], day("2021-06-01"))).toBeUndefined();
});

test("an agreement expires on the last day of its term, or on no known day", () => {
  expect(expiryOn(agreement({ validTo: "2024-02" }))).toBe("2024-02-29");
  expect(expiryOn(agreement({ openEnded: true }))).toBeUndefined();
});

test("the lineage leads from each agreement to the one it renews, and back", () => {
  const list = [
    agreement({ id: "third", followsId: "second" }),
    agreement({ id: "second", followsId: "first" }),
    agreement({ id: "first" }),
    agreement({ id: "branch", followsId: "first" }),
  ];
  const { predecessorOf, successorsOf } = lineageOf(list);
  expect(predecessorOf.get("third")?.id).toBe("second");
  expect(predecessorOf.has("first")).toBe(false);
  expect(successorsOf.get("first")?.map(({ id }) => id)).toEqual(["second", "branch"]);
});

test("links to nothing, to itself and around a circle are not followed; a link into a circle is", () => {
  const list = [
    agreement({ id: "itself", followsId: "itself" }),
    agreement({ id: "lost", followsId: "constructor" }),
    agreement({ id: "a", followsId: "b" }),
    agreement({ id: "b", followsId: "a" }),
    agreement({ id: "outside", followsId: "a" }),
  ];
  const { predecessorOf, successorsOf } = lineageOf(list);
  expect([...predecessorOf].map(([id, { id: before }]) => [id, before])).toEqual([["outside", "a"]]);
  expect([...successorsOf.keys()]).toEqual(["a"]);
});

test("no walk along the lineage comes back to where it began", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const anyLinks = fc.tuple(...ids.map(() => fc.option(fc.constantFrom(...ids), { nil: undefined })));
  fc.assert(
    fc.property(anyLinks, (links) => {
      const list = ids.map((id, index) => {
        const followsId = links[index];
        return agreement({ id, ...(followsId === undefined ? {} : { followsId }) });
      });
      const { predecessorOf } = lineageOf(list);
      for (const start of ids) {
        let steps = 0;
        for (let next = predecessorOf.get(start); next; next = predecessorOf.get(next.id)) steps += 1;
        expect(steps).toBeLessThan(ids.length);
      }
    }),
  );
});

test("expiring soon is what is in force and ends within the span, its last day included, soonest first", () => {
  const on = (id: string, validTo: string) => agreement({ id, signedOn: "2021-01-01", validTo });
  const agreements = [
    on("later", "2023-12"),
    on("year", "2023"),
    on("soon", "2023-10-02"),
    on("over", "2023-09-30"),
    agreement({ ...on("ended", "2023-11"), endedOn: "2022" }),
    agreement({ id: "open", signedOn: "2021", openEnded: true }),
  ];
  const expiring = expiringWithin(agreements, day("2023-10-02"), 90);
  expect(expiring.map(({ agreement: { id }, days }) => [id, days])).toEqual([
    ["soon", 0],
    ["later", 90],
    ["year", 90],
  ]);
  expect(expiringWithin(agreements, day("2023-10-02"), 89)).toHaveLength(1);
});
