import type { SessionState } from "../../src/application/session-state";
import { commandNames } from "../../src/commands/command-names";
import { registerCommands, type CommandEvent } from "../../src/commands/register-commands";
import { runCommand, type CommandScreen } from "../../src/commands/run-command";
import { whenIdle } from "../../src/commands/when-idle";
import { partsOver } from "../taskpane/small-table";

const surroundings = (showPane = () => Promise.resolve()) => {
  const parts = partsOver();
  const shown: (CommandScreen | "pane")[] = [];
  return {
    ...parts,
    shown,
    goTo: (screen: CommandScreen) => {
      shown.push(screen);
    },
    showPane: () => {
      shown.push("pane");
      return showPane();
    },
  };
};

describe("a ribbon button", () => {
  test("analyses the open sheet and shows the overview in the pane", async () => {
    const around = surroundings();
    await runCommand("analyse", around);
    expect(around.session.state.assessment?.indicators).toHaveLength(5);
    expect(around.shown).toEqual(["overview", "pane"]);
  });

  test("previews a write-back without writing", async () => {
    const around = surroundings();
    const before = await around.workbook.read();
    await runCommand("previewWriteBack", around);
    expect(around.session.state.preview?.edits.length).toBeGreaterThan(0);
    expect(around.shown).toEqual(["write-back", "pane"]);
    expect(await around.workbook.read()).toEqual(before);
  });

  test("undoes the latest write-back", async () => {
    const around = surroundings();
    const before = await around.workbook.read();
    await around.session.preview();
    await around.session.write();
    await runCommand("undoWriteBack", around);
    expect(around.session.state.outcome).toBe("undone");
    expect(await around.workbook.read()).toEqual(before);
  });

  test("waits for the analysis with which the pane begins, instead of being ignored", async () => {
    const around = surroundings();
    const analysis = around.session.analyse();
    await runCommand("previewWriteBack", around);
    await analysis;
    expect(around.session.state.preview).not.toBeNull();
  });
});

describe("the registration", () => {
  const pressed = async (name: string, showPane?: () => Promise<void>): Promise<number> => {
    const commands = new Map<string, (event: CommandEvent) => void>();
    registerCommands((one, run) => commands.set(one, run), surroundings(showPane));
    let completions = 0;
    await new Promise<void>((resolve) => {
      commands.get(name)?.({
        completed: () => {
          completions += 1;
          resolve();
        },
      });
    });
    return completions;
  };

  test.each(commandNames)("tells Office once when %s is over", async (name) => {
    expect(await pressed(name)).toBe(1);
  });
});

describe("waiting for a session", () => {
  test("is over at once where no work is under way", async () => {
    const { session } = partsOver();
    await expect(whenIdle(session)).resolves.toBeUndefined();
  });

  test("lasts until the work is over, and leaves no listener behind", async () => {
    let state = { work: { kind: "writing", share: 0 } } as SessionState;
    const listeners = new Set<() => void>();
    let isOver = false;
    const waiting = whenIdle({
      get state() {
        return state;
      },
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    }).then(() => {
      isOver = true;
    });
    for (const listener of listeners) listener();
    await Promise.resolve();
    expect(isOver).toBe(false);
    state = { ...state, work: null };
    for (const listener of listeners) listener();
    await waiting;
    expect(isOver).toBe(true);
    expect(listeners.size).toBe(0);
  });
});
