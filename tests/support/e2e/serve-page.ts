import { readFileSync } from "node:fs";
import { join } from "node:path";
import { preview } from "vite";
import type { Plugin } from "vite";
import { pageHeaders } from "#tools/page-headers.ts";

/** The built page on a free port of the loopback. */
export interface ServedPage {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves a production build as `npm start` does, under the strict policy.
 *
 * @param distFolder the build
 * @param apiUrl an API to write into the page's meta tag; without one the built-in mock answers
 */
export async function servePage(distFolder: string, apiUrl?: URL): Promise<ServedPage> {
  const server = await preview({
    logLevel: "silent",
    build: { outDir: distFolder },
    preview: { host: "127.0.0.1", port: 0 },
    plugins: apiUrl ? [pageWithApi({ distFolder, apiUrl })] : [],
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("The page is served on no port.");
  return { port: address.port, close: () => server.close() };
}

interface PageWithApi {
  readonly distFolder: string;
  readonly apiUrl: URL;
}

/** What a publisher does who edits the one line of the built page, done on the way out. */
function pageWithApi({ distFolder, apiUrl }: PageWithApi): Plugin {
  const page = readFileSync(join(distFolder, "index.html"), "utf8");
  const empty = /(<meta name="tracker-api" content=")("[^>]*>)/;
  if (!empty.test(page)) throw new Error("The built page has no empty meta tag tracker-api.");
  const edited = page.replace(empty, `$1${apiUrl.href}$2`);
  return {
    name: "tracker:page-with-api",
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const isPage = request.headers.accept?.includes("text/html") ?? false;
        if (!isPage) return next();
        const headers = pageHeaders(request.url ?? "/", { apiOrigin: apiUrl.origin });
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(edited);
      });
    },
  };
}
