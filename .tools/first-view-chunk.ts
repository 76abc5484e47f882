/** What rolldown tells about a module while it cuts chunks. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const BUNDLER_RUNTIME = "\0rolldown/runtime.js";
/** Reached by an index that names everything, used by other views only. */
const OWN_CHUNK = /\/src\/features\/|\/(useQueries|queriesObserver)\.js$/;

/** Where the modules of each chunk are reached from. */
const CHUNKS = {
  base: ["/src/main.tsx", "/src/features/overview/overview-page.tsx", "/src/i18n/en/overview-parts.ts"],
  en: ["/src/i18n/en/catalogue.ts", "/src/i18n/en/overview.ts"],
  ru: ["/src/i18n/ru/catalogue.ts", "/src/i18n/ru/overview.ts"],
  zh: ["/src/i18n/zh/catalogue.ts", "/src/i18n/zh/overview.ts"],
};

/**
 * Puts everything that the first view needs, but for the view itself, into one chunk, and the messages of every view into
 * one for each language: forty small files weigh more than one, since each is compressed by itself, and every other
 * view needs nearly all of it as well.
 */
export function firstViewChunk(root: string): (id: string, graph: Graph) => string | null {
  let chunkOf: ReadonlyMap<string, string> | undefined;
  return (id, graph) => {
    chunkOf ??= chunksByModule(root, graph);
    if (id === BUNDLER_RUNTIME) return "base";
    return OWN_CHUNK.test(id) ? null : (chunkOf.get(id) ?? null);
  };
}

/** The first chunk that reaches a module has it. */
function chunksByModule(root: string, graph: Graph): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [chunk, starts] of Object.entries(CHUNKS)) {
    const next = starts.map((start) => root + start);
    for (let id = next.pop(); id !== undefined; id = next.pop()) {
      if (found.has(id)) continue;
      found.set(id, chunk);
      next.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return found;
}
