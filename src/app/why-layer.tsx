import { type ComponentType, lazy, type ReactNode, Suspense, useCallback, useState } from "react";
import type { FigureRequest } from "#contract/figures.ts";
import { WhyProvider } from "#ui/why.tsx";
import type { OpenedFigure } from "./why-box.tsx";

const WhyBox = lazy(async () => ({ default: (await import("./why-box.tsx")).WhyBox }));

interface WhyLayerProps {
  /** What shows the derivation; absent: that of the partnership on show. */
  readonly Content?: ComponentType<{ readonly request: FigureRequest }>;
  readonly children: ReactNode;
}

/** Shows how a figure comes about beside whatever figure is pressed; the first press fetches what shows it. */
export function WhyLayer({ Content, children }: WhyLayerProps) {
  const [opened, setOpened] = useState<OpenedFigure | null>(null);
  const open = useCallback((request: FigureRequest, anchor: HTMLElement) => setOpened({ request, anchor }), []);
  const close = useCallback(() => setOpened(null), []);
  return (
    <WhyProvider value={open}>
      {children}
      <Suspense>{opened && <WhyBox opened={opened} onClosed={close} Content={Content} />}</Suspense>
    </WhyProvider>
  );
}
