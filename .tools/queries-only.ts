/*
 * Stands in for those parts of TanStack Query that every client brings along and this one has no use for: the tracker only
 * reads, and lists follow their own pages. 2 kB of the first view.
 */

/** The cache of a client that changes nothing. */
export class MutationCache {
  readonly findAll = (): readonly never[] => [];
  readonly clear = (): void => undefined;
  readonly resumePausedMutations = (): Promise<void> => Promise.resolve();
}

/** @throws Error always: no query of the tracker is an endless one */
export function infiniteQueryBehavior(): never {
  throw new Error("the tracker asks no endless queries");
}

export const hasNextPage = (): boolean => false;
export const hasPreviousPage = (): boolean => false;
