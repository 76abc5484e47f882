import type { Step } from "./rotation.ts";

/** What a key of the presentation does. */
export type KeyAction =
  | { readonly kind: "go"; readonly to: Step }
  | {
      readonly kind:
        | "pause"
        | "black"
        | "full-screen"
        | "language"
        | "second"
        | "theme"
        | "all"
        | "edit"
        | "presenter"
        | "help"
        | "leave";
    };

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  arrowright: { kind: "go", to: "next" },
  pagedown: { kind: "go", to: "next" },
  arrowleft: { kind: "go", to: "previous" },
  pageup: { kind: "go", to: "previous" },
  home: { kind: "go", to: "first" },
  end: { kind: "go", to: "last" },
  " ": { kind: "pause" },
  b: { kind: "black" },
  ".": { kind: "black" },
  f: { kind: "full-screen" },
  l: { kind: "language" },
  k: { kind: "second" },
  t: { kind: "theme" },
  o: { kind: "all" },
  e: { kind: "edit" },
  n: { kind: "presenter" },
  "?": { kind: "help" },
  escape: { kind: "leave" },
};

/** Keys of letters by their place, so that they work under a Cyrillic or Chinese layout too. */
function byPlace(code: string): string | undefined {
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : undefined;
}

/** What a key press asks for, or none. */
export function keyAction({ key, code }: Pick<KeyboardEvent, "key" | "code">): KeyAction | undefined {
  const own = key.toLowerCase();
  if (Object.hasOwn(ACTIONS, own)) return ACTIONS[own];
  const place = byPlace(code);
  const isLatin = /^[a-z]$/.test(own);
  return place !== undefined && !isLatin && Object.hasOwn(ACTIONS, place) ? ACTIONS[place] : undefined;
}

/** The list under `?`: which keys, and what they do by the name of their text. */
export const KEY_LIST = [
  ["→  Page Down", "next"],
  ["←  Page Up", "previous"],
  ["Home", "first"],
  ["End", "last"],
  ["Space", "pause"],
  ["B  .", "black"],
  ["F", "fullScreen"],
  ["L", "language"],
  ["K", "second"],
  ["T", "theme"],
  ["O", "all"],
  ["digits", "jump"],
  ["E", "edit"],
  ["N", "presenter"],
  ["?", "help"],
  ["Esc", "leave"],
] as const;
