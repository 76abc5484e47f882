import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { markViewReady } from "#ui/page.tsx";
import { OnShowContext } from "./film.tsx";
import type { Rotation, RotationState, Shown } from "./rotation.ts";
import { SlideBoundary } from "./slide-boundary.tsx";
import { wordCount } from "./slide-list.ts";

/** One slide as the wall asks for it to be drawn. */
export interface ShownSlide extends Shown {
  /** Whether it is on show, or being made ready or going. */
  readonly isOn: boolean;
}

export interface WallProps {
  readonly state: RotationState;
  readonly rotation: Rotation;
  readonly draw: (shown: ShownSlide) => ReactNode;
  /** How many words a slide has, once it is drawn. */
  readonly onRead: (index: number, words: number) => void;
}

/** The slides on the wall: the one that goes, the one on show, and the next one, ready before it is shown. */
export function Wall({ state, rotation, draw, onRead }: WallProps) {
  const { index, turn, round, previous, upcoming } = state;
  const next = { index: upcoming, turn: turn + 1, round: upcoming <= index ? round + 1 : round };
  const layers = [
    ...(previous ? [{ ...previous, place: "gone" }] : []),
    { index, turn, round, place: "on" },
    { ...next, place: "next" },
  ];
  useEffect(() => markViewReady(), [turn]);
  return (
    <div className="wall__layers">
      {layers.map(({ place, ...shown }) => (
        <Layer
          key={`${shown.turn}:${shown.index}`}
          shown={{ ...shown, isOn: place === "on" }}
          place={place}
          draw={draw}
          onRead={onRead}
          onFail={() => rotation.skip(shown.index)}
        />
      ))}
    </div>
  );
}

interface LayerProps extends Pick<WallProps, "draw" | "onRead"> {
  readonly shown: ShownSlide;
  readonly place: string;
  readonly onFail: () => void;
}

function Layer({ shown, place, draw, onRead, onFail }: LayerProps) {
  const box = useRef<HTMLDivElement>(null);
  const { index } = shown;
  useLayoutEffect(() => {
    const texts = box.current?.querySelectorAll("[data-slide-text] text") ?? [];
    onRead(index, wordCount([...texts].map(({ textContent }) => textContent).join(" ")));
  }, [index, onRead]);
  return (
    <div ref={box} className="wall__layer" data-place={place} {...(!shown.isOn && { inert: true })}>
      <SlideBoundary onFail={onFail}>
        <OnShowContext value={shown.isOn}>
          <Drawn draw={draw} shown={shown} />
        </OnShowContext>
      </SlideBoundary>
    </div>
  );
}

/** A component of its own, so that what goes wrong in the drawing is caught by the layer. */
function Drawn({ draw, shown }: Pick<LayerProps, "draw" | "shown">) {
  return draw(shown);
}

/** The newest of a value while a slide is being made ready; what it was when the slide came, while it is on show. */
export function useKept<Value>(latest: Value, isOn: boolean): Value {
  const [kept, keep] = useState({ value: latest, isOn });
  if (!isOn && !kept.isOn && kept.value !== latest) keep({ value: latest, isOn });
  if (isOn !== kept.isOn) keep({ value: kept.value, isOn });
  return kept.value;
}
