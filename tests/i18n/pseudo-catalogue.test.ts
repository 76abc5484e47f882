import { expect, test } from "vitest";
import { loadCatalogue } from "#i18n/catalogue.ts";
import { formatters } from "#i18n/formatters.ts";
import { pseudoCatalogue, pseudoFormatters } from "#support/pseudo-catalogue.ts";

const catalogue = pseudoCatalogue(await loadCatalogue("en"));
const f = pseudoFormatters(formatters("en"));

test("plain messages and what functions give stand in brackets", () => {
  expect(catalogue.common.panel.retry).toBe("⟦Try again⟧");
  expect(catalogue.words.health.late).toBe("⟦late⟧");
  expect(catalogue.common.table.rows(2, formatters("en"))).toBe("⟦2 rows⟧");
  expect(Object.values(catalogue.words.evidence)).toContain("⟦official⟧");
});

test("formatted values stand in brackets, numbers and plural forms do not", () => {
  expect(f.date("2022-12-31")).toBe("⟦31\u00A0Dec\u00A02022⟧");
  expect(f.scaled(2, { code: "USD", multiplier: 9 })).toBe(2);
  expect(f.plural(1, { one: "row", other: "rows" })).toBe("row");
  expect(f.lang).toBe("en");
});
