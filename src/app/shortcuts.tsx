import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { INTERFACE_LANGUAGES } from "#contract/vocabulary.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { MessagesGate } from "#ui/messages-gate.tsx";
import { goTo, useUrlParams } from "#ui/url-state.ts";
import { useAsOf } from "./as-of.tsx";
import { useFinder } from "./finder.tsx";
import { monthEnd } from "./rail-handle.tsx";
import { THEMES, themeOf } from "./theme.ts";
import { useViewHref } from "./view-href.ts";
import { NAVIGATION } from "./views.ts";

const ShortcutsHelp = lazy(async () => ({ default: (await import("./shortcuts-help.tsx")).ShortcutsHelp }));

const HELP = ["keys"] as const;

const SWITCH = "tracker-letter-keys";

function readSwitch(): boolean {
  try {
    return localStorage.getItem(SWITCH) !== "off";
  } catch {
    return true;
  }
}

function keepSwitch(isOn: boolean): void {
  try {
    localStorage.setItem(SWITCH, isOn ? "on" : "off");
  } catch {
    // a browser that keeps nothing still has the choice until the page is left
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input, select, textarea, [contenteditable], [role=grid]") !== null
  );
}

function after<Value>(values: readonly Value[], value: Value | undefined): Value | undefined {
  return value === undefined ? values[0] : values[values.indexOf(value) + 1];
}

/** What each key does, by `KeyboardEvent.key` in lower case. */
function useKeyActions(showHelp: () => void): ReadonlyMap<string, () => void> {
  const href = useViewHref();
  const { get, set } = useUrlParams();
  const { lang } = useI18n();
  const { asOf, commit } = useAsOf();
  return new Map([
    ...NAVIGATION.map((view, index) => [String(index + 1), () => goTo(href(view))] as const),
    ["[", () => commit(monthEnd(asOf, -1), { replace: true })],
    ["]", () => commit(monthEnd(asOf, 1), { replace: true })],
    ["l", () => set({ lang: after(INTERFACE_LANGUAGES, lang) ?? INTERFACE_LANGUAGES[0] })],
    ["t", () => set({ theme: after(THEMES, themeOf(get("theme"))) ?? null })],
    ["/", useFinder()],
    ["p", () => goTo(href("present"))],
    ["?", showHelp],
  ]);
}

/** Single-key shortcuts with their list under `?`; they can be switched off (WCAG 2.1.4). */
export function Shortcuts() {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isOn, setOn] = useState(readSwitch);
  const actions = useKeyActions(() => setHelpOpen(true));
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      if (isHelpOpen || document.querySelector("dialog:modal") || (!isOn && event.key !== "?")) return;
      const action = latest.current.get(event.key.toLowerCase());
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOn, isHelpOpen]);
  if (!isHelpOpen) return null;
  return (
    <Suspense>
      <MessagesGate sections={HELP} waiting={null}>
        {() => (
          <ShortcutsHelp
            isOn={isOn}
            onSwitch={(next) => {
              setOn(next);
              keepSwitch(next);
            }}
            onClose={() => setHelpOpen(false)}
          />
        )}
      </MessagesGate>
    </Suspense>
  );
}
