import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { afterView } from "#ui/after-view.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { useTellLanguages } from "#ui/messages-gate.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { usePrintFoot } from "#ui/print-foot.ts";
import { TakeAwayContext, type TakeAwayProps } from "#ui/take-away.ts";
import { useAsOf } from "./as-of.tsx";
import { FinderProvider } from "./finder.tsx";
import { Header, TabBar } from "./header.tsx";
import { Rail } from "./rail.tsx";
import { IgnoredNotices, ShellNotices } from "./shell-notices.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { SourcePopover } from "./source-popover.tsx";
import type { NavigationView, ViewRoute } from "./views.ts";
import { WhyLayer } from "./why-layer.tsx";

const TakeAwayMenu = lazy(async () => ({ default: (await import("./take-away-menu.tsx")).TakeAwayMenu }));

const takeAway = (props: TakeAwayProps) => <TakeAwayMenu {...props} />;
const DatasetMarkup = lazy(async () => ({
  default: (await afterView(() => import("./dataset-markup.tsx"))).DatasetMarkup,
}));

type ViewTitle = NavigationView | NonNullable<ViewRoute["title"]>;

interface ShellProps {
  readonly current: NavigationView | undefined;
  readonly title: ViewTitle | undefined;
  /** Whether the view stands alone on the screen, without header and rail. */
  readonly isBare: boolean;
  readonly children: ReactNode;
}

function useDocumentTitle(view: ViewTitle | undefined): void {
  const { m, f } = useI18n();
  const local = useLocalText();
  const { partnership } = usePartnership();
  const { asOf, dataAsOf } = useAsOf();
  const day = asOf === dataAsOf ? "" : `${f.date(asOf)} · `;
  const title = `${day}${view ? m.words.view[view] : m.common.page.notFound} · ${local(partnership.title)}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** What stands around every view of a partnership: header, notices, time rail, and the keys. */
export function Shell({ current, title, isBare, children }: ShellProps) {
  const { m } = useI18n();
  useTellLanguages(usePartnership().partnership.languages);
  useDocumentTitle(title);
  usePrintFoot();
  if (isBare) {
    return (
      <div className="wall-shell">
        <IgnoredNotices />
        {children}
      </div>
    );
  }
  return (
    <SourcePopover>
      <WhyLayer>
        <FinderProvider>
          <div className="skip-links">
            <a href="#content">{m.common.shell.skipToContent}</a>
            <a href="#rail">{m.common.shell.skipToRail}</a>
          </div>
          <Header current={current} />
          <ShellNotices />
          <TakeAwayContext value={takeAway}>{children}</TakeAwayContext>
          <TabBar current={current} />
          <Rail />
          <Shortcuts />
          <Suspense>
            <DatasetMarkup />
          </Suspense>
        </FinderProvider>
      </WhyLayer>
    </SourcePopover>
  );
}
