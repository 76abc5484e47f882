import { expect, test } from "vitest";
import { retryAfterSeconds } from "#api/retry-after.ts";

const DATE = "Tue, 29 Feb 2028 23:59:30 GMT";
const LATER = "Wed, 01 Mar 2028 00:00:30 GMT";

test.each<[Record<string, string>, number | undefined]>([
  [{}, undefined],
  [{ "Retry-After": "120" }, 120],
  [{ "Retry-After": "0" }, 0],
  [{ "Retry-After": "86400" }, 3600],
  [{ "Retry-After": "-5" }, undefined],
  [{ "Retry-After": "soon" }, undefined],
  [{ "Retry-After": LATER, Date: DATE }, 60],
  [{ "Retry-After": DATE, Date: LATER }, 0],
  [{ "Retry-After": "Wed, 01 Mar 2028 09:00:30 GMT", Date: DATE }, 3600],
  [{ "Retry-After": "Wed, 31 Feb 2028 09:00:30 GMT", Date: DATE }, undefined],
  [{ "Retry-After": LATER }, undefined],
])("how long a server asks to wait: %j gives %s", (headers, seconds) => {
  expect(retryAfterSeconds(new Headers(headers))).toBe(seconds);
});

test("without the server's own hour, the reader's clock is asked", () => {
  const nowMs = () => Date.UTC(2028, 1, 29, 23, 59, 0);
  expect(retryAfterSeconds(new Headers({ "Retry-After": LATER }), nowMs)).toBe(90);
});
