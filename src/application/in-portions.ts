import type { Portions } from "../sheet/portions";
import { WorkbookError, type WorkOptions } from "../workbook/workbook";

/** Work that pauses now and then. */
export interface PausingOptions extends WorkOptions {
  /** Lets the host paint and take clicks, between two portions of long work. */
  readonly pause?: () => Promise<void>;
}

/**
 * Does work that comes in portions, with a pause after each.
 * @throws WorkbookError `cancelled`  where `signal` was aborted
 */
export async function inPortions<Result>(
  work: Portions<Result>,
  { pause, signal, onProgress }: PausingOptions,
): Promise<Result> {
  for (;;) {
    const portion = work.next();
    if (portion.done === true) return portion.value;
    if (portion.value !== undefined) onProgress?.(portion.value);
    await pause?.();
    if (signal?.aborted === true) throw new WorkbookError("cancelled");
  }
}
