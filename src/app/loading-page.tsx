import { useI18n } from "#ui/i18n-context.tsx";
import { Page } from "#ui/page.tsx";

/** Stands where a view will be, until its code and its messages have come. */
export function LoadingPage() {
  const { m } = useI18n();
  return (
    <Page view="loading" title={m.common.panel.loading} busy>
      {null}
    </Page>
  );
}
