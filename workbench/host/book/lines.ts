/** The sizes of the rows or the columns of a sheet, in points, and which of them are hidden. */
export class Lines {
  private readonly sizes = new Map<number, number>();
  private readonly hidden = new Set<number>();

  constructor(public standard: number) {}

  /** In points; the size that a hidden one has when it is shown. */
  size(index: number): number {
    return this.sizes.get(index) ?? this.standard;
  }

  isStandard(index: number): boolean {
    return !this.sizes.has(index);
  }

  isHidden(index: number): boolean {
    return this.hidden.has(index);
  }

  /** How many of some lines are hidden; it takes as long as there are hidden ones, however many are asked for. */
  countHidden(first: number, count: number): number {
    let hidden = 0;
    for (const index of this.hidden) if (index >= first && index < first + count) hidden += 1;
    return hidden;
  }

  resize(first: number, count: number, points: number | null): void {
    for (let index = first; index < first + count; index += 1) {
      if (points === null) this.sizes.delete(index);
      else this.sizes.set(index, points);
    }
  }

  hide(first: number, count: number, hidden: boolean): void {
    for (let index = first; index < first + count; index += 1) {
      if (hidden) this.hidden.add(index);
      else this.hidden.delete(index);
    }
  }

  /** Moves what lies at and after `from` by `by` lines; a negative `by` drops the lines in between. */
  shift(from: number, by: number): void {
    const sizes = [...this.sizes];
    const hidden = [...this.hidden];
    const isGone = (index: number): boolean => index >= from + Math.min(by, 0) && index < from;
    const moved = (index: number): number => (index >= from ? index + by : index);
    this.sizes.clear();
    this.hidden.clear();
    for (const [index, size] of sizes) if (!isGone(index)) this.sizes.set(moved(index), size);
    for (const index of hidden) if (!isGone(index)) this.hidden.add(moved(index));
  }

  snapshot(): object {
    const ascending = (a: number, b: number): number => a - b;
    return {
      sizes: [...this.sizes].sort(([a], [b]) => ascending(a, b)),
      hidden: [...this.hidden].sort(ascending),
    };
  }
}
