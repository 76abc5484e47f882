import * as v from "valibot";
import { breachAt, parsed } from "./breach.ts";
import type { Reason } from "./faults.ts";
import { Meta } from "./records.ts";

const Links = v.object({ next: v.exactOptional(v.string()) });
const Frame = v.object({ meta: Meta, links: v.exactOptional(Links) });

/** One page of a document, its frame proved and its content not yet. */
export interface Envelope<Content> {
  readonly content: Content;
  readonly meta: Meta;
  /** `links.next` as it stands there, relative to the page. */
  readonly next?: string;
}

export type EnvelopeOf<Content> =
  | { readonly ok: true; readonly envelope: Envelope<Content> }
  | { readonly ok: false; readonly reason: Reason };

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function envelopeOf<Content>(
  body: unknown,
  { isContent, expected }: { isContent: (content: unknown) => content is Content; expected: string },
): EnvelopeOf<Content> {
  if (!isObject(body)) return { ok: false, reason: breachAt([], "type", { value: body, expected: "object" }).reason };
  const content = "data" in body ? body.data : undefined;
  if (!isContent(content)) {
    const code = content === undefined ? "missing" : "type";
    return { ok: false, reason: breachAt(["data"], code, { value: content, expected }).reason };
  }
  const frame = parsed(Frame, body);
  if (!frame.ok) return { ok: false, reason: { ...frame.breach.reason, member: frame.breach.path.join(".") } };
  const next = frame.value.links?.next;
  return { ok: true, envelope: { content, meta: frame.value.meta, ...(next === undefined ? {} : { next }) } };
}

/** The envelope of a list: `data` is an array, `meta.asOf` a day (contract §1, Envelope). */
export function listEnvelope(body: unknown): EnvelopeOf<readonly unknown[]> {
  return envelopeOf(body, {
    isContent: (content): content is readonly unknown[] => Array.isArray(content),
    expected: "array",
  });
}

/** The envelope of a single record: `data` is an object. */
export function recordEnvelope(body: unknown): EnvelopeOf<object> {
  return envelopeOf(body, { isContent: isObject, expected: "object" });
}
