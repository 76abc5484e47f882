import type { Reason, ReasonCode } from "#contract/faults.ts";
import { inWords } from "#i18n/in-words.ts";
import { records } from "./records.ts";

type Right = (expected: string) => string;

const types = { array: "a list", object: "an object", string: "a text", number: "a number", boolean: "true or false" };

const fixed =
  (text: string): Right =>
  () =>
    text;

/** What would be right, by code; `expected` is what the check held the member against. */
const right = {
  missing: fixed("it is required"),
  type: (expected) => (expected ? `should be ${inWords(types, expected)}` : "should be of another type"),
  "one-of": (expected) => `should be one of: ${expected}`,
  id: fixed("should be an id of lower-case letters, digits and hyphens, 80 characters at most"),
  "language-tag": fixed("should be a BCP 47 language tag"),
  "partial-date": fixed("should be a real date YYYY, YYYY-MM or YYYY-MM-DD, from 1900 to 2100"),
  "full-date": fixed("should be a real date YYYY-MM-DD, from 1900 to 2100"),
  period: fixed("should be a period YYYY, YYYY-Qn or YYYY-MM"),
  url: fixed("should be an absolute http or https address"),
  number: fixed("should be a finite number"),
  text: fixed("should be a text that is not blank"),
  "localized-text": fixed("should have a text in at least one language"),
  country: fixed("should be two capitals of ISO 3166-1"),
  "time-zone": fixed("should be an IANA time zone"),
  currency: fixed("should be three capitals of ISO 4217"),
  "unit-code": fixed("should be a unit code of at most 32 characters"),
  multiplier: fixed("should be a whole number from −12 to 15"),
  "observation-status": fixed("should be one capital letter"),
  total: fixed("should be a whole number from 0"),
  timestamp: fixed("should be an instant by RFC 3339"),
  "period-form": (expected) =>
    `should have the form that the frequency asks for${expected && `: ${inWords(records.words.frequency, expected)}`}`,
  "no-sources": fixed("should name at least one source"),
  "doubled-id": fixed("this id has been used before"),
  "before-start": (expected) => `should not be before ${expected || "the start"}`,
  "doubled-period": fixed("this period has been used before"),
  "target-period": (expected) => `should be after the baseline’s period${expected && ` ${expected}`}`,
  "target-value": (expected) => `should differ from the baseline’s value${expected && ` ${expected}`}`,
  "unknown-reference": (expected) => `leads to no record${expected && ` of ${expected}`}`,
  "own-predecessor": fixed("should lead to another agreement, not to itself"),
  circular: fixed("the predecessors form a circle; this link is not followed"),
  "completed-after-data": (expected) => `should not be after the last day of the data${expected && `, ${expected}`}`,
  "completed-and-cancelled": (expected) => `should not stand beside a date of completion${expected && `, ${expected}`}`,
  "target-direction": (expected) =>
    expected
      ? `should lie in the desired direction, ${inWords(records.words.direction, expected)}`
      : "a target needs a desired direction",
  "estimated-without-note": fixed("an estimate should have a note that tells its method"),
  "total-mismatch": (expected) => `should be the number of records${expected && `, ${expected}`}`,
  "unknown-time-zone": fixed("this browser does not know the zone; read as UTC"),
  "partnership-id": (expected) => `should be the id from the list${expected && `, ${expected}`}`,
  "ended-after-term": (expected) => `should not be after the end of the term${expected && `, ${expected}`}`,
  "open-ended-with-term": (expected) =>
    `should not stand beside the end of a term${expected && `, ${expected}`}; the term counts`,
  "gap-order": (expected) => `should not be before the start of the gap${expected && `, ${expected}`}`,
  "foreign-href": fixed("should be relative, end in “/” and stay on the same origin"),
  "reserved-id": fixed("no partnership may have this id"),
  href: fixed("should be a relative address that ends in “/”"),
  "not-json": fixed("the answer is no JSON"),
  "foreign-next": fixed("the next page should be on the same origin"),
  "page-seen": fixed("the next page is one already read"),
  "too-many-pages": fixed("more than 1,000 pages"),
} satisfies Record<ReasonCode, Right>;

/** Sentence on a quarantined record or a problem: member, what stood there, what would be right. */
export const faults = {
  sentence: ({ code, member, found, expected = "" }: Reason): string =>
    `${member || "document"}: ${found === undefined ? "nothing there" : `found ${found}`}; ${right[code](expected)}`,
};
