import type { DocumentName } from "./vocabulary.ts";

/** What is wrong with a datum, as data; put into words by `i18n` (contract §1, What bad data gets). */
export interface Reason {
  /** What would be right or what went wrong: a key of the messages' reasons. */
  readonly code: ReasonCode;
  /** Name of the member, as the contract spells it. */
  readonly member: string;
  /** What stood there, as JSON, cut at 60 characters; absent where nothing stood there. */
  readonly found?: string;
  /** What the member is held against: an allowed list, another date, an id. */
  readonly expected?: string;
}

export const REASON_CODES = [
  // a value that breaks its schema
  "missing",
  "type",
  "one-of",
  "id",
  "language-tag",
  "partial-date",
  "full-date",
  "period",
  "url",
  "number",
  "text",
  "localized-text",
  "country",
  "time-zone",
  "currency",
  "unit-code",
  "multiplier",
  "observation-status",
  "total",
  "timestamp",
  "period-form",
  "no-sources",
  // breaches between members
  "doubled-id",
  "before-start",
  "doubled-period",
  "target-period",
  "target-value",
  // problems: the record stays
  "unknown-reference",
  "own-predecessor",
  "circular",
  "completed-after-data",
  "completed-and-cancelled",
  "target-direction",
  "estimated-without-note",
  "total-mismatch",
  "unknown-time-zone",
  "partnership-id",
  "ended-after-term",
  "open-ended-with-term",
  "gap-order",
  "foreign-href",
  "reserved-id",
  "href",
  // what breaks a whole document
  "not-json",
  "foreign-next",
  "page-seen",
  "too-many-pages",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** A record left out of every view and figure. */
export interface Quarantined {
  /** File name of the page that held it, such as `programs.2.json`. */
  readonly document: string;
  readonly id?: string;
  /** Position in that page's `data`. */
  readonly index: number;
  /** RFC 6901, into that page. */
  readonly pointer: string;
  readonly reason: Reason;
}

/** A fault that leaves its record in place; `id` is absent for a whole document. */
export interface Problem {
  readonly document: string;
  readonly id?: string;
  readonly pointer: string;
  readonly reason: Reason;
}

/** Why a document failed as a whole. */
export interface DocumentFault {
  readonly kind: "unreachable" | "timeout" | "refused" | "malformed";
  readonly document: DocumentName | "partnerships";
  /** File name of the page that failed. */
  readonly page: string;
  /** HTTP status of a refusal. */
  readonly status?: number;
  /** Title and detail of an RFC 9457 body, as text. */
  readonly title?: string;
  readonly detail?: string;
  /** What broke a body: a member and why. */
  readonly reason?: Reason;
  /** Seconds that the server asks to wait. */
  readonly retryAfterSeconds?: number;
}

/** How a document stands for the panels that need it. */
export interface DocumentState {
  readonly name: DocumentName | "partnerships";
  readonly status: "loading" | "ready" | "failed";
  /** Why the last try failed; together with `ready` the data is a last good copy. */
  readonly fault?: DocumentFault;
  /** Instant (ms) of the last good answer, where the shown copy is older than the last try. */
  readonly staleSinceAt?: number;
  /** Instant (ms) of the next automatic try. */
  readonly retryAt?: number;
  readonly quarantinedCount: number;
  /** Share received of a list in several pages, where known. */
  readonly receivedRatio?: number;
  /** A document with a fault is being asked for again. */
  readonly isRetrying?: boolean;
  readonly retry: () => void;
}
