import { type ComponentType, lazy, type LazyExoticComponent } from "react";

const firstView = Promise.withResolvers<void>();

/** Says that a view is painted: what stands around it may now be fetched. */
export function tellViewPainted(): void {
  firstView.resolve();
}

/**
 * A component whose code is fetched once the first view is painted, so that it never delays what the reader came for.
 * Stands in a Suspense with a place of its size.
 */
export function lazyAfterView<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    await firstView.promise;
    return { default: await load() };
  });
}
