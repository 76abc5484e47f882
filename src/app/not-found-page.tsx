import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { Page } from "#ui/page.tsx";

/** An address that leads nowhere (contract §3 Routes). */
export function NotFoundPage() {
  const { m } = useI18n();
  return (
    <Page view="not-found" title={m.common.page.notFound} busy={false}>
      <p>{m.common.page.notFoundText}</p>
      <p>
        <AppLink href="/">{m.common.page.home}</AppLink>
      </p>
    </Page>
  );
}
