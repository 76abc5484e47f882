import type { InterfaceLanguage } from "#contract/vocabulary.ts";
import type { Base, Catalogue, SectionName, Sections } from "./en/catalogue.ts";

export type { Catalogue, SectionName } from "./en/catalogue.ts";

/** Every section that comes with a view. */
export const SECTION_NAMES = [
  "overview",
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

type Found = { readonly [N in SectionName]?: Catalogue[N] };

function loaded<Section>(name: SectionName, section: Section | undefined): Section {
  if (section === undefined) throw new Error(`the messages of ${name} were not asked for`);
  return section;
}

function catalogueOf(base: Base, found: Found): Catalogue {
  return {
    ...base,
    get overview() {
      return loaded("overview", found.overview);
    },
    get programs() {
      return loaded("programs", found.programs);
    },
    get timeline() {
      return loaded("timeline", found.timeline);
    },
    get sectors() {
      return loaded("sectors", found.sectors);
    },
    get trade() {
      return loaded("trade", found.trade);
    },
    get agreements() {
      return loaded("agreements", found.agreements);
    },
    get events() {
      return loaded("events", found.events);
    },
    get sources() {
      return loaded("sources", found.sources);
    },
    get briefing() {
      return loaded("briefing", found.briefing);
    },
    get faults() {
      return loaded("faults", found.faults);
    },
    get keys() {
      return loaded("keys", found.keys);
    },
    get exports() {
      return loaded("exports", found.exports);
    },
    get find() {
      return loaded("find", found.find);
    },
    get partnerships() {
      return loaded("partnerships", found.partnerships);
    },
    get why() {
      return loaded("why", found.why);
    },
  };
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
