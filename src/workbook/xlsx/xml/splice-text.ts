/** Puts a text in place of what stands between two offsets; where they are equal it is put in between. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with some of its places changed and the rest as it is. Splices at one place keep their order.
 *
 * @param splices  none within another
 * @example spliceText("abc", [{ start: 1, end: 2, text: "x" }]) // "axc"
 */
export const spliceText = (text: string, splices: readonly Splice[]): string => {
  let spliced = "";
  let at = 0;
  for (const splice of [...splices].sort((one, next) => one.start - next.start)) {
    spliced += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return spliced + text.slice(at);
};
