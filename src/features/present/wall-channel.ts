import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";

/** What the window with the slides says to the presenter's. */
export interface WallWord {
  readonly kind: "wall";
  readonly index: number;
  readonly upcoming: number;
  readonly isPaused: boolean;
  readonly isBlack: boolean;
  /** Its parameters, so that both windows show the same. */
  readonly search: string;
}

/** What the presenter's window says to the one with the slides. */
export type PresenterWord =
  | { readonly kind: "hello" }
  | { readonly kind: "go"; readonly to: "next" | "previous" | "first" | "last" | number }
  | { readonly kind: "pause" }
  | { readonly kind: "black" };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function wallWord(value: unknown): WallWord | undefined {
  if (!isRecord(value) || value["kind"] !== "wall") return undefined;
  const { index, upcoming, isPaused, isBlack, search } = value;
  if (typeof index !== "number" || typeof upcoming !== "number" || typeof search !== "string") return undefined;
  return { kind: "wall", index, upcoming, isPaused: isPaused === true, isBlack: isBlack === true, search };
}

function presenterWord(value: unknown): PresenterWord | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, to } = value;
  if (kind === "hello" || kind === "pause" || kind === "black") return { kind };
  const isStep = to === "next" || to === "previous" || to === "first" || to === "last" || typeof to === "number";
  return kind === "go" && isStep ? { kind, to } : undefined;
}

const channelName = (routeId: string) => `tracker-present-${routeId}`;

/** The side of the slides: tells the presenter's window of each change and follows what it asks. */
export function useWallChannel(routeId: string, word: Omit<WallWord, "kind">, follow: (word: PresenterWord) => void) {
  const channel = useRef<BroadcastChannel | null>(null);
  const tell = useEffectEvent(() => channel.current?.postMessage({ kind: "wall", ...word }));
  const onWord = useEffectEvent((asked: PresenterWord) => {
    if (asked.kind === "hello") tell();
    else follow(asked);
  });
  useEffect(() => {
    const own = new BroadcastChannel(channelName(routeId));
    const onMessage = ({ data }: MessageEvent<unknown>) => {
      const asked = presenterWord(data);
      if (asked) onWord(asked);
    };
    own.addEventListener("message", onMessage);
    channel.current = own;
    return () => {
      own.removeEventListener("message", onMessage);
      own.close();
      channel.current = null;
    };
  }, [routeId]);
  const { index, upcoming, isPaused, isBlack, search } = word;
  useEffect(() => tell(), [index, upcoming, isPaused, isBlack, search]);
}

/** The presenter's side: what the window with the slides said last, and the way to ask it for something. */
export function usePresenterChannel(routeId: string) {
  const [heard, setHeard] = useState<WallWord>();
  const channel = useRef<BroadcastChannel | null>(null);
  const say = useCallback((word: PresenterWord) => channel.current?.postMessage(word), []);
  useEffect(() => {
    const own = new BroadcastChannel(channelName(routeId));
    const onMessage = ({ data }: MessageEvent<unknown>) => {
      const word = wallWord(data);
      if (word) setHeard(word);
    };
    own.addEventListener("message", onMessage);
    channel.current = own;
    say({ kind: "hello" });
    return () => {
      own.removeEventListener("message", onMessage);
      own.close();
      channel.current = null;
    };
  }, [routeId, say]);
  return { heard, ask: say };
}
