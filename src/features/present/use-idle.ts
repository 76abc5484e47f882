import { useEffect, useState } from "react";

const IDLE_MS = 3000;
const HANDS = ["pointermove", "pointerdown", "keydown", "focusin"] as const;

/** Whether nobody has moved or pressed anything for 3 s; somebody who went to the controls by keys is never idle. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const check = () => {
      const focused = document.activeElement;
      const isHeld = focused?.closest("[data-controls]") && focused.matches(":focus-visible");
      if (isHeld) timer = setTimeout(check, IDLE_MS);
      else setIdle(true);
    };
    const stir = () => {
      clearTimeout(timer);
      timer = setTimeout(check, IDLE_MS);
      setIdle(false);
    };
    for (const name of HANDS) window.addEventListener(name, stir, { passive: true });
    stir();
    return () => {
      clearTimeout(timer);
      for (const name of HANDS) window.removeEventListener(name, stir);
    };
  }, []);
  return isIdle;
}
