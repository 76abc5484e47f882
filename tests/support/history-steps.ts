/** Counts the steps that the page adds to the history from now on: `history.length` ends at fifty. */
export function countedSteps(): () => number {
  let steps = 0;
  addEventListener("pushState", () => (steps += 1));
  return () => steps;
}
