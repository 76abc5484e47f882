import { type ReactNode, useEffect } from "react";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { useTellLanguages } from "#ui/messages-gate.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { usePrintFoot } from "#ui/print-foot.ts";
import { useAsOf } from "./as-of.tsx";
import { FinderProvider } from "./finder.tsx";
import { Header, TabBar } from "./header.tsx";
import { Rail } from "./rail.tsx";
import { ShellNotices } from "./shell-notices.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { SourcePopover } from "./source-popover.tsx";
import type { NavigationView, ViewRoute } from "./views.ts";
import { WhyLayer } from "./why-layer.tsx";

type ViewTitle = NavigationView | NonNullable<ViewRoute["title"]>;

interface ShellProps {
  readonly current: NavigationView | undefined;
  readonly title: ViewTitle | undefined;
  readonly children: ReactNode;
}

function useDocumentTitle(view: ViewTitle | undefined): void {
  const { m, f } = useI18n();
  const local = useLocalText();
  const { partnership } = usePartnership();
  const { asOf, dataAsOf } = useAsOf();
  const plain = m.common.page.title(view ? m.words.view[view] : m.common.page.notFound, local(partnership.title));
  const title = asOf === dataAsOf ? plain : m.common.page.titleAsOf(asOf, plain, f);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** What stands around every view of a partnership: header, notices, time rail, and the keys. */
export function Shell({ current, title, children }: ShellProps) {
  const { m } = useI18n();
  useTellLanguages(usePartnership().partnership.languages);
  useDocumentTitle(title);
  usePrintFoot();
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
          {children}
          <TabBar current={current} />
          <Rail />
          <Shortcuts />
        </FinderProvider>
      </WhyLayer>
    </SourcePopover>
  );
}
