import { useEffect } from "react";
import { apiBase } from "#api/api-base.ts";
import { usePartnershipRef } from "#api/partnership-ref.tsx";
import { datasetMarkup, markupText } from "#export/dataset-markup.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { MessagesGate } from "#ui/messages-gate.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";

const SECTIONS = ["exports"] as const;

/** Tells search engines that the page shows a dataset: a block of data in the head, which no browser runs. */
export function DatasetMarkup() {
  return (
    <MessagesGate sections={SECTIONS} waiting={null}>
      {() => <Markup />}
    </MessagesGate>
  );
}

function useMarkupText(): string {
  const { m } = useI18n();
  const text = useLocalText();
  const { routeId, partnership, meta } = usePartnership();
  const { href } = usePartnershipRef();
  const { isEmbedded } = apiBase(document, import.meta.env.BASE_URL);
  const [first, second] = partnership.cities;
  return markupText(
    datasetMarkup(
      { partnership, meta },
      {
        name: m.exports.takeaway.work(m.exports.takeaway.site, text(partnership.title)),
        description: m.exports.takeaway.dataset(text(first.name), text(second.name)),
        publisher: text(partnership.publisher),
        cityName: ({ name }) => text(name),
        url: new URL(`/${encodeURIComponent(routeId)}/overview`, location.href).href,
        documentsUrl: isEmbedded ? undefined : href,
      },
    ),
  );
}

function Markup() {
  const markup = useMarkupText();
  useEffect(() => {
    const block = document.createElement("script");
    block.type = "application/ld+json";
    block.textContent = markup;
    document.head.append(block);
    return () => block.remove();
  }, [markup]);
  return null;
}
