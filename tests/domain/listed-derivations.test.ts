import { expect, test } from "vitest";
import { day, daysBetween, firstDay, lastDay } from "#contract/dates.ts";
import { FACT_PARTS, NOTE_GROUPS } from "#contract/listed-figures.ts";
import { periodLastDay } from "#contract/periods.ts";
import { CHANGE_KINDS, EVIDENCE, SOURCE_KINDS } from "#contract/vocabulary.ts";
import { attention } from "#domain/attention.ts";
import { changesBetween } from "#domain/changes.ts";
import type { DerivationScene } from "#domain/derivation.ts";
import { effectiveEvidence, visibleAgreements, visiblePrograms } from "#domain/evidence.ts";
import { portfolioDerivation } from "#domain/portfolio-derivation.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { seenThrough } from "#domain/shown-records.ts";
import { evidenceShares, sourceUse } from "#domain/source-use.ts";
import { shownAt } from "#domain/shown-at.ts";
import { SCENES, derived, ids } from "#support/derivation-scenes.ts";

const SINCE = day("2016-05-01");

function sceneOn(on: string): DerivationScene {
  const found = SCENES.find(({ id, scene: { asOf } }) => id === "moscow-beijing" && asOf === on);
  if (!found) throw new Error(`no scene on ${on}`);
  return found.scene;
}

test.each(SCENES)("each published value stands for itself: $id $scene.asOf $scene.evidence", ({ dataset, scene }) => {
  const { goals = [], metrics = [] } = shownAt(dataset, scene);
  for (const [list, records] of [["sector-goals", goals] as const, ["trade-metrics", metrics] as const]) {
    for (const record of records) {
      for (const observation of record.observations) {
        const { period } = observation;
        const { value, numerator } = derived({ kind: "observation", list, recordId: record.id, period }, scene);
        expect(value).toBe(observation.value);
        expect(ids(numerator)).toEqual([`observation ${record.id}/${period}`]);
        expect(numerator[0]?.evidence).toBe(effectiveEvidence(record, observation));
      }
    }
  }
  for (const { id: goalId, baseline, target } of goals) {
    const published = (figure: "baseline" | "target") => derived({ kind: "goal", figure, goalId }, scene).value;
    expect([published("baseline"), published("target")]).toEqual([baseline?.value ?? null, target?.value ?? null]);
  }
});

test("where both sides publish a flow, each figure names the other one as left out", () => {
  const scene = sceneOn("2026-03-10");
  const found = scene.records.metrics?.flatMap(({ id: recordId, observations }) =>
    observations
      .filter(({ period }) => periodLastDay(period) <= scene.asOf)
      .flatMap(({ period }) => derived({ kind: "observation", list: "trade-metrics", recordId, period }, scene).leftOut)
      .flatMap(({ reason, refs }) => (reason === "other-figure" ? refs.map(({ id }) => id) : [])),
  );
  expect(found?.length).toBeGreaterThan(0);
  // a pair is named from both of its ends
  const named = [...new Set(found)].map((id) => id.slice(id.indexOf("/")));
  for (const period of named) expect(named.filter((other) => other === period).length).toBeGreaterThan(1);
});

test.each(SCENES)("notes, facts and sources add up: $id $scene.asOf $scene.evidence", ({ dataset, scene }) => {
  const shown = { ...shownAt(dataset, scene), partnership: dataset.partnership };
  const observations = [...(shown.goals ?? []), ...(shown.metrics ?? [])].flatMap((one) => one.observations);
  const noted = derived({ kind: "notes" }, scene);
  expect(ids(noted.numerator)).toHaveLength(observations.filter(({ note }) => note !== undefined).length);
  const byGroup = NOTE_GROUPS.map((group) => ids(derived({ kind: "notes", group }, scene).numerator));
  expect(byGroup.flat().toSorted()).toEqual(ids(noted.numerator).toSorted());

  const shares = evidenceShares(shown);
  const sums = { records: 0, milestones: 0, values: 0 };
  for (const { records, milestones, observations: values } of shares) {
    sums.records += records;
    sums.milestones += milestones;
    sums.values += values;
  }
  for (const part of FACT_PARTS) {
    expect(ids(derived({ kind: "facts-of", part }, scene).numerator)).toHaveLength(sums[part]);
  }
  expect(derived({ kind: "facts-of" }, scene).value).toBe(sums.records + sums.milestones + sums.values);
  const use = sourceUse(shown);
  for (const { id: sourceId } of dataset.sources.slice(0, 12)) {
    const counted = FACT_PARTS.map(
      (part) => ids(derived({ kind: "facts-of", part, sourceId }, scene).numerator).length,
    );
    const { records = 0, milestones = 0, observations: values = 0 } = use.get(sourceId) ?? {};
    expect(counted).toEqual([records, milestones, values]);
  }

  for (const kind of SOURCE_KINDS) {
    const { numerator, denominator } = derived({ kind: "sources-shown", scope: { kinds: [kind] } }, scene);
    const own = dataset.sources.filter((source) => source.kind === kind);
    expect(numerator.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    expect(denominator).toHaveLength(dataset.sources.length);
  }
});

test.each(SCENES)("programs by level, attention, changes: $id $scene.asOf $scene.evidence", ({ dataset, scene }) => {
  const programs = visiblePrograms(dataset.programs, scene.evidence);
  const levels = EVIDENCE.map((level) => derived({ kind: "programs-of-level", level }, scene).numerator);
  expect(ids(levels.flat())).toHaveLength(programs.length);
  const evidenceOf = new Map(programs.map(({ id, evidence }) => [id, evidence]));
  for (const [index, level] of EVIDENCE.entries()) {
    expect(levels[index]?.every(({ id }) => evidenceOf.get(id) === level)).toBe(true);
  }
  const listed = attention(programs, judgeAll(columnsOf(programs), scene.asOf), scene.asOf);
  for (const count of [0, 6, 1000]) {
    const { numerator, denominator } = derived({ kind: "attention-first", count }, scene);
    const worst = listed.slice(0, count).map(({ index }) => programs[index]?.id);
    expect(numerator.map(({ id }) => id)).toEqual(worst);
    expect(denominator).toHaveLength(listed.length);
  }
  const changes = changesBetween(seenThrough(dataset, scene.evidence), SINCE, scene.asOf);
  for (const of of CHANGE_KINDS) {
    const { numerator } = derived({ kind: "changed", of, since: SINCE }, scene);
    expect(ids(numerator)).toHaveLength(changes.filter(({ kind }) => kind === of).length);
  }
});

test.each(SCENES)("documents, series and terms: $id $scene.asOf $scene.evidence", ({ dataset, scene }) => {
  const lists = [
    ["agreements", dataset.agreements],
    ["programs", dataset.programs],
    ["events", dataset.events],
    ["sector-goals", dataset.goals],
    ["trade-metrics", dataset.metrics],
    ["sources", dataset.sources],
  ] as const;
  for (const [list, records] of lists) {
    const broken: DerivationScene = { ...scene, quarantined: { [list]: 2 }, announced: { [list]: records.length + 2 } };
    const held = derived({ kind: "document", list, isAnnounced: false }, broken);
    expect(ids(held.numerator)).toHaveLength(records.length);
    const announced = derived({ kind: "document", list, isAnnounced: true }, broken);
    expect(announced.value).toBe(announced.numerator.length + (announced.leftOut[0]?.count ?? 0));
  }
  const metricIds = dataset.metrics.slice(0, 3).map(({ id }) => id);
  const { numerator, leftOut } = derived({ kind: "series", metricIds }, scene);
  expect(numerator.length + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(dataset.metrics.length);
  for (const { id, validFrom, signedOn, validTo } of visibleAgreements(dataset.agreements, scene.evidence)) {
    const { value } = derived({ kind: "term-elapsed", agreementId: id }, scene);
    if (validTo === undefined) expect(value).toBe(null);
    else {
      const [from, to] = [firstDay(validFrom ?? signedOn), lastDay(validTo)];
      const share = (daysBetween(from, scene.asOf) + 1) / (daysBetween(from, to) + 1);
      expect(value).toBeCloseTo(Math.min(1, Math.max(0, share)), 12);
    }
  }
});

test("faults are listed by document, each place once", () => {
  const scene = sceneOn("2022-12-31");
  const reason = { code: "missing", member: "title" } as const;
  const at = (document: string, index: number) => ({ document, index, pointer: `/data/${index}/title`, reason });
  const quarantined = [at("programs.json", 1), at("programs.2.json", 1), at("events.json", 0)];
  const broken = { ...scene, faults: { quarantined, problems: [] } };
  expect(ids(derived({ kind: "faults", of: "quarantined" }, broken).numerator)).toHaveLength(3);
  expect(derived({ kind: "faults", of: "quarantined", document: "programs" }, broken).value).toBe(2);
  expect(derived({ kind: "faults", of: "problems" }, broken).value).toBe(0);
});

test("the portfolio adds up what each partnership has at its own day", () => {
  const scenes = SCENES.filter(({ scene: { asOf, evidence } }) => asOf === "2022-12-31" && evidence === "all");
  const members = [
    ...scenes.map(({ id, scene }) => ({ id, title: scene.partnership.title, isRead: true, scene })),
    { id: "gone", title: { en: "Gone" }, isRead: false },
  ];
  const all = portfolioDerivation("partnerships", members);
  expect([all.value, all.parts.map(({ member }) => member.id)]).toEqual([3, members.map(({ id }) => id)]);
  expect(portfolioDerivation("read", members).notRead.map(({ id }) => id)).toEqual(["gone"]);
  const { value, parts, notRead } = portfolioDerivation("programs", members);
  expect(value).toBe(scenes.reduce((sum, { dataset }) => sum + dataset.programs.length, 0));
  expect(parts.flatMap(({ refs }) => refs)).toHaveLength(value);
  expect(notRead.map(({ id }) => id)).toEqual(["gone"]);
});
