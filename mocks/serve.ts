import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { DATASET_FOLDER, folderShelf } from "./dataset-files.ts";
import { mockHandlers } from "./handlers.ts";
import { httpAnswer, sendAnswer } from "./http-answer.ts";
import { customaryPageSize, pagedShelf } from "./paged-shelf.ts";
import { problemResponse } from "./problem.ts";
import { USAGE, optionsFrom } from "./serve-options.ts";
import type { ServeOptions } from "./serve-options.ts";

/** A running API: its base address, ending in `/api/v1/`, and how to stop it. */
export interface ServedApi {
  readonly url: URL;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder of documents, else the embedded dataset, over HTTP: gzip, ETag and 304, HEAD, CORS, problem+json.
 *
 * Without `pageSize` the embedded dataset is paged as the built-in mock pages it, and a folder stands as it is on disk.
 *
 * @throws Error in words for the person who started it: the port is taken, the folder is none
 */
export async function serveApi(options: ServeOptions = {}): Promise<ServedApi> {
  const { port = 8787, host = "127.0.0.1" } = options;
  const handlers = mockHandlers(await shelfFor(options));
  const server = createServer((asked, answer) => {
    httpAnswer(handlers, asked)
      .catch(() => problemResponse({ status: 500, title: "Internal error", detail: "The request broke the server." }))
      .then((response) => sendAnswer(response, asked, answer))
      // The reader went away, or the body broke off: nobody is left to be told.
      .catch(() => answer.destroy());
  });
  const address = await listening(server, { port, host });
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: new URL(`http://${name}:${address.port}/api/v1/`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function shelfFor({ folder, pageSize }: ServeOptions) {
  if (folder !== undefined) {
    const isFolder = await stat(folder).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    if (!isFolder) throw new Error(`--folder: there is no folder ${folder}.`);
  }
  const documents = folderShelf(folder ?? DATASET_FOLDER);
  if (pageSize !== undefined) return pagedShelf(documents, () => pageSize);
  return folder === undefined ? pagedShelf(documents, customaryPageSize) : documents;
}

function listening(server: Server, { port, host }: { port: number; host: string }): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(new Error(refusal(cause, port, host), { cause })));
    server.listen(port, host, () => {
      const address = server.address();
      if (address && typeof address === "object") resolve(address);
    });
  });
}

function refusal({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} on ${host} is taken. Choose another: npm run api -- --port ${port + 1} (0 finds a free one).`;
  }
  if (code === "EACCES") return `Port ${port} on ${host} may not be used. Choose another with --port (0: a free one).`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `This machine has no address ${host}: see --host.`;
  return `The API could not be served at ${host}, port ${port}: ${message}`;
}

async function run(): Promise<void> {
  try {
    const options = optionsFrom(process.argv.slice(2));
    if (options === "help") {
      process.stdout.write(USAGE);
      return;
    }
    const { url } = await serveApi(options);
    process.stdout.write(`API: ${url.href}\nDocuments: ${options.folder ?? "the embedded dataset"}\n`);
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.main) await run();
