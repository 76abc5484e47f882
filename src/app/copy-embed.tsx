import { CopyStatus, useCopying } from "#ui/copying.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import type { TakeAwayProps } from "#ui/take-away.ts";
import { useUrlParams } from "#ui/url-state.ts";
import { EMBEDDABLE } from "./embeddable.ts";

/** What an attribute of HTML cannot hold as it is. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** Copies the code that shows the view's chart on another page, at the same as-of day. */
export function CopyEmbed({ table }: TakeAwayProps) {
  const { m, lang } = useI18n();
  const text = useLocalText();
  const { href } = useUrlParams();
  const { asOf } = useViewpoint();
  const { partnership } = usePartnership();
  const { copy, outcome } = useCopying();
  const view = EMBEDDABLE.find(({ table: own }) => own === table);
  if (!view) return null;
  const copyCode = () => {
    const address = new URL(href({ asOf, lang, embed: "1" }), location.href).href;
    const title = m.exports.takeaway.work(m.words.view[view.path], text(partnership.title));
    return copy({
      text: `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="560" loading="lazy"></iframe>`,
    });
  };
  return (
    <>
      <button type="button" className="take-away__line" data-copy-embed="" onClick={() => void copyCode()}>
        {m.exports.takeaway.embed}
      </button>
      <CopyStatus outcome={outcome} />
    </>
  );
}
