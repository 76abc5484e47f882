import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin } from "vite";

/** Whether an address asks for one chart alone: only that may stand in a frame of another page. */
function isEmbedded(address = ""): boolean {
  return new URL(address, "http://tracker").searchParams.get("embed") === "1";
}

function frameGuard({ url }: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (!isEmbedded(url)) response.setHeader("X-Frame-Options", "DENY");
  next();
}

/** Lets other pages frame what is asked for with `embed=1`, and nothing else. */
export function framing(): Plugin {
  return {
    name: "tracker:framing",
    configurePreviewServer({ middlewares }) {
      middlewares.use(frameGuard);
    },
  };
}
