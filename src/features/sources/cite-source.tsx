import type { Source } from "#contract/records.ts";
import { Cite } from "#ui/cite.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { MessagesGate } from "#ui/messages-gate.tsx";

const SECTIONS = ["exports"] as const;

/** Copies a citation of a source: its publisher, title, day and address. */
export function CiteSource({ source }: { readonly source: Source }) {
  const text = useLocalText();
  const { title, publisher, publishedOn, url } = source;
  const work = async () => ({
    title: text(title),
    publisher: text(publisher),
    publishedOn,
    url,
    isDataset: false,
  });
  return (
    <MessagesGate sections={SECTIONS} waiting={null}>
      {() => <Cite work={work} />}
    </MessagesGate>
  );
}
