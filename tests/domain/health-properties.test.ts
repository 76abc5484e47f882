import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#contract/dates.ts";
import { elapsed, programHealth, progress } from "#domain/health.ts";
import { healthByTheBook } from "#support/health-by-the-book.ts";
import { anyCase, anyDay, anyProgram } from "#support/random-records.ts";

test("elapsed never falls, and never leaves 0 to 1", () => {
  fc.assert(
    fc.property(anyProgram, anyDay, fc.nat(400), (one, asOf, days) => {
      const before = elapsed(one, asOf);
      const after = elapsed(one, addDays(asOf, days));
      if (before === null || after === null) return one.end === undefined;
      return before >= 0 && after <= 1 && after >= before;
    }),
  );
});

test("progress never has more reached than counted, nor more counted than there are", () => {
  fc.assert(
    fc.property(anyProgram, anyDay, (one, asOf) => {
      const { reached, counted } = progress(one, asOf);
      expect(reached).toBeLessThanOrEqual(counted);
      expect(counted).toBeLessThanOrEqual(one.milestones.length);
    }),
  );
});

test("health is what the contract's sentences give, for any program on any day", () => {
  fc.assert(
    fc.property(anyCase, ([one, asOf]) => programHealth(one, asOf).health === healthByTheBook(one, asOf)),
    { numRuns: 3000 },
  );
});

test("what the milestones give is what the contract gives when every state is a mere report", () => {
  fc.assert(
    fc.property(anyCase, ([one, asOf]) => {
      const mere = { ...one, states: (one.states ?? []).map(({ on }) => ({ on, state: "active" as const })) };
      return programHealth(one, asOf).byMilestones === healthByTheBook(mere, asOf);
    }),
    { numRuns: 1000 },
  );
});

test("every health has at least one reason, and every reason belongs to its health", () => {
  const rulesOf: Record<string, readonly string[]> = {
    stopped: ["state"],
    paused: ["state"],
    done: ["state", "all-reached"],
    "not-started": ["not-begun"],
    unreported: ["overdue-unreported", "term-over", "no-report"],
    late: ["overdue"],
    "at-risk": ["overdue", "due-soon", "behind-time"],
    "on-track": ["nothing-against"],
  };
  fc.assert(
    fc.property(anyCase, ([one, asOf]) => {
      const { health, reasons } = programHealth(one, asOf);
      expect(reasons.length).toBeGreaterThan(0);
      for (const { rule } of reasons) expect(rulesOf[health]).toContain(rule);
    }),
    { numRuns: 1000 },
  );
});
