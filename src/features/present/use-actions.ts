import { INTERFACE_LANGUAGES } from "#contract/vocabulary.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useHref, goTo, useUrlParams, type UrlParams } from "#ui/url-state.ts";
import type { KeyAction } from "./present-keys.ts";
import type { Rotation } from "./rotation.ts";
import type { Show } from "./use-show.ts";

/** What can lie over the slides. */
export type OverlayName = "all" | "edit" | "help";

async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // refused: the slides stay in their window
  }
}

/** Opens the presenter's view of this page in a window of its own. */
export function openPresenter(href: UrlParams["href"]): void {
  window.open(href({ presenter: "1" }), "tracker-presenter", "popup,width=1200,height=800");
}

/** The next of some values after one; the first after the last. */
function after<Value>(values: readonly Value[], value: Value): Value | undefined {
  return values[(values.indexOf(value) + 1) % values.length];
}

interface ActionsProps {
  readonly show: Show;
  readonly rotation: Rotation;
  readonly open: (name: OverlayName) => void;
}

/** What a key, a control or a finger does. */
export function useActions({ show, rotation, open }: ActionsProps): (action: KeyAction) => void {
  const { lang } = useI18n();
  const { get, set, href: here } = useUrlParams();
  const href = useHref();
  const changes: Readonly<Record<Exclude<KeyAction["kind"], "go">, () => void>> = {
    pause: () => rotation.togglePause(),
    black: () => rotation.toggleBlack(),
    "full-screen": () => void toggleFullScreen(),
    language: () => {
      const next = after(INTERFACE_LANGUAGES, lang) ?? lang;
      set({ lang: next, ...(show.lang2 === next && { lang2: lang }) }, { replace: true });
    },
    second: () => {
      const others = INTERFACE_LANGUAGES.filter((language) => language !== lang);
      set({ lang2: after([undefined, ...others], show.lang2) ?? null }, { replace: true });
    },
    theme: () => set({ theme: get("theme") === "light" ? null : "light" }, { replace: true }),
    all: () => open("all"),
    edit: () => open("edit"),
    help: () => open("help"),
    presenter: () => openPresenter(here),
    leave: () => goTo(href("overview")),
  };
  return (action) => {
    if (action.kind === "go") return rotation.go(action.to);
    if (action.kind !== "pause" && action.kind !== "black") rotation.hold();
    changes[action.kind]();
  };
}
