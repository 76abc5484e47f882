import type { HttpHandler } from "msw/http";
import { http } from "msw/http";
import { problemResponse } from "./problem.ts";
import type { Shelf, StoredDocument } from "./shelf.ts";

const BASE = "/api/v1/";
// Any origin and any folder the page is served from.
const EVERY_PATH = `*${BASE}*`;

/**
 * The API over the documents of a shelf, answering below any `…/api/v1/` as a real server does: strong `ETag`,
 * 304 for a known one, `Cache-Control: no-cache`, HEAD, and problem+json for unknown paths (404), other methods
 * (405) and documents that cannot be read (503). Put them last in a list: they let nothing below the base through.
 *
 * @see contract §1
 */
export function mockHandlers(shelf: Shelf): HttpHandler[] {
  const answer = ({ request }: { request: Request }) => answerFrom(shelf, request);
  return [http.get(EVERY_PATH, answer), http.head(EVERY_PATH, answer), http.all(EVERY_PATH, answer)];
}

async function answerFrom(shelf: Shelf, request: Request): Promise<Response> {
  const path = documentPath(request.url);
  try {
    const document = path === undefined ? undefined : await shelf(path);
    return document ? sent(document, request) : notFound(path ?? request.url);
  } catch {
    const detail = `${path} could not be read.`;
    return problemResponse({ status: 503, title: "Document not available", detail });
  }
}

function documentPath(url: string): string | undefined {
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname.slice(pathname.indexOf(BASE) + BASE.length));
  } catch {
    return undefined;
  }
}

function notFound(path: string): Response {
  return problemResponse({ status: 404, title: "No such document", detail: `There is no document at ${path}.` });
}

function sent({ bytes, etag }: StoredDocument, { method, headers: asked }: Request): Response {
  if (method !== "GET" && method !== "HEAD") return notAllowed(method);
  const headers = new Headers({
    ETag: etag,
    "Cache-Control": "no-cache",
    "Content-Length": String(bytes.length),
  });
  if (isKnown(asked.get("If-None-Match"), etag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", "application/json");
  return new Response(method === "HEAD" ? null : bytes, { headers });
}

function notAllowed(method: string): Response {
  const detail = `This API is read-only: ${method} is not answered.`;
  return problemResponse({ status: 405, title: "Method not allowed", detail, allow: "GET, HEAD" });
}

/** Weak comparison (RFC 9110 §13.1.2), so that a tag made weak by compression is known again. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etag);
}
