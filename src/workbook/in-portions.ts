import type { Portions } from "../sheet/portions";
import { refuseIfCancelled } from "./refuse-if-cancelled";
import type { WorkOptions } from "./workbook";

/**
 * Does work that comes in portions, with a pause after each.
 * @throws WorkbookError `cancelled`  where `signal` was aborted
 */
export async function inPortions<Result>(work: Portions<Result>, options: WorkOptions): Promise<Result> {
  for (;;) {
    const portion = work.next();
    if (portion.done === true) return portion.value;
    if (portion.value !== undefined) options.onProgress?.(portion.value);
    await options.pause?.();
    refuseIfCancelled(options);
  }
}
