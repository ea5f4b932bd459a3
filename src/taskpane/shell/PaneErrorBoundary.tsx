import { Component, type ReactNode } from "react";

import type { Messages } from "../../messages/messages";
import { Failure } from "./Failure";

interface PaneErrorBoundaryProps {
  readonly messages: Messages;
  readonly children: ReactNode;
}

interface PaneErrorBoundaryState {
  readonly bug: Error | null;
}

/** Catches what should never happen and says so, instead of a blank pane. */
export class PaneErrorBoundary extends Component<PaneErrorBoundaryProps, PaneErrorBoundaryState> {
  override readonly state: PaneErrorBoundaryState = { bug: null };

  static getDerivedStateFromError(thrown: unknown): PaneErrorBoundaryState {
    return { bug: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { bug } = this.state;
    return bug === null ? this.props.children : <Failure bug={bug} messages={this.props.messages} />;
  }
}
