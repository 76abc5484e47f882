import { useMemo } from "react";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "#contract/vocabulary.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { type SlideChoice, secondsOf, slideList } from "./slide-list.ts";

export const REFRESH_SECONDS = 300;
const LEAST_REFRESH = 30;
const MOST_REFRESH = 86_400;

/** What the URL asks of the presentation, and what of it says nothing. */
export interface Show {
  readonly slides: readonly SlideChoice[];
  readonly every: number | undefined;
  readonly lang2: InterfaceLanguage | undefined;
  /** Whether the two languages take turns instead of standing together. */
  readonly alternates: boolean;
  readonly refreshSeconds: number;
  /** Place of the slide to begin with. */
  readonly from: number;
  readonly ignored: readonly { readonly name: "slides" | "every" | "lang2" | "refresh"; readonly text: string }[];
}

/** The presentation as the URL has it (contract §3); `pair`, `refresh` and `slide` are the page's own. */
export function useShow(): Show {
  const { get } = useUrlParams();
  const { lang } = useI18n();
  const slidesText = get("slides");
  const [everyText, lang2Text, refreshText] = [get("every"), get("lang2"), get("refresh")];
  const list = useMemo(() => slideList(slidesText), [slidesText]);
  const every = everyText === null ? undefined : secondsOf(everyText);
  const lang2 = INTERFACE_LANGUAGES.find((language) => language === lang2Text && language !== lang);
  const refresh = refreshText !== null && /^\d{2,5}$/.test(refreshText) ? Number(refreshText) : 0;
  const isRefreshKnown = refresh >= LEAST_REFRESH && refresh <= MOST_REFRESH;
  const from = Number(get("slide") ?? 1) - 1;
  return {
    slides: list.slides,
    every,
    lang2,
    alternates: get("pair") === "alternate",
    refreshSeconds: isRefreshKnown ? refresh : REFRESH_SECONDS,
    from: Number.isInteger(from) ? from : 0,
    ignored: [
      ...list.ignored.map((text) => ({ name: "slides" as const, text })),
      ...(everyText !== null && every === undefined ? [{ name: "every" as const, text: everyText }] : []),
      ...(lang2Text !== null && lang2 === undefined ? [{ name: "lang2" as const, text: lang2Text }] : []),
      ...(refreshText !== null && !isRefreshKnown ? [{ name: "refresh" as const, text: refreshText }] : []),
    ],
  };
}
