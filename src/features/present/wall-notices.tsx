import { useI18n } from "#ui/i18n-context.tsx";
import { Notice } from "#ui/notice.tsx";
import type { Show } from "./use-show.ts";

/** What of the address says nothing: told for a while, then out of sight. */
export function WallNotices({ show, unknown }: { readonly show: Show; readonly unknown: readonly string[] }) {
  const { m } = useI18n();
  const ignored = [...show.ignored, ...unknown.map((text) => ({ name: "slides", text }) as const)];
  if (ignored.length === 0) return null;
  return (
    <div className="wall__notices">
      {ignored.map(({ name, text }) => (
        <Notice key={`${name}${text}`} name={name}>
          {m.present.notice[name](text.slice(0, 60))}
        </Notice>
      ))}
    </div>
  );
}
