import type { Session } from "../application/session";
import type { CommandName } from "./command-names";
import { whenIdle } from "./when-idle";

/** The screens to which commands lead. */
export type CommandScreen = "overview" | "write-back";

/** What a command works with. */
export interface CommandSurroundings {
  readonly session: Session;
  /** Opens the pane, as far as the host does that on request. */
  readonly showPane: () => Promise<void>;
  readonly goTo: (screen: CommandScreen) => void;
}

const steps: Readonly<
  Record<CommandName, { readonly screen: CommandScreen; readonly act: (session: Session) => Promise<void> }>
> = {
  analyse: { screen: "overview", act: (session) => session.analyse() },
  previewWriteBack: { screen: "write-back", act: (session) => session.preview() },
  undoWriteBack: { screen: "write-back", act: (session) => session.undo() },
};

/** Does what a ribbon button says, in sight of the user: the pane opens, and the screen that shows the result. */
export async function runCommand(name: CommandName, surroundings: CommandSurroundings): Promise<void> {
  const { session, showPane, goTo } = surroundings;
  const { screen, act } = steps[name];
  goTo(screen);
  await showPane();
  // On a cold start the pane is still analysing the open sheet.
  await whenIdle(session);
  await act(session);
}
