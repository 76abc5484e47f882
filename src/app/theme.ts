import { useEffect } from "react";
import { useUrlParams } from "#ui/url-state.ts";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The theme of the URL, or none where it is absent or unknown: then the system's holds. */
export function themeOf(text: string | null): Theme | undefined {
  return THEMES.find((theme) => theme === text);
}

/** Puts the reader's theme on the document; without one the style sheet follows the system. */
export function useTheme(): void {
  const theme = themeOf(useUrlParams().get("theme"));
  useEffect(() => {
    if (theme) document.documentElement.dataset["theme"] = theme;
    else delete document.documentElement.dataset["theme"];
  }, [theme]);
}
