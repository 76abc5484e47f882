import { expect, test } from "vitest";
import { checkRecords } from "#contract/check-records.ts";
import { type CheckedDocuments, referenceProblems } from "#contract/check-references.ts";
import { day } from "#contract/dates.ts";
import type { ListName, Partnership } from "#contract/records.ts";
import { agreement, milestone, program, trackerEvent } from "#support/builders.ts";
import { goal, metric, observation } from "#support/series-builders.ts";

const EN = { en: "Text" };
const city = (id: string) => ({ id, name: EN, country: "RU", timeZone: "UTC" });
const PARTNERSHIP: Partnership = {
  id: "pair",
  title: EN,
  cities: [city("moscow"), city("beijing")],
  establishedOn: "1995",
  sectors: [
    { id: "construction", title: EN },
    { id: "health", title: EN },
  ],
  languages: ["en"],
  publisher: EN,
  leads: [{ id: "office", title: EN, cityId: "moscow" }],
  evidence: "official",
  sourceIds: ["protocol"],
};
const SOURCES = ["protocol", "yearbook"].map((id) => ({ id, title: EN, publisher: EN, kind: "official" }));

function list<N extends ListName>(name: N, ...pages: readonly (readonly unknown[])[]) {
  const asOf = day("2023-12-31");
  return checkRecords(
    name,
    pages.map((data, index) => ({ document: `${name}.${index + 1}.json`, asOf, data })),
  );
}

const partnership = { document: "partnership.json", partnership: PARTNERSHIP };
const sources = list("sources", SOURCES);

function verdict(documents: CheckedDocuments): string[] {
  return referenceProblems(documents).map(({ document, pointer, reason }) => `${reason.code} ${document} ${pointer}`);
}

test.each<[string, CheckedDocuments, string[]]>([
  [
    "members of programs",
    {
      partnership,
      agreements: list("agreements", [agreement()]),
      programs: list("programs", [
        program({ agreementId: "none", sectorId: "none", leadIds: ["office", "none"] }),
        program({ id: "b", agreementId: "programme-2021", leadIds: ["office"] }),
      ]),
    },
    [
      "unknown-reference programs.1.json /data/0/agreementId",
      "unknown-reference programs.1.json /data/0/sectorId",
      "unknown-reference programs.1.json /data/0/leadIds/1",
    ],
  ],
  [
    "sources of a program, its milestones and its states",
    {
      sources,
      programs: list("programs", [
        program({
          sourceIds: ["protocol", "none"],
          milestones: [milestone({ sourceIds: ["none"] })],
          states: [{ on: "2021", state: "active", sourceIds: ["none"] }],
        }),
      ]),
    },
    [
      "unknown-reference programs.1.json /data/0/sourceIds/1",
      "unknown-reference programs.1.json /data/0/milestones/0/sourceIds/0",
      "unknown-reference programs.1.json /data/0/states/0/sourceIds/0",
    ],
  ],
  [
    "goals and metrics",
    {
      partnership,
      sources,
      "sector-goals": list("sector-goals", [goal({ sectorId: "none", cityId: "none" })]),
      "trade-metrics": list("trade-metrics", [
        metric({ observations: [observation("2020", 1, { sourceIds: ["none"] })] }),
      ]),
    },
    [
      "unknown-reference sector-goals.1.json /data/0/sectorId",
      "unknown-reference sector-goals.1.json /data/0/cityId",
      "unknown-reference trade-metrics.1.json /data/0/observations/0/sourceIds/0",
    ],
  ],
  [
    "events",
    {
      partnership,
      agreements: list("agreements", []),
      programs: list("programs", []),
      events: list("events", [
        trackerEvent({ cityIds: ["none"], sectorIds: ["none"], agreementIds: ["none"], programIds: ["none"] }),
      ]),
    },
    ["cityIds", "sectorIds", "agreementIds", "programIds"].map(
      (member) => `unknown-reference events.1.json /data/0/${member}/0`,
    ),
  ],
  [
    "agreements, on their second page",
    {
      partnership,
      agreements: list(
        "agreements",
        [agreement()],
        [agreement({ id: "b", followsId: "none", sectorIds: ["none"], signatories: [{ name: EN, cityId: "none" }] })],
      ),
    },
    [
      "unknown-reference agreements.2.json /data/0/sectorIds/0",
      "unknown-reference agreements.2.json /data/0/signatories/0/cityId",
      "unknown-reference agreements.2.json /data/0/followsId",
    ],
  ],
  [
    "the partnership itself",
    {
      sources: list("sources", []),
      partnership: {
        ...partnership,
        partnership: { ...PARTNERSHIP, leads: [{ id: "office", title: EN, cityId: "none" }] },
      },
    },
    ["unknown-reference partnership.json /data/leads/0/cityId", "unknown-reference partnership.json /data/sourceIds/0"],
  ],
])("references to nothing are problems: %s", (_what, documents, expected) => {
  expect(verdict(documents)).toEqual(expected);
});

test("a reference to a record that was left out is a reference to nothing", () => {
  const agreements = list("agreements", [agreement({ validTo: "2019" })]);
  const programs = list("programs", [program({ agreementId: "programme-2021" })]);
  expect(verdict({ agreements, programs })).toEqual(["unknown-reference programs.1.json /data/0/agreementId"]);
});

test("a document that did not come makes no reference dangle", () => {
  const programs = list("programs", [program({ agreementId: "none", sectorId: "none", leadIds: ["none"] })]);
  expect(verdict({ programs })).toEqual([]);
});

test("an agreement that follows itself, or follows others in a circle, is told; one that leads into a circle is not", () => {
  const follows = (id: string, followsId: string) => agreement({ id, followsId });
  const agreements = list("agreements", [
    follows("self", "self"),
    follows("a", "b"),
    follows("b", "c"),
    follows("c", "a"),
    follows("tail", "a"),
    agreement({ id: "first" }),
    follows("second", "first"),
  ]);
  expect(verdict({ agreements })).toEqual([
    "own-predecessor agreements.1.json /data/0/followsId",
    "circular agreements.1.json /data/1/followsId",
    "circular agreements.1.json /data/2/followsId",
    "circular agreements.1.json /data/3/followsId",
  ]);
});
