import { lazy, type ReactNode, Suspense, useCallback, useState } from "react";
import { SourceOpenerProvider, type SourceRequest } from "#ui/evidence-mark.tsx";
import type { OpenedSources } from "./source-box.tsx";

const SourceBox = lazy(async () => ({ default: (await import("./source-box.tsx")).SourceBox }));

/** Shows the sources of whatever evidence mark is pressed; the first press fetches what shows them. */
export function SourcePopover({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<OpenedSources | null>(null);
  const open = useCallback((request: SourceRequest, anchor: HTMLElement) => setOpened({ request, anchor }), []);
  const close = useCallback(() => setOpened(null), []);
  return (
    <SourceOpenerProvider value={open}>
      {children}
      <Suspense>{opened && <SourceBox opened={opened} onClosed={close} />}</Suspense>
    </SourceOpenerProvider>
  );
}
