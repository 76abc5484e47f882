import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { firstDay, lastDay, type PartialDate } from "#contract/dates.ts";
import { frequencyOf, periodLastDay } from "#contract/periods.ts";
import { RECORD_SCHEMAS } from "#contract/records.ts";
import { DOCUMENT_NAMES } from "#contract/vocabulary.ts";
import { EMBEDDED_IDS, documentAt, embeddedDataset, embeddedDocument } from "#support/embedded-dataset.ts";

const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));

/** The entries of a list that stand in it more than once. */
const doubled = (list: readonly string[]) => list.filter((entry, index) => list.indexOf(entry) !== index);

test("the list names the folders, and ends with the newest of them", () => {
  const { data, meta } = documentAt("partnerships.json");
  expect(data).toMatchObject(["moscow-beijing", "berlin-paris"].map((id) => ({ id, href: `${id}/` })));
  const lastDays = EMBEDDED_IDS.map((id) => embeddedDocument("partnership", id).meta.asOf);
  expect(meta).toEqual({ asOf: lastDays.toSorted().at(-1), total: EMBEDDED_IDS.length });
});

const everyPartnership = EMBEDDED_IDS.map((folder) => ({
  folder,
  asOf: embeddedDocument("partnership", folder).meta.asOf,
  ...embeddedDataset(folder),
}));

describe.each(everyPartnership)("$folder: documents", ({ folder, asOf, partnership, programs }) => {
  test("the folder has the name of its partnership", () => {
    expect(partnership.id).toBe(folder);
  });

  test.each(Object.entries(RECORD_SCHEMAS))(
    "%s: every record keeps its schema, and the total is right",
    (stem, schema) => {
      const { data, meta } = embeddedDocument(stem, folder);
      const list = v.parse(v.array(v.looseObject({ id: v.string() })), data);
      const breaches = list.flatMap((record) =>
        (v.safeParse(schema, record).issues ?? []).map(
          (issue) => `${record.id} ${v.getDotPath(issue)}: ${issue.message}`,
        ),
      );
      expect(breaches).toEqual([]);
      expect(doubled(list.map(({ id }) => id))).toEqual([]);
      expect(meta.total).toBe(list.length);
    },
  );

  test("all end on the same day", () => {
    expect(DOCUMENT_NAMES.map((stem) => embeddedDocument(stem, folder).meta.asOf)).toEqual(
      DOCUMENT_NAMES.map(() => asOf),
    );
  });

  test("ids inside records are unique", () => {
    const inner = [partnership.cities, partnership.sectors, partnership.leads ?? [], partnership.gaps ?? []];
    for (const list of [...inner, ...programs.map(({ milestones }) => milestones)]) {
      expect(doubled(list.map(({ id }) => id))).toEqual([]);
    }
  });
});

describe.each(everyPartnership)("$folder: references", ({ partnership, agreements, programs, goals, events }) => {
  const known = {
    city: idsOf(partnership.cities),
    sector: idsOf(partnership.sectors),
    lead: idsOf(partnership.leads ?? []),
    agreement: idsOf(agreements),
    program: idsOf(programs),
  };
  const asked: [string, keyof typeof known, readonly (string | undefined)[]][] = [
    ...(partnership.leads ?? []).map((lead): (typeof asked)[number] => [lead.id, "city", [lead.cityId]]),
    ...agreements.flatMap((a): typeof asked => [
      [a.id, "sector", a.sectorIds],
      [a.id, "agreement", [a.followsId]],
      [a.id, "city", a.signatories.map(({ cityId }) => cityId)],
    ]),
    ...programs.flatMap((p): typeof asked => [
      [p.id, "agreement", [p.agreementId]],
      [p.id, "sector", [p.sectorId]],
      [p.id, "lead", p.leadIds ?? []],
    ]),
    ...goals.flatMap((g): typeof asked => [
      [g.id, "sector", [g.sectorId]],
      [g.id, "city", [g.cityId]],
    ]),
    ...events.flatMap((e): typeof asked => [
      [e.id, "city", e.cityIds ?? []],
      [e.id, "sector", e.sectorIds ?? []],
      [e.id, "agreement", e.agreementIds ?? []],
      [e.id, "program", e.programIds ?? []],
    ]),
  ];

  test("each leads to a record", () => {
    const dangling = asked.flatMap(([from, kind, ids]) =>
      ids.filter((id) => id !== undefined && !known[kind].has(id)).map((id) => `${from}: ${kind} ${id}`),
    );
    expect(asked.length).toBeGreaterThan(events.length);
    expect(dangling).toEqual([]);
  });

  test("an agreement follows an earlier one, never itself", () => {
    const signedOn = new Map(agreements.map((a) => [a.id, a.signedOn]));
    for (const { id, followsId, signedOn: own } of agreements) {
      if (followsId) expect(firstDay(signedOn.get(followsId) ?? "2100") < firstDay(own), id).toBe(true);
    }
  });
});

describe.each(everyPartnership)(
  "$folder: sources",
  ({ partnership, agreements, programs, goals, metrics, events, sources }) => {
    const sourceIds = idsOf(sources);
    const parts = [
      ...programs.flatMap((p) => [...p.milestones, ...(p.states ?? [])].map((part) => ({ owner: p, part }))),
      ...[...goals, ...metrics].flatMap((series) => series.observations.map((part) => ({ owner: series, part }))),
    ];
    const records = [partnership, ...agreements, ...programs, ...goals, ...metrics, ...events];

    test("every record, milestone, report and observation has known ones, its own or its record's", () => {
      const cited = [
        ...records.map(({ id, sourceIds: own }) => ({ id, own })),
        ...parts.map(({ owner, part }) => ({ id: owner.id, own: part.sourceIds ?? owner.sourceIds })),
      ];
      const wrong = cited.filter(({ own }) => own.length === 0 || own.some((id) => !sourceIds.has(id)));
      expect(cited.length).toBeGreaterThan(sources.length);
      expect(wrong).toEqual([]);
    });

    test("each source is cited", () => {
      const cited = new Set([...records, ...parts.map(({ part }) => part)].flatMap((each) => each.sourceIds ?? []));
      expect([...sourceIds].filter((id) => !cited.has(id))).toEqual([]);
    });

    test("nothing is illustrative, and what is estimated says how", () => {
      const own = [...records, ...parts.map(({ part }) => part)];
      const levels = own.map((each) => ("evidence" in each ? each.evidence : undefined));
      expect(levels).not.toContain("illustrative");
      const silent = own.filter((each) => "evidence" in each && each.evidence === "estimated" && !each.note);
      expect(silent).toEqual([]);
    });
  },
);

describe.each(everyPartnership)(
  "$folder: dates",
  ({ asOf, partnership, agreements, programs, goals, metrics, events, sources }) => {
    const notBefore = (id: string, [from, to]: readonly [PartialDate | undefined, PartialDate | undefined]) =>
      from && to && lastDay(to) < firstDay(from) ? [id] : [];

    test("no term ends before it begins", () => {
      const turned = [
        ...agreements.flatMap((a) => notBefore(a.id, [a.validFrom ?? a.signedOn, a.validTo])),
        ...agreements.flatMap((a) => notBefore(a.id, [a.signedOn, a.endedOn])),
        ...programs.flatMap((p) => notBefore(p.id, [p.start, p.end])),
        ...events.flatMap((e) => notBefore(e.id, [e.on, e.until])),
        ...(partnership.gaps ?? []).flatMap((gap) => notBefore(gap.id, [gap.from, gap.to])),
      ];
      expect(turned).toEqual([]);
    });

    test("nothing reported lies after the last day of the data", () => {
      const told = [
        ...agreements.flatMap((a) => [a.signedOn, a.endedOn]),
        ...programs.flatMap((p) => [p.reportedOn, ...(p.states ?? []).map(({ on }) => on)]),
        ...programs.flatMap((p) => p.milestones.flatMap((m) => [m.completedOn, m.cancelledOn])),
        ...events.flatMap((e) => [e.on, e.until]),
        ...sources.map(({ publishedOn }) => publishedOn),
      ];
      expect(told.filter((date) => date && firstDay(date) > asOf)).toEqual([]);
    });

    test("a milestone is not both completed and cancelled", () => {
      const both = programs.flatMap((p) => p.milestones.filter((m) => m.completedOn && m.cancelledOn));
      expect(both).toEqual([]);
    });

    test.each([...goals, ...metrics].map((series) => [series.id, series] as const))("%s runs forward", (_, series) => {
      const periods = series.observations.map(({ period }) => period);
      expect(periods.map(frequencyOf)).toEqual(periods.map(() => series.frequency));
      expect(periods).toEqual([...new Set(periods)].toSorted());
      expect(periods.filter((period) => periodLastDay(period) > asOf)).toEqual([]);
    });

    test("targets lie after their baselines, in the desired direction", () => {
      const aimed = goals.filter(({ target }) => target);
      for (const { id, baseline, target, desiredDirection } of aimed) {
        if (!baseline || !target || !desiredDirection) throw new Error(`${id} lacks a baseline or a direction`);
        expect(periodLastDay(target.period) > periodLastDay(baseline.period), id).toBe(true);
        expect(Math.sign(target.value - baseline.value), id).toBe(desiredDirection === "increase" ? 1 : -1);
      }
    });
  },
);

describe.each(everyPartnership)("$folder: honesty", ({ asOf, programs }) => {
  const NOT_FOUND =
    /не найден|не подтвержд|не опубликован|сведений нет|未见|未找到|未获证实|未公布|not found|not confirmed|not documented|not been published|\bno .{0,40}\bfound|nicht gefunden|nicht bestätigt|n’a pas trouvé|n’a été trouvé|introuvable/i;

  const isDone = (program: (typeof programs)[number]) => {
    const standing = program.states?.toSorted((a, b) => (lastDay(a.on) < lastDay(b.on) ? -1 : 1)).at(-1);
    const due = program.milestones.filter((m) => m.due && !m.cancelledOn);
    const isOver = !program.end || lastDay(program.end) <= asOf;
    return standing?.state === "completed" || (isOver && due.length > 0 && due.every((m) => m.completedOn));
  };

  test("no program is done whose outcome was not found", () => {
    const done = programs.filter(isDone);
    const doubtful = done.filter((program) => NOT_FOUND.test(JSON.stringify(program)));
    expect(done.length).toBeGreaterThan(4);
    expect(doubtful.map(({ id }) => id)).toEqual([]);
  });
});
