/**
 * Long work in portions of a few milliseconds each, for who has other things to do as well: a pane has clicks to take. What it yields
 * is the share that is done, 0…1, or nothing where that is not known.
 */
export type Portions<Result> = Generator<number | undefined, Result>;

/** Rows of a sheet that are looked at in one portion: some 5 ms of reading or checking. */
export const rowsInPortion = 500;

/** Whether a portion ends with this row. */
export const endsPortion = (row: number): boolean => row % rowsInPortion === rowsInPortion - 1;

/** Does all of the work at once. */
export const finish = <Result>(work: Portions<Result>): Result => {
  for (;;) {
    const portion = work.next();
    if (portion.done === true) return portion.value;
  }
};
