import { pauses } from "./in-slices.ts";

/** No byte came for too long. */
export class SilenceError extends Error {
  override readonly name = "SilenceError";
}

/** The bytes are no UTF-8, which JSON always is. */
export class EncodingError extends Error {
  override readonly name = "EncodingError";
}

const SILENCE_MS = 15_000;

/** What comes in one piece may be the whole body: it is taken in parts of so many bytes. */
const PART_BYTES = 256 * 1024;

/** Ends a request that falls silent. */
export interface SilenceWatch {
  /** Aborted by silence, or by the outer signal. */
  readonly signal: AbortSignal;
  /** Rejects with the signal's reason: not every transport minds the signal. */
  readonly ended: Promise<never>;
  /** Something came: the wait begins anew. */
  readonly heard: () => void;
  readonly stop: () => void;
}

function abortOf(signal: AbortSignal): Promise<never> {
  const ended = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  // an end that nobody waits for any more is no error
  ended.catch(() => undefined);
  return ended;
}

/** A watch that runs from now on: 15 s without `heard()` abort its signal with a SilenceError (contract §1, Envelope). */
export function silenceWatch(outer: AbortSignal): SilenceWatch {
  const silence = new AbortController();
  const start = () => setTimeout(() => silence.abort(new SilenceError()), SILENCE_MS);
  let timer = start();
  const signal = AbortSignal.any([outer, silence.signal]);
  return {
    signal,
    ended: abortOf(signal),
    heard: () => {
      clearTimeout(timer);
      timer = start();
    },
    stop: () => clearTimeout(timer),
  };
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new EncodingError();
  }
}

/**
 * The body as text, part by part as it comes. However slow, as long as it keeps coming.
 * @throws EncodingError when it is no UTF-8; the watch's reason when it falls silent
 */
export async function readParts(
  response: Response,
  watch: SilenceWatch,
  take: (part: string) => Promise<void> | undefined,
): Promise<void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const pause = pauses();
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), watch.ended]);
      if (done) return await take(decoded(decoder));
      watch.heard();
      for (let at = 0; at < value.length; at += PART_BYTES) {
        const taking = take(decoded(decoder, value.subarray(at, at + PART_BYTES)));
        if (taking) await taking;
        const pausing = pause();
        if (pausing) await pausing;
      }
    }
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw error;
  }
}

/** The whole body as text, as `readParts` gives it. */
export async function readText(response: Response, watch: SilenceWatch): Promise<string> {
  const parts: string[] = [];
  await readParts(response, watch, (part) => {
    parts.push(part);
    return undefined;
  });
  return parts.join("");
}
