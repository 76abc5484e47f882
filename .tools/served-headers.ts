import type { Plugin } from "vite";
import { type Serving, pageHeaders } from "./page-headers.ts";

/**
 * Sends the headers of the page with everything that `npm start` serves.
 *
 * @throws RangeError where a site that may frame charts is none
 */
export function servedHeaders(serving: Serving): Plugin {
  return {
    name: "tracker:served-headers",
    configurePreviewServer({ middlewares }) {
      pageHeaders("/?embed=1", serving); // what is set wrong is said at the start
      middlewares.use(({ url = "/" }, response, next) => {
        for (const [name, value] of Object.entries(pageHeaders(url, serving))) response.setHeader(name, value);
        next();
      });
    },
  };
}
