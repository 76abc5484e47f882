import type { InterfaceLanguage } from "#contract/vocabulary.ts";
import type { Base, Catalogue, SectionName, Sections } from "./en/catalogue.ts";

export type { Catalogue, SectionName } from "./en/catalogue.ts";

/** Every section that comes with a view. */
export const SECTION_NAMES = [
  "records",
  "overview",
  "desk",
  "programs",
  "timeline",
  "sectors",
  "trade",
  "agreements",
  "events",
  "sources",
  "briefing",
  "exports",
  "faults",
  "keys",
  "find",
  "partnerships",
  "why",
  "present",
  "pictures",
  "film",
] as const satisfies readonly SectionName[];

interface LanguageChunk {
  readonly base: Base;
  readonly sections: Sections;
}

const CHUNKS: Readonly<Record<InterfaceLanguage, () => Promise<LanguageChunk>>> = {
  ru: () => import("./ru/catalogue.ts"),
  zh: () => import("./zh/catalogue.ts"),
  en: () => import("./en/catalogue.ts"),
};

type Found = { readonly [N in SectionName]?: Awaited<ReturnType<Sections[N]>> };

function loaded<Section>(name: SectionName, section: Section | undefined): Section {
  if (section === undefined) throw new Error(`the messages of ${name} were not asked for`);
  return section;
}

/** The messages of every view, and those of records once they are there: what reads these asks for them. */
function joined<Own extends object, More extends object>(own: Own, more: More | undefined): Own & More {
  return Object.assign({}, own, more);
}

/** The sections that are read by their own names: those of records stand among the messages of every view. */
const OWN_SECTIONS = SECTION_NAMES.filter((name) => name !== "records");

function hasEverySection(made: object): made is Catalogue {
  return OWN_SECTIONS.every((name) => name in made);
}

function catalogueOf(base: Base, found: Found): Catalogue {
  const made: object = {
    ...base,
    common: {
      ...joined(base.common, found.records?.common),
      notice: joined(base.common.notice, found.records?.common.notice),
    },
    words: joined(base.words, found.records?.words),
  };
  for (const name of OWN_SECTIONS) {
    Object.defineProperty(made, name, { get: () => loaded(name, found[name]), enumerable: true });
  }
  if (!hasEverySection(made)) throw new Error("the catalogue lacks a section");
  return made;
}

async function sectionOf(sections: Sections, name: SectionName): Promise<Found> {
  return { [name]: await sections[name]() };
}

/**
 * The messages of a language: what every view needs, and the sections asked for; each is a chunk of its own.
 *
 * @param names sections that will be read; reading another throws
 */
export async function loadCatalogue(
  lang: InterfaceLanguage,
  names: readonly SectionName[] = SECTION_NAMES,
): Promise<Catalogue> {
  const { base, sections } = await CHUNKS[lang]();
  const found = await Promise.all(names.map((name) => sectionOf(sections, name)));
  return catalogueOf(base, Object.assign({}, ...found));
}
