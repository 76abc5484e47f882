import { expect, test } from "vitest";
import { addMonths } from "#contract/dates.ts";
import { changesBetween } from "#domain/changes.ts";
import { visibleGoals } from "#domain/evidence.ts";
import { SCENES, derived, ids } from "#support/derivation-scenes.ts";

test.each(SCENES)(
  "goals that changed since a year ago are those of the contract: $id $scene.asOf $scene.evidence",
  (of) => {
    const { scene, dataset } = of;
    const since = addMonths(scene.asOf, -12);
    const goals = visibleGoals(dataset.goals, scene.evidence);
    const changes = changesBetween({ goals }, since, scene.asOf);
    const moved = changes.flatMap((change) => ("recordId" in change ? [] : [`goal ${change.id}`]));
    const newer = changes.flatMap((change) => ("recordId" in change ? [`goal ${change.recordId}`] : []));
    const byStatus = derived({ kind: "goals-since", of: "status", since }, scene);
    const byValue = derived({ kind: "goals-since", of: "value", since }, scene);
    const withTarget = goals.filter(({ target }) => target !== undefined);
    // an indicator is never judged, so its status never changes
    expect(new Set(ids(byStatus.numerator))).toEqual(new Set(moved));
    expect(byStatus.denominator).toHaveLength(withTarget.length);
    expect(new Set(ids(byValue.numerator))).toEqual(new Set(newer));
    expect(byValue.denominator).toHaveLength(goals.length);
  },
);

test.each(SCENES.slice(0, 3))(
  "counts of goals follow the sectors chosen: $id $scene.asOf $scene.evidence",
  ({ scene, dataset }) => {
    const shown = visibleGoals(dataset.goals, scene.evidence);
    const sectorIds = [...new Set(shown.map(({ sectorId }) => sectorId))];
    const [first = "", second = ""] = sectorIds;
    const indicators = shown.filter(({ target, sectorId }) => !target && [first, second].includes(sectorId));
    const request = { kind: "goals", status: "indicator", scope: { sector: [first, second] } } as const;
    expect(derived(request, scene).value).toBe(indicators.length);
    const earlier = { kind: "tally", figure: "reached", on: scene.asOf } as const;
    expect(derived(earlier, scene)).toEqual(derived({ kind: "tally", figure: "reached" }, scene));
  },
);
