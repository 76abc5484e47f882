import { Suspense } from "react";
import { MessagesGate, type MessagesGateProps } from "./messages-gate.tsx";
import { PendingPart } from "./page.tsx";

/** A part of a view whose code and messages are fetched when it is wanted; until it is there the view is not ready. */
export function LaterPart(props: Pick<MessagesGateProps, "sections" | "children">) {
  const pending = <PendingPart />;
  return (
    <Suspense fallback={pending}>
      <MessagesGate waiting={pending} {...props} />
    </Suspense>
  );
}
