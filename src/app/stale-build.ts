import { nowMs } from "#ui/use-clock.ts";

const LAST_RELOAD = "tracker-reloaded-after-ms";
const PAUSE_MS = 30_000;

function isFirstInAWhile(): boolean {
  try {
    const lastMs = Number(sessionStorage.getItem(LAST_RELOAD) ?? 0);
    sessionStorage.setItem(LAST_RELOAD, String(nowMs()));
    return nowMs() - lastMs > PAUSE_MS;
  } catch {
    return false;
  }
}

/**
 * After a new build the chunks of the old one are gone: the page is then loaded again, at most once in 30 s.
 * The address holds the whole state, so the reader comes back to the same picture.
 */
export function reloadWhenChunksAreGone(): void {
  window.addEventListener("vite:preloadError", (event) => {
    if (!isFirstInAWhile()) return;
    event.preventDefault();
    location.reload();
  });
}
