import { lazy, type ReactNode, Suspense, useCallback, useState } from "react";
import type { FigureRequest } from "#contract/figures.ts";
import { WhyProvider } from "#ui/why.tsx";
import type { OpenedFigure } from "./why-box.tsx";

const WhyBox = lazy(async () => ({ default: (await import("./why-box.tsx")).WhyBox }));

/** Shows how a figure comes about beside whatever figure is pressed; the first press fetches what shows it. */
export function WhyLayer({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<OpenedFigure | null>(null);
  const open = useCallback((request: FigureRequest, anchor: HTMLElement) => setOpened({ request, anchor }), []);
  const close = useCallback(() => setOpened(null), []);
  return (
    <WhyProvider value={open}>
      {children}
      <Suspense>{opened && <WhyBox opened={opened} onClosed={close} />}</Suspense>
    </WhyProvider>
  );
}
