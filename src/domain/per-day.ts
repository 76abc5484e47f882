import type { FullDate } from "#contract/dates.ts";

/** A comparison asks for two days in turn. */
const MOST_DAYS = 2;

/**
 * Computes once for the same thing and day: the answers for the latest days asked for are kept as long as the thing is.
 *
 * @param compute of a record or list that never changes
 */
export function perDay<Of extends object, Answer>(
  compute: (of: Of, asOf: FullDate) => Answer,
): (of: Of, asOf: FullDate) => Answer {
  const kept = new WeakMap<Of, Map<FullDate, { readonly answer: Answer }>>();
  return (of, asOf) => {
    const days = kept.get(of) ?? new Map<FullDate, { readonly answer: Answer }>();
    kept.set(of, days);
    const known = days.get(asOf);
    if (known) return known.answer;
    const [oldest] = days.keys();
    if (oldest !== undefined && days.size >= MOST_DAYS) days.delete(oldest);
    const answer = compute(of, asOf);
    days.set(asOf, { answer });
    return answer;
  };
}
