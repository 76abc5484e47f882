import { usePathParts } from "./url-state.ts";

/** The id of the record whose page is shown: the last part of the path. */
export function useRecordId(): string {
  return usePathParts().at(-1) ?? "";
}
