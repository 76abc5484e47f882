import { Component, type ReactNode } from "react";
import { useI18n } from "#ui/i18n-context.tsx";
import { Page } from "#ui/page.tsx";

export interface FailureBoundaryProps {
  readonly children: ReactNode;
  /** Stands where the failed part stood; a whole page that says so, if absent. */
  readonly instead?: ReactNode;
}

/** Catches what a part throws while drawing; the rest of the page works. Give it a key that changes with the address. */
export class FailureBoundary extends Component<FailureBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    if (this.props.instead !== undefined) return this.props.instead;
    return <FailurePage onAgain={() => this.setState({ hasFailed: false })} />;
  }
}

/** Says in the view's place that it could not be drawn. */
function FailurePage({ onAgain }: { readonly onAgain: () => void }) {
  const { m } = useI18n();
  return (
    <Page view="failure" title={m.common.page.broken} busy={false}>
      <p role="alert">{m.common.page.brokenText}</p>
      <p>
        <button type="button" className="button button--primary" onClick={onAgain}>
          {m.common.panel.retry}
        </button>
      </p>
    </Page>
  );
}
