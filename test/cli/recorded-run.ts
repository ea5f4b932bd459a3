import { runCommandLine } from "../../src/cli/run-command-line";
import type { FileWorkbook, Surroundings, TextOutput } from "../../src/cli/surroundings";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { MemorySheet } from "../../src/workbook/memory/memory-sheet";

/** What came of a run of the command line. */
export interface RecordedRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Chosen = Partial<Omit<Surroundings, "stdout" | "stderr">> & {
  readonly terminal?: { readonly columns: number; readonly hasColors: boolean };
};

/** The year in which the tests take place. */
const testYear = 2024;

/** Runs the command line inside this process, its outputs recorded. */
export async function recordedRun(args: readonly string[], chosen: Chosen): Promise<RecordedRun> {
  const texts = { stdout: "", stderr: "" };
  const output = (name: keyof typeof texts): TextOutput => ({
    isTerminal: chosen.terminal !== undefined,
    hasColors: chosen.terminal?.hasColors === true,
    columns: chosen.terminal?.columns ?? null,
    write: (text) => {
      texts[name] += text;
      return Promise.resolve();
    },
  });
  const status = await runCommandLine(args, {
    currentYear: testYear,
    currentMonth: 12,
    version: "0.0.0-test",
    signal: { aborted: false },
    openWorkbook: () => Promise.reject(new Error("no workbook was to be opened")),
    ...chosen,
    stdout: output("stdout"),
    stderr: output("stderr"),
  });
  return { status, ...texts };
}

/** Opens sheets written down by hand, whatever the path. */
export const opening = (...sheets: readonly MemorySheet[]) => openingWith(null, ...sheets);

/** The same in a workbook that remembers something. */
export const openingWith =
  (memory: string | null, ...sheets: readonly MemorySheet[]) =>
  (): Promise<FileWorkbook> =>
    Promise.resolve(Object.assign(new MemoryWorkbook(sheets, memory), { bytes: () => new Uint8Array([1, 2, 3]) }));
