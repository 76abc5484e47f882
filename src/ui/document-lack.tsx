import type { DocumentState } from "#contract/faults.ts";
import { DocumentError } from "./document-error.tsx";
import { DocumentRemarks } from "./panel.tsx";

/** What a panel lacks of a document that it can do without: why it failed, or what was left out of it. */
export function DocumentLack({ state }: { readonly state: DocumentState }) {
  return state.status === "failed" ? <DocumentError state={state} /> : <DocumentRemarks state={state} />;
}
