/** What rolldown tells about a module while it cuts chunks. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const STARTS = ["/src/main.tsx", "/src/features/overview/overview-page.tsx"];
const OWN_CHUNK = "/src/features/";

/**
 * Puts everything that the first view needs, but for the view itself, into one chunk: forty small files weigh more than
 * one, since each is compressed by itself, and every other view needs nearly all of it as well.
 */
export function firstViewChunk(root: string): (id: string, graph: Graph) => string | null {
  let needed: ReadonlySet<string> | undefined;
  return (id, graph) => {
    needed ??= reachable(
      graph,
      STARTS.map((start) => root + start),
    );
    return needed.has(id) && !id.includes(OWN_CHUNK) ? "base" : null;
  };
}

function reachable(graph: Graph, starts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const next = [...starts];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    next.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
