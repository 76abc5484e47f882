import type { LookPath } from "./look-paths.ts";

/** Paths as they were collected, one element for each look. */
export function Looks({ paths }: { readonly paths: readonly LookPath[] }) {
  return paths.map(({ key, ...path }) => <path key={key} {...path} />);
}
