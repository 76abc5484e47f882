import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { serveApi } from "#mocks/serve.ts";
import { pageHeaders } from "#tools/page-headers.ts";

/** What is measured: the tracker's production build, or the floor beside it, such as a bare canvas. */
export const TARGETS = ["tracker", "canvas"] as const;
export type Target = (typeof TARGETS)[number];

/** Pages and API of one size of data, on free ports of the loopback. */
export interface ServedPages {
  readonly addressOf: (target: Target, path: string) => string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

const FLOOR = new URL("floor-page.mjs", import.meta.url);
/** Prefix of the canvas' own addresses. */
const FLOOR_PATH = "/floor.mjs";

function floorPage(api: string): string {
  return `<!doctype html><meta charset="utf-8"><meta name="tracker-api" content="${api}"><title>Floor</title><body><script type="module" src="${FLOOR_PATH}"></script>`;
}

function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(decodeURIComponent(path)));
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

interface PageServer {
  readonly distFolder: string;
  readonly api: URL;
  /** What the floor's page runs. */
  readonly floorScript: Buffer;
}

export interface ServingOptions {
  /** Records on a page of every list. */
  readonly pageSize: number;
  /** Stands in for the bare canvas. */
  readonly floorScript?: Buffer;
}

function bodyFor(
  { distFolder, api, floorScript }: PageServer,
  asked: URL,
): { readonly body: string | Buffer; readonly type: string } {
  const script = { body: floorScript, type: "text/javascript" };
  if (asked.pathname === FLOOR_PATH) return script;
  const file = fileOf(distFolder, asked.pathname);
  if (file !== undefined && extname(file) !== ".html")
    return { body: readFileSync(file), type: TYPES[extname(file)] ?? "application/octet-stream" };
  const html = "text/html; charset=utf-8";
  if (asked.searchParams.has("floor")) return { body: floorPage(api.href), type: html };
  const page = readFileSync(join(distFolder, "index.html"), "utf8");
  return {
    body: page.replace('name="tracker-api" content=""', `name="tracker-api" content="${api.href}"`),
    type: html,
  };
}

function answerPage(server: PageServer, request: IncomingMessage, response: ServerResponse): void {
  const { url = "/" } = request;
  const { body, type } = bodyFor(server, new URL(url, "http://localhost"));
  const headers = pageHeaders(url, { apiOrigin: server.api.origin });
  // the floor styles itself in script; the tracker runs under its own policy
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Encoding", "gzip");
  response.end(gzipSync(body, { level: 1 }));
}

async function folderWith(documents: ReadonlyMap<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tracker-bench-"));
  for (const [path, document] of documents) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(document));
  }
  return folder;
}

/**
 * Serves documents through the project's own API, and the pages that read them.
 */
export async function servePages(
  distFolder: string,
  documents: ReadonlyMap<string, unknown>,
  { pageSize, floorScript = readFileSync(FLOOR) }: ServingOptions,
): Promise<ServedPages> {
  const folder = await folderWith(documents);
  const api = await serveApi({ port: 0, folder, pageSize });
  const server = createServer((request, response) =>
    answerPage({ distFolder, api: api.url, floorScript }, request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The pages are served on no port.");
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    addressOf: (target, path) => {
      const url = new URL(path, origin);
      if (target === "canvas") url.searchParams.set("floor", "1");
      return url.href;
    },
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await api.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
