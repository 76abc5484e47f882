/** Whether the address was opened from a list of the app, as its step in the history remembers it. */
export function useIsBeside(): boolean {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "isBeside" in state && state.isBeside === true;
}
