/** Whether the address asks for the chart alone, as on other pages: `?embed=1`. */
export function isEmbedded(search: string): boolean {
  return new URLSearchParams(search).get("embed") === "1";
}
