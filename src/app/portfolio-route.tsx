import { lazy, Suspense } from "react";
import { MessagesGate } from "#ui/messages-gate.tsx";
import { FailureBoundary } from "./failure-boundary.tsx";
import { FrameHeader } from "./frame-header.tsx";
import { LoadingPage } from "./loading-page.tsx";
import { IgnoredNotices } from "./shell-notices.tsx";
import { ShellFrame } from "./shell-frame.tsx";
import { WhyLayer } from "./why-layer.tsx";

const PortfolioPage = lazy(async () => ({
  default: (await import("#features/partnerships/portfolio-page.tsx")).PortfolioPage,
}));

const PortfolioWhy = lazy(async () => ({ default: (await import("./portfolio-why.tsx")).PortfolioWhy }));

const SECTIONS = ["records", "partnerships"] as const;

/** All partnerships side by side: a page that belongs to none of them. */
export function PortfolioRoute() {
  return (
    <ShellFrame header={<FrameHeader />}>
      <IgnoredNotices />
      <FailureBoundary>
        <Suspense fallback={<LoadingPage />}>
          <MessagesGate sections={SECTIONS} waiting={<LoadingPage />}>
            {() => (
              <WhyLayer Content={PortfolioWhy}>
                <PortfolioPage />
              </WhyLayer>
            )}
          </MessagesGate>
        </Suspense>
      </FailureBoundary>
    </ShellFrame>
  );
}
