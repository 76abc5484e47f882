import * as v from "valibot";
import { type FullDate, isFullDate, isPartialDate } from "./dates.ts";
import { isPeriod } from "./periods.ts";
import { EVIDENCE } from "./vocabulary.ts";

/** The form of an Id. */
export const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** RFC 5646 §2.1, well-formed language tags. */
export const LANGUAGE_TAG =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+)$/i;

function isHttpUrl(text: string): boolean {
  // eslint-free guard: a URL with control characters or spaces parses, but is not what stands in the data
  if (/[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return false;
  return ["http:", "https:"].includes(new URL(text).protocol);
}

export const Id = v.pipe(v.string(), v.regex(ID, "id"));
export const LanguageTag = v.pipe(v.string(), v.regex(LANGUAGE_TAG, "language-tag"));
export const PartialDate = v.pipe(v.string(), v.check(isPartialDate, "partial-date"));
export const FullDateText = v.pipe(
  v.string(),
  v.check(isFullDate, "full-date"),
  v.transform((text) => text as FullDate),
);
export const Period = v.pipe(v.string(), v.check(isPeriod, "period"));
export const Url = v.pipe(v.string(), v.check(isHttpUrl, "url"));
export const FiniteNumber = v.pipe(v.number(), v.finite("number"));
export const EvidenceLevel = v.picklist(EVIDENCE);

/** Text by language tag; never empty once proved. */
export type LocalizedText = Readonly<Record<string, string>>;

/** Keys that are no language tags are ignored; a blank or non-text entry breaks the text, and is what the issue points at. */
export const LocalizedText = v.pipe(
  v.looseObject({}),
  v.rawTransform(({ dataset, addIssue, NEVER }): LocalizedText => {
    const entries = Object.entries(dataset.value).filter(([tag]) => LANGUAGE_TAG.test(tag));
    for (const [key, value] of entries) {
      if (typeof value === "string" && value.trim() !== "") continue;
      addIssue({
        message: "text",
        received: JSON.stringify(value) ?? "undefined",
        input: value,
        path: [{ type: "object", origin: "value", input: dataset.value, key, value }],
      });
      return NEVER;
    }
    if (entries.length > 0) return Object.fromEntries(entries) as Record<string, string>;
    addIssue({ message: "localized-text", input: dataset.value });
    return NEVER;
  }),
);
