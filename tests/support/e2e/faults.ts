import type { BrowserContext } from "playwright";

/** What a journey must never leave behind. */
export interface Faults {
  /** Errors and warnings of the console, with the address they came from. */
  readonly consoleLines: readonly string[];
  readonly pageErrors: readonly string[];
  /** Addresses asked of another origin than the page's and the API's. */
  readonly foreignRequests: readonly string[];
  /** Directive and what it refused. */
  readonly policyViolations: readonly string[];
}

/**
 * Collects faults from now on, in every page of the context.
 *
 * @param context before its first page is opened
 * @param origins those that the page may ask
 */
export async function collectFaults(context: BrowserContext, origins: readonly string[]): Promise<Faults> {
  const consoleLines: string[] = [];
  const pageErrors: string[] = [];
  const foreignRequests: string[] = [];
  const policyViolations: string[] = [];
  context.on("console", (message) => {
    if (!["error", "warning"].includes(message.type())) return;
    consoleLines.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (webError) => pageErrors.push(String(webError.error())));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !origins.includes(url.origin)) foreignRequests.push(url.href);
  });
  await context.exposeFunction("trackerPolicyViolation", (line: string) => policyViolations.push(line));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      const report: unknown = Reflect.get(window, "trackerPolicyViolation");
      if (typeof report === "function") report(`${effectiveDirective}: ${blockedURI}`);
    });
  });
  return { consoleLines, pageErrors, foreignRequests, policyViolations };
}

/** What `faults` is equal to after a journey without any. */
export const NO_FAULTS: Faults = { consoleLines: [], pageErrors: [], foreignRequests: [], policyViolations: [] };
