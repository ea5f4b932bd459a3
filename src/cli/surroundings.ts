import type { Month } from "../domain/month";
import type { Year } from "../domain/year";
import type { CancelSignal, Workbook } from "../workbook/workbook";

/** Where text goes: standard output or standard error. */
export interface TextOutput {
  /** Resolves when more can be taken. Text is dropped in silence where nobody reads any longer (a closed pipe). */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  readonly hasColors: boolean;
  /** Width in characters; `null` where there is none, as in a file. */
  readonly columns: number | null;
}

/** A workbook that came from a file and can become one again. */
export interface FileWorkbook extends Workbook {
  /** The package as it now is; byte for byte the one that was opened where nothing was applied. */
  bytes(): Uint8Array;
}

/** Everything around the program that a test wants to choose. */
export interface Surroundings {
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
  readonly currentYear: Year;
  readonly currentMonth: Month;
  readonly version: string;
  /** Aborted by Ctrl-C. */
  readonly signal: CancelSignal;
  /** @throws WorkbookError  where the file cannot be read */
  readonly openWorkbook: (path: string) => Promise<FileWorkbook>;
}
