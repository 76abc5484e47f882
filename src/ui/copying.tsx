import { useState } from "react";
import { type Copyable, copied } from "./clipboard.ts";
import { useI18n } from "./i18n-context.tsx";

export type CopyOutcome = { readonly kind: "copied" } | { readonly kind: "copyByHand"; readonly text: string };

/** The text stands selected, for the reader to copy. */
function TextToCopy({ text }: { readonly text: string }) {
  const { m } = useI18n();
  const select = (field: HTMLTextAreaElement | null) => {
    field?.focus();
    field?.select();
  };
  return <textarea ref={select} readOnly rows={3} value={text} aria-label={m.exports.textToCopy} />;
}

/** Copies, and remembers what came of it. */
export function useCopying(): {
  readonly copy: (copyable: Copyable) => Promise<void>;
  readonly outcome: CopyOutcome | null;
} {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const copy = async (copyable: Copyable) =>
    setOutcome((await copied(copyable)) ? { kind: "copied" } : { kind: "copyByHand", text: copyable.text });
  return { copy, outcome };
}

/** What came of copying: said, and where the browser refuses, the text itself. */
export function CopyStatus({ outcome }: { readonly outcome: CopyOutcome | null }) {
  const { m } = useI18n();
  return (
    <>
      <p role="status" className="export-menu__status">
        {outcome && m.exports[outcome.kind]}
      </p>
      {outcome?.kind === "copyByHand" && <TextToCopy text={outcome.text} />}
    </>
  );
}
