import { lazy, Suspense } from "react";
import type { DocumentState } from "#contract/faults.ts";
import { fetchAfterView } from "./after-view.ts";
import { PendingPart } from "./page.tsx";

const load = async () => ({ default: (await import("./document-fault.tsx")).DocumentFault });
const DocumentFault = lazy(load);
// at hand when the network is gone
fetchAfterView(load);

/** The place of a document that did not come: what failed, why, and the way to try again. */
export function DocumentError({ state }: { readonly state: DocumentState }) {
  return (
    <Suspense fallback={<PendingPart />}>
      <DocumentFault state={state} />
    </Suspense>
  );
}
