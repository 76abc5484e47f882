import { useEffect, useEffectEvent, useState } from "react";
import { type KeyAction, keyAction } from "./present-keys.ts";

/** How long typed digits wait for Enter, ms. */
const DIGITS_MS = 4000;
const MOST_DIGITS = 3;

function isTaken({ target, ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || document.querySelector("dialog:modal")) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest("input, select, textarea")) return true;
  return (key === " " || key === "Enter") && target.closest("button, a") !== null;
}

/**
 * Keys of the presentation, those of presenter clickers among them.
 *
 * @returns the digits typed so far, until Enter or for 4 s
 */
export function usePresentKeys(act: (action: KeyAction) => void): string {
  const [digits, setDigits] = useState("");
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTaken(event)) return;
    if (/^[0-9]$/.test(event.key)) {
      setDigits(`${digits}${event.key}`.slice(-MOST_DIGITS));
      return;
    }
    if (event.key === "Enter" && digits !== "") {
      event.preventDefault();
      setDigits("");
      act({ kind: "go", to: Number(digits) - 1 });
      return;
    }
    const action = keyAction(event);
    if (!action) return;
    event.preventDefault();
    setDigits("");
    act(action);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  useEffect(() => {
    if (digits === "") return;
    const timer = setTimeout(() => setDigits(""), DIGITS_MS);
    return () => clearTimeout(timer);
  }, [digits]);
  return digits;
}
