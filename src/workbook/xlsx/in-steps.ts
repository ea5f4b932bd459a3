import { refuseIfCancelled } from "../refuse-if-cancelled";
import type { WorkOptions } from "../workbook";

/**
 * Does long work step by step. Between two steps everyone else has a turn, so that a signal can come through.
 *
 * @param work  yields the share that is done, 0…1
 * @throws WorkbookError "cancelled", and what the work throws
 */
export const inSteps = async <Result>(work: Generator<number, Result>, options: WorkOptions): Promise<Result> => {
  for (;;) {
    refuseIfCancelled(options);
    const step = work.next();
    if (step.done === true) return step.value;
    options.onProgress?.(step.value);
    await turn();
  }
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The options of one part of some work, whose own 0…1 is from…to of the whole. */
export const shareOf = (options: WorkOptions, from: number, to: number): WorkOptions => ({
  ...(options.signal === undefined ? {} : { signal: options.signal }),
  onProgress: (share) => options.onProgress?.(from + (to - from) * share),
});
