/** Shares received of lists in several pages, kept outside the query cache: they are of no use once the list is there. */
export interface Progress {
  /** Share of the records received, 0…1; none where unknown or nothing is on its way. */
  readonly get: (key: string) => number | undefined;
  /** Sets or, without a share, forgets it. */
  readonly set: (key: string, ratio?: number) => void;
  /** @returns how to stop listening */
  readonly subscribe: (listener: () => void) => () => void;
}

/** An empty store of shares. */
export function progressStore(): Progress {
  const ratios = new Map<string, number>();
  const listeners = new Set<() => void>();
  return {
    get: (key) => ratios.get(key),
    set: (key, ratio) => {
      if (ratios.get(key) === ratio) return;
      if (ratio === undefined) ratios.delete(key);
      else ratios.set(key, ratio);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
