import type { HttpHandler } from "msw/http";
import { getResponse } from "msw/utils/get-response";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { problemResponse } from "./problem.ts";

// Below this a compressed body is hardly smaller.
const GZIP_FROM_BYTES = 1_000;

const FROM_ANY_ORIGIN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Retry-After",
  "X-Content-Type-Options": "nosniff",
};

/** What the handlers answer to a request that came over HTTP, with CORS; preflights are answered here. */
export async function httpAnswer(handlers: readonly HttpHandler[], asked: IncomingMessage): Promise<Response> {
  const response = asked.method === "OPTIONS" ? preflight() : await answered(handlers, asked);
  for (const [name, value] of Object.entries(FROM_ANY_ORIGIN)) response.headers.set(name, value);
  return response;
}

/** Sends the response, compressed where the client takes it; the entity tag then is a weak one. */
export async function sendAnswer(response: Response, asked: IncomingMessage, answer: ServerResponse): Promise<void> {
  const { status, headers, body } = response;
  const isLarge = Number(headers.get("Content-Length") ?? 0) >= GZIP_FROM_BYTES;
  const isCompressed = isLarge && takesGzip(asked.headers["accept-encoding"]);
  headers.append("Vary", "Accept-Encoding");
  if (isCompressed) compress(headers, status);
  answer.writeHead(status, Object.fromEntries(headers));
  if (body === null || asked.method === "HEAD") {
    answer.end();
    return;
  }
  const bytes = Readable.from(body);
  await (isCompressed ? pipeline(bytes, createGzip(), answer) : pipeline(bytes, answer));
}

async function answered(handlers: readonly HttpHandler[], asked: IncomingMessage): Promise<Response> {
  const { method = "GET", url: path = "/" } = asked;
  const url = URL.parse(`http://localhost${path}`);
  if (!url || !path.startsWith("/")) {
    return problemResponse({ status: 400, title: "Bad request", detail: "The request names no path." });
  }
  const headers = new Headers();
  const known = asked.headers["if-none-match"];
  if (known !== undefined) headers.set("If-None-Match", known);
  // The platform's Request refuses these two; the handlers refuse them as any other method.
  const isUnspeakable = method === "TRACE" || method === "CONNECT";
  const request = new Request(url, { method: isUnspeakable ? "POST" : method, headers });
  const response = await getResponse([...handlers], request);
  const detail = `There is nothing at ${url.pathname}; the documents stand below /api/v1/.`;
  return response ?? problemResponse({ status: 404, title: "No such document", detail });
}

function preflight(): Response {
  const headers = new Headers({
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "*",
    "Access-Control-Max-Age": "86400",
    Allow: "GET, HEAD, OPTIONS",
  });
  return new Response(null, { status: 204, headers });
}

function takesGzip(acceptEncoding: string | undefined): boolean {
  return /\b(?:gzip|\*)(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(acceptEncoding ?? "");
}

function compress(headers: Headers, status: number): void {
  const etag = headers.get("ETag");
  if (etag) headers.set("ETag", `W/${etag}`);
  headers.delete("Content-Length");
  // A 304 has no body, but the tag of the answer whose place it takes.
  if (status !== 304) headers.set("Content-Encoding", "gzip");
}
