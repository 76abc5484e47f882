import { useCallback, useEffect, useRef, useState } from "react";
import { useUrlParams } from "#ui/url-state.ts";
import { type TimeSpan, spanParams } from "./timeline-range.ts";

const SETTLE_MS = 200;

/**
 * The span on show while the reader drags or turns the wheel: drawn at once, written to the URL when the hand rests.
 *
 * @param span the one of the URL
 * @returns the span to draw, and the way to change it
 */
export function useLiveSpan(span: TimeSpan): readonly [TimeSpan, (next: TimeSpan) => void] {
  const { set } = useUrlParams();
  const [live, setLive] = useState<{ readonly base: TimeSpan; readonly span: TimeSpan }>();
  const latest = useRef({ set, span });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = { set, span };
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = useCallback((next: TimeSpan) => {
    setLive({ base: latest.current.span, span: next });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current.set(spanParams(next), { replace: true }), SETTLE_MS);
  }, []);
  return [live?.base === span ? live.span : span, change];
}
