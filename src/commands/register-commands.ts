import { commandNames } from "./command-names";
import { runCommand, type CommandSurroundings } from "./run-command";

/** The part of an Office command event that matters: unless it is called, later clicks wait for ever. */
export interface CommandEvent {
  completed(): void;
}

/** Ties a function of the manifest to its code, as `Office.actions.associate` does. */
export type Associate = (name: string, run: (event: CommandEvent) => void) => void;

/** Registers the ribbon buttons. */
export function registerCommands(associate: Associate, surroundings: CommandSurroundings): void {
  for (const name of commandNames) {
    associate(name, (event) => {
      void runCommand(name, surroundings).finally(() => {
        event.completed();
      });
    });
  }
}
