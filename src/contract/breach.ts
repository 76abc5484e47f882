import * as v from "valibot";
import type { Reason, ReasonCode } from "./faults.ts";
import { REASON_CODES } from "./faults.ts";

/** A step into a JSON value: a member's name or an index. */
export type Path = readonly (string | number)[];

/** Where a datum is wrong, seen from the record or document that was checked, and why. */
export interface Breach {
  readonly path: Path;
  readonly reason: Reason;
}

const FOUND_LENGTH = 60;
const CODES: ReadonlySet<string> = new Set(REASON_CODES);

/** RFC 6901: `["data", 3, "a/b"]` is `/data/3/a~1b`. The empty path is the empty string, the whole document. */
export function pointerTo(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function jsonOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  // a text can be as long as the whole answer: only its beginning is ever shown
  if (typeof value === "string") return JSON.stringify(value.slice(0, FOUND_LENGTH * 2));
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    // nested deeper than the stack
    return Array.isArray(value) ? "[" : "{";
  }
}

/** A value as JSON, cut at 60 characters, the last of which is then `…`. */
export function foundText(value: unknown): string {
  const characters = Array.from(jsonOf(value).slice(0, FOUND_LENGTH * 2 + 2));
  return characters.length > FOUND_LENGTH ? `${characters.slice(0, FOUND_LENGTH - 1).join("")}…` : characters.join("");
}

/**
 * A breach at a member of what was checked.
 * @param value what stands there; `undefined` where nothing does
 */
export function breachAt(path: Path, code: ReasonCode, { value, expected }: BreachFacts = {}): Breach {
  const member = path.findLast((step) => typeof step === "string") ?? "data";
  return {
    path,
    reason: {
      code,
      member: String(member),
      ...(value === undefined ? {} : { found: foundText(value) }),
      ...(expected === undefined ? {} : { expected }),
    },
  };
}

export interface BreachFacts {
  readonly value?: unknown;
  readonly expected?: string;
}

function isReasonCode(text: string): text is ReasonCode {
  return CODES.has(text);
}

function codeOf(issue: v.BaseIssue<unknown>): ReasonCode {
  if (isReasonCode(issue.message)) return issue.message;
  const isAbsent = issue.path?.at(-1)?.origin === "key" || issue.received === "undefined";
  if (isAbsent) return "missing";
  return issue.type === "picklist" ? "one-of" : "type";
}

function expectedOf(issue: v.BaseIssue<unknown>, code: ReasonCode): string | undefined {
  if (code === "one-of") return issue.expected?.replaceAll(/[()"]/g, "").replaceAll(" | ", ", ");
  if (code === "type") return issue.expected?.toLowerCase();
  return undefined;
}

function breachOf(issue: v.BaseIssue<unknown>): Breach {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const code = codeOf(issue);
  const expected = expectedOf(issue, code);
  return breachAt(path, code, {
    ...(code === "missing" ? {} : { value: issue.input }),
    ...(expected === undefined ? {} : { expected }),
  });
}

/** A value that passed its schema, or the first breach in the order of the schema. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly breach: Breach };

/** The value, proved against a schema; members that the schema does not know are left out. */
export function parsed<S extends v.GenericSchema>(schema: S, value: unknown): Parsed<v.InferOutput<S>> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  return result.success ? { ok: true, value: result.output } : { ok: false, breach: breachOf(result.issues[0]) };
}
