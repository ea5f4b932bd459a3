/** Where each row or column of a sheet lies on the screen, in pixels from the first one. */
export class LineOffsets {
  /** `ends[i]` is where line i ends and line i + 1 begins. */
  readonly #ends: Float64Array;

  /** @param size  of line `index` in pixels; 0 where it is hidden */
  constructor(count: number, size: (index: number) => number) {
    this.#ends = new Float64Array(count);
    let end = 0;
    for (let index = 0; index < count; index += 1) {
      end += size(index);
      this.#ends[index] = end;
    }
  }

  get count(): number {
    return this.#ends.length;
  }

  get total(): number {
    return this.start(this.count);
  }

  /** Lines at and after `count` begin where the last one ends. */
  start(index: number): number {
    return index <= 0 ? 0 : (this.#ends[Math.min(index, this.count) - 1] ?? 0);
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** From the start of one line to the end of the last of `count` lines. */
  length(first: number, count: number): number {
    return this.start(first + count) - this.start(first);
  }

  /** The line that a position lies in; the nearest one where it lies outside. Hidden lines are never met. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) > position) high = middle;
      else low = middle + 1;
    }
    return Math.max(low, 0);
  }
}
