import { WorkbookError, type WorkOptions } from "../workbook/workbook";

/** Work that pauses now and then. */
export interface PausingOptions extends WorkOptions {
  /** Lets the host paint and take clicks, between two portions of long work. */
  readonly pause?: () => Promise<void>;
}

/**
 * Does work that comes in portions, with a pause after each.
 *
 * @param work  yields the share that is done, 0…1
 * @throws WorkbookError `cancelled`  where `signal` was aborted
 */
export async function inPortions<Result>(
  work: Generator<number, Result>,
  { pause, signal, onProgress }: PausingOptions,
): Promise<Result> {
  for (;;) {
    const portion = work.next();
    if (portion.done === true) return portion.value;
    onProgress?.(portion.value);
    await pause?.();
    if (signal?.aborted === true) throw new WorkbookError("cancelled");
  }
}
