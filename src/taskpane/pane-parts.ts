import { createContext, use } from "react";

import type { Session } from "../application/session";
import type { Messages } from "../messages/messages";
import type { PaneNavigation } from "./pane-navigation";

/** What every component of the pane may need. */
export interface PaneParts {
  readonly session: Session;
  readonly navigation: PaneNavigation;
  readonly messages: Messages;
}

export const PanePartsContext = createContext<PaneParts | null>(null);

/** The parts of the pane around the calling component. */
export function usePane(): PaneParts {
  const parts = use(PanePartsContext);
  if (parts === null) throw new Error("usePane outside a Pane");
  return parts;
}
