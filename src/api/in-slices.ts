/** Longer than this nothing else is kept waiting, ms: half of what is felt. */
const SLICE_MS = 24;

/** Lets whatever waits for the thread go first. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const go = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener("message", go, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

/** A pause to take between steps of long work: only where the work has gone on for a slice without one. */
export function pauses(): () => Promise<void> | undefined {
  let since = performance.now();
  const pause = async () => {
    await giveWay();
    since = performance.now();
  };
  return () => (performance.now() - since < SLICE_MS ? undefined : pause());
}

/** The outcome of work that comes in steps, done in slices between which the page answers to its reader. */
export async function inSlices<T>(steps: Generator<undefined, T, undefined>, signal: AbortSignal): Promise<T> {
  const pause = pauses();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const pausing = pause();
    if (pausing) await pausing;
    signal.throwIfAborted();
  }
}
