/** The words of an RFC 9457 problem; `allow` names the methods that a refused one could have been. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly allow?: string;
}

/** An error answer of content type `application/problem+json` (contract §1, Errors). */
export function problemResponse({ status, title, detail, allow }: Problem): Response {
  const headers = new Headers({ "Content-Type": "application/problem+json", "Cache-Control": "no-store" });
  if (allow) headers.set("Allow", allow);
  return new Response(JSON.stringify({ type: "about:blank", title, status, detail }), { status, headers });
}
