import { useState } from "react";

/** The value given before as long as the new one is the same as it: what was made of it then stays. */
export function useKept<T>(value: T, isSame: (one: T, other: T) => boolean): T {
  const [kept, setKept] = useState(value);
  if (kept === value || isSame(kept, value)) return kept;
  setKept(value);
  return value;
}
