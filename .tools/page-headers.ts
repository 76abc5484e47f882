/** What the one who serves the page decides about it. */
export interface Serving {
  /** Origin of an API on another host, such as `https://api.example.org`; blank for none. */
  readonly apiOrigin?: string | undefined;
  /** Sites that may show a chart of `embed=1` in a frame, separated by spaces; blank: the page's own origin alone. */
  readonly frameAncestors?: string | undefined;
}

/** A site as a policy names it: an origin with or without its scheme, hosts below one as `*.example.org`, or a word. */
const SITE = /^(?:(?:https?:\/\/)?(?:\*\.)?[a-z0-9.-]+(?::(?:\d+|\*))?|https?:|\*|'self'|'none')$/i;

/** @throws RangeError at what is no site: in a policy it would open or close something else */
function ancestorsOf(sites: string): string {
  const named = sites.split(/\s+/).filter((site) => site !== "");
  const wrong = named.find((site) => !SITE.test(site));
  if (wrong !== undefined) throw new RangeError(`"${wrong}" is no site that may frame a chart.`);
  return named.length === 0 ? "'self'" : named.join(" ");
}

/** Whether an address asks for one chart alone: only that may stand in a frame. */
function isEmbedded(address: string): boolean {
  return new URL(address, "http://tracker").searchParams.get("embed") === "1";
}

/**
 * The response headers under which the built page has to work (contract §3, "Safety of the page").
 *
 * @param address path and parameters that are asked for
 * @throws RangeError where a site that may frame charts is none
 */
export function pageHeaders(address: string, { apiOrigin = "", frameAncestors = "" }: Serving): Record<string, string> {
  const canBeFramed = isEmbedded(address);
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${apiOrigin}`.trimEnd(),
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    `frame-ancestors ${canBeFramed ? ancestorsOf(frameAncestors) : "'none'"}`,
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // for programs that know no frame-ancestors; it cannot name other sites
    ...(!canBeFramed && { "X-Frame-Options": "DENY" }),
  };
}
