import { expect, test } from "vitest";
import { type FullDate, addMonths } from "#contract/dates.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { attentionOrder } from "#domain/attention.ts";
import { changedKind, changedStatus } from "#domain/change-derivations.ts";
import { changesBetween } from "#domain/changes.ts";
import { countDeadlines } from "#domain/deadlines.ts";
import { visiblePrograms } from "#domain/evidence.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { seenThrough } from "#domain/shown-records.ts";
import { type Tally, tallyAll } from "#domain/tallies.ts";
import { leadRows } from "#features/overview/leads-view.ts";
import { programsView } from "#features/overview/overview-view.ts";
import { SCENES, derived, ids } from "#support/derivation-scenes.ts";

const COUNTS = ["programs", "reached", "counted", "due", "dueReached"] as const;

test.each(SCENES)("leads, attention and deadlines add up again: $id $scene.asOf $scene.evidence", (of) => {
  const { scene, dataset } = of;
  const { asOf } = scene;
  const programs = visiblePrograms(dataset.programs, scene.evidence);
  const view = programsView(programs, dataset.partnership.sectors, asOf);
  for (const row of leadRows(view, dataset.partnership.leads ?? [], asOf)) {
    const scope = { leadId: row.lead?.id ?? "" };
    expect(ids(derived({ kind: "tally", figure: "programs", scope }, scene).numerator)).toHaveLength(row.programs);
    expect(ids(derived({ kind: "overdue", scope }, scene).numerator)).toHaveLength(row.overdue);
    for (const health of HEALTHS) {
      const { value } = derived({ kind: "tally", figure: `health-${health}`, scope }, scene);
      expect(value).toBe(row.byHealth[health]);
    }
  }
  expect(derived({ kind: "overdue" }, scene).value).toBe(view.overdue);
  const needy = attentionOrder(programs, view.judged, asOf);
  const attention = derived({ kind: "attention" }, scene).numerator.map(({ recordId }) => recordId);
  expect(new Set(attention)).toEqual(new Set(needy.map((index) => programs[index]?.id)));
  expect(attention).toHaveLength(needy.length);
  const [soon = 0, near = 0] = countDeadlines(programs, asOf, [30, 90]);
  expect(derived({ kind: "deadlines", from: 0, to: 30 }, scene).value).toBe(soon);
  expect(derived({ kind: "deadlines", from: 31, to: 90 }, scene).value).toBe(near - soon);
});

test.each(SCENES)("differences and changes add up again: $id $scene.asOf $scene.evidence", ({ scene, dataset }) => {
  const { asOf, evidence } = scene;
  const since = addMonths(asOf, -14);
  const columns = columnsOf(visiblePrograms(dataset.programs, evidence));
  const tallyAt = (on: FullDate) => tallyAll(columns, judgeAll(columns, on));
  const [before, now]: readonly Tally[] = [tallyAt(since), tallyAt(asOf)];
  if (!before || !now) throw new Error("no tallies");
  for (const figure of COUNTS) {
    const { value, numerator, denominator } = derived({ kind: "difference", figure, since }, scene);
    expect(value).toBe(now[figure] - before[figure]);
    ids([...numerator, ...(denominator ?? [])]);
  }
  for (const health of HEALTHS) {
    const { value } = derived({ kind: "difference", figure: `health-${health}`, since }, scene);
    expect(value).toBe(now.byHealth[health] - before.byHealth[health]);
  }
  const changes = changesBetween(seenThrough(dataset, evidence), since, asOf);
  const groups = Map.groupBy(changes, (change) => `${changedKind(change)} ${changedStatus(change) ?? ""}`);
  for (const members of groups.values()) {
    const [one] = members;
    if (!one) continue;
    const request = { kind: "changes", of: changedKind(one), status: changedStatus(one), since } as const;
    expect(ids(derived(request, scene).numerator)).toHaveLength(members.length);
  }
});

test("the groups by first lead hold every program once", () => {
  for (const { scene, dataset } of SCENES) {
    const firsts = new Set(dataset.programs.map(({ leadIds }) => leadIds?.[0] ?? ""));
    const counts = [...firsts].map(
      (firstLeadId) => derived({ kind: "tally", figure: "programs", scope: { firstLeadId } }, scene).numerator.length,
    );
    const all = derived({ kind: "tally", figure: "programs" }, scene).numerator.length;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  }
});
