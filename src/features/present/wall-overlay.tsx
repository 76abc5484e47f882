import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useRef } from "react";
import type { Rotation } from "./rotation.ts";
import { SlideTools } from "./slide-tools.tsx";
import type { Ground } from "./slides.ts";
import type { OverlayName } from "./use-actions.ts";
import type { Show } from "./use-show.ts";

const KeysHelp = lazy(async () => ({ default: (await import("./keys-help.tsx")).KeysHelp }));
const SlideGrid = lazy(async () => ({ default: (await import("./slide-grid.tsx")).SlideGrid }));
const SlideEditor = lazy(async () => ({ default: (await import("./slide-editor.tsx")).SlideEditor }));

interface WallOverlayProps {
  readonly name: OverlayName | undefined;
  readonly onClose: () => void;
  readonly rotation: Rotation;
  readonly show: Show;
  readonly drawAt: (index: number) => ReactNode;
  readonly ground: Ground;
}

/** What lies over the wall; left alone, it goes with the slide below it. */
export function WallOverlay({ name, onClose, rotation, show, drawAt, ground }: WallOverlayProps) {
  useAttended(name !== undefined, rotation, onClose);
  if (name === undefined) return null;
  const { slides } = show;
  const choose = (index: number) => {
    onClose();
    rotation.go(index);
  };
  return (
    <Suspense>
      {name === "help" && <KeysHelp onClose={onClose} />}
      {name === "edit" && <SlideEditor show={show} onClose={onClose} />}
      {name === "all" && (
        <SlideGrid
          slides={slides}
          current={rotation.get().index}
          draw={drawAt}
          onChoose={choose}
          onClose={onClose}
          tools={<SlideTools slides={slides} ground={ground} />}
        />
      )}
    </Suspense>
  );
}

const HANDS = ["pointermove", "pointerdown", "keydown", "input"] as const;

/** Keeps the slide while somebody is at work in what lies over it; closes that when the slide goes. */
function useAttended(isOpen: boolean, rotation: Rotation, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  const begun = useRef(0);
  useEffect(() => {
    if (!isOpen) return;
    begun.current = rotation.get().turn;
    const attend = () => rotation.hold();
    const unsubscribe = rotation.subscribe(() => {
      if (rotation.get().turn !== begun.current) close();
    });
    for (const name of HANDS) window.addEventListener(name, attend, { passive: true });
    return () => {
      unsubscribe();
      for (const name of HANDS) window.removeEventListener(name, attend);
    };
  }, [isOpen, rotation]);
}
