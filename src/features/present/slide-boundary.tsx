import { Component, type ReactNode } from "react";

interface SlideBoundaryProps {
  readonly onFail: () => void;
  readonly children: ReactNode;
}

/** Keeps a slide that cannot be drawn from taking the wall with it, and tells of it. */
export class SlideBoundary extends Component<SlideBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFail();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
