import { expect, test } from "vitest";
import { pageHeaders } from "#tools/page-headers.ts";

const EMBED = "/moscow-beijing/trade?lang=ru&embed=1";

const framersOf = (address: string, frameAncestors?: string) => {
  const headers = pageHeaders(address, { frameAncestors });
  const [, sites] = /frame-ancestors ([^;]+)/.exec(headers["Content-Security-Policy"] ?? "") ?? [];
  return [sites, headers["X-Frame-Options"]];
};

test("a chart alone can be framed by the sites that are named, by its own origin where none is", () => {
  expect(framersOf(EMBED)).toEqual(["'self'", undefined]);
  expect(framersOf(EMBED, " https://www.example.org  https://*.example.net ")).toEqual([
    "https://www.example.org https://*.example.net",
    undefined,
  ]);
});

test("the whole tracker can be framed by nobody, whoever is named", () => {
  expect(framersOf("/moscow-beijing/trade", "https://www.example.org")).toEqual(["'none'", "DENY"]);
  expect(framersOf("/moscow-beijing/trade?embed=10", "*")).toEqual(["'none'", "DENY"]);
});

test("what is no site is refused: it would write a policy of its own", () => {
  expect(() => framersOf(EMBED, "https://a.example; script-src *")).toThrow(RangeError);
});
