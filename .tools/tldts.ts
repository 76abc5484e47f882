/**
 * Stands in for the package `tldts` (300 kB of public suffixes), which the mock's cookie store asks for one thing only.
 * The mock sets no cookies, so the whole host name is its own domain.
 */
export function getDomain(hostname: string): string {
  return hostname;
}
