import fc from "fast-check";

import { LineOffsets } from "../../../workbench/page/grid/line-offsets";

const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 });

describe("where rows and columns lie", () => {
  test("a line begins where the lines before it end", () => {
    fc.assert(
      fc.property(sizes, (all) => {
        const lines = new LineOffsets(all.length, (index) => all[index]!);
        for (const [index, size] of all.entries()) {
          expect(lines.start(index)).toBe(all.slice(0, index).reduce((sum, each) => sum + each, 0));
          expect(lines.size(index)).toBe(size);
        }
      }),
    );
  });

  test("every position lies in the line that is found for it, and that line is not hidden", () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (all, share) => {
        const lines = new LineOffsets(all.length, (index) => all[index]!);
        fc.pre(lines.total > 0);
        const position = share * lines.total;
        const found = lines.at(position);
        expect(lines.start(found)).toBeLessThanOrEqual(position);
        expect(lines.start(found + 1)).toBeGreaterThan(position);
      }),
    );
  });

  test("a position beyond the last line lies in the last line", () => {
    expect(new LineOffsets(3, () => 20).at(1000)).toBe(2);
  });
});
