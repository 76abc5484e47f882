import { useMemo } from "react";
import { HEALTHS } from "#contract/vocabulary.ts";
import type { Agreement, Partnership } from "#contract/records.ts";
import { useUrlParams } from "#ui/url-state.ts";
import { type Grouping, NO_GROUP, type TimelineView } from "./timeline-view.ts";

/** In the URL: every group, and the group of what names nothing; neither can be an id (contract §1, Id). */
const ALL = "*";
const REST = "_";

const inUrl = (id: string) => (id === NO_GROUP ? REST : id);

interface Known {
  readonly partnership: Partnership;
  /** Absent: nobody can tell whether one exists. */
  readonly agreements: readonly Agreement[] | undefined;
}

/** What the URL asks to be folded and no group of the grouping is. */
export function unknownFolded(
  asked: readonly string[],
  grouping: Grouping,
  { partnership, agreements }: Known,
): readonly string[] {
  if (grouping === "agreement" && !agreements) return [];
  const lists = { sector: partnership.sectors, lead: partnership.leads ?? [], agreement: agreements ?? [] };
  const ids: ReadonlySet<string> = new Set(grouping === "health" ? HEALTHS : lists[grouping].map(({ id }) => id));
  return asked.filter((value) => value !== ALL && value !== REST && !ids.has(value));
}

export interface Folding {
  readonly ids: ReadonlySet<string>;
  readonly onFold: (group: number, isFolded: boolean) => void;
  readonly areAllFolded: boolean;
  readonly foldAll: () => void;
}

/** The groups of which the reader wants but the summary: ids of the grouping in the URL, so that a link folds the same. */
export function useFolding({ groups }: TimelineView): Folding {
  const { get, set } = useUrlParams();
  const text = get("folded") ?? "";
  const ids = useMemo(() => {
    const asked = text.split(",");
    const all = groups.map(({ id }) => id);
    return new Set(asked.includes(ALL) ? all : all.filter((id) => asked.includes(inUrl(id))));
  }, [text, groups]);
  const fold = (next: ReadonlySet<string>) => {
    const folded = next.size === groups.length ? ALL : [...next].map(inUrl).join(",");
    set({ folded: folded === "" ? null : folded }, { replace: true });
  };
  const areAllFolded = groups.every(({ id }) => ids.has(id));
  return {
    ids,
    areAllFolded,
    onFold: (group, isFolded) => {
      const id = groups[group]?.id;
      if (id === undefined) return;
      const next = new Set(ids);
      if (isFolded) next.add(id);
      else next.delete(id);
      fold(next);
    },
    foldAll: () => fold(new Set(areAllFolded ? [] : groups.map(({ id }) => id))),
  };
}
