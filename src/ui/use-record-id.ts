import { useLocation } from "wouter";

/** The id of the record whose page is shown: the last part of the path. */
export function useRecordId(): string {
  const [path] = useLocation();
  return path.split("/").findLast((part) => part !== "") ?? "";
}
