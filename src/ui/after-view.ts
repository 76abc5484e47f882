const firstView = Promise.withResolvers<void>();

/** Says that a view is painted: what may be wanted later can now be fetched. */
export function tellViewPainted(): void {
  firstView.resolve();
}

/** Fetches code once the first view is painted, so that it is there when it is wanted, and never delays that view. */
export function fetchAfterView(load: () => Promise<unknown>): void {
  // what does not come now is asked for again, and told of, where it is drawn
  void firstView.promise.then(load).catch(() => undefined);
}

/** What is loaded once the first view is painted, for what nobody waits for. */
export function afterView<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  return firstView.promise.then(load);
}
