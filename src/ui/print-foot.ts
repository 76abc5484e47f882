import { useEffect } from "react";
import { useI18n } from "./i18n-context.tsx";
import { usePageAddress } from "./page-address.ts";
import { useViewpoint } from "./partnership-context.tsx";

const REST_MS = 500;

/** A text as a string of CSS; its line ends stay line ends. */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll("\n", String.raw`\a `)}"`;
}

/**
 * Gives the foot of printed pages its words (view and cities, days, address): the margin boxes in `print.css` read them from the root element,
 * because page numbers can be counted in style sheets alone.
 */
export function usePrintFoot(): void {
  const { m, f } = useI18n();
  const { asOf, dataAsOf } = useViewpoint();
  const address = usePageAddress();
  const about = m.common.print.foot(asOf, dataAsOf, f);
  const { before, between, after } = m.common.print.pageNumber();
  useEffect(() => {
    const write = () => {
      const { style } = document.documentElement;
      style.setProperty("--print-about", cssString(`${document.title}\n${about}\n${decodeURI(address)}`));
      style.setProperty("--print-page-before", cssString(before));
      style.setProperty("--print-page-between", cssString(between));
      style.setProperty("--print-page-after", cssString(after));
    };
    // each write has the browser look at the styles of the whole page: not while the as-of day is dragged
    const timer = setTimeout(write, REST_MS);
    window.addEventListener("beforeprint", write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("beforeprint", write);
    };
  }, [about, address, before, between, after]);
}
