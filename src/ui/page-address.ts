import { useViewpoint } from "./partnership-context.tsx";
import { useUrlParams } from "./url-state.ts";

/** The absolute address under which anyone sees what stands here: always with the as-of day, never with the theme. */
export function usePageAddress(): string {
  const { href } = useUrlParams();
  const { asOf } = useViewpoint();
  return new URL(href({ asOf, theme: null }), location.href).href;
}
