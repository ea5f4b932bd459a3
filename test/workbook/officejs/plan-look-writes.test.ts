import fc from "fast-check";
import { lookParts, noLines, boxed, type HostLook } from "../../../src/workbook/officejs/host-look";
import { planLookWrites, type LookWrite } from "../../../src/workbook/officejs/plan-look-writes";

const line = { style: "Continuous", color: "#BFBFBF", weight: "Thin" } as const;

const arbitraryLook: fc.Arbitrary<HostLook> = fc.record({
  fill: fc.constantFrom(null, { color: "#C6EFCE", pattern: null }, { color: "#FFC7CE", pattern: null }),
  fontColor: fc.constantFrom("#000000", "#9C0006"),
  bold: fc.boolean(),
  italic: fc.constant(false),
  wrapText: fc.boolean(),
  horizontalAlignment: fc.constantFrom("General" as const, "Center" as const),
  verticalAlignment: fc.constant("Bottom" as const),
  lines: fc.constantFrom(noLines, boxed(line), { ...noLines, top: line }),
});

const size = fc.record({ rows: fc.integer({ min: 1, max: 12 }), columns: fc.integer({ min: 1, max: 4 }) });
const case_ = size.chain(({ rows, columns }) => {
  const line = fc.array(arbitraryLook, { minLength: columns, maxLength: columns });
  const matrix = fc.array(line, { minLength: rows, maxLength: rows });
  return fc.record({ range: fc.constant({ row: 3, column: 5, rows, columns }), current: matrix, target: matrix });
});

/** What the cells look like after the writes, and which writes would touch a cell outside the range. */
function written(
  range: { row: number; column: number },
  current: HostLook[][],
  writes: readonly LookWrite[],
): HostLook[][] {
  const looks = current.map((line) => line.map((look) => ({ ...look })));
  for (const write of writes) {
    for (let row = 0; row < write.range.rows; row += 1) {
      for (let column = 0; column < write.range.columns; column += 1) {
        const at = looks[write.range.row - range.row + row]![write.range.column - range.column + column]!;
        Object.assign(at, write.kind === "range" ? write.look : write.looks[row]![column]);
      }
    }
  }
  return looks;
}

describe("the writes that turn looks into others", () => {
  test("they do, within the range", () => {
    fc.assert(
      fc.property(case_, ({ range, current, target }) => {
        expect(written(range, current, planLookWrites(range, current, target))).toEqual(target);
      }),
    );
  });

  test("there are none where nothing differs", () => {
    fc.assert(
      fc.property(case_, ({ range, target }) => {
        expect(planLookWrites(range, target, structuredClone(target))).toEqual([]);
      }),
    );
  });

  test("a part that is already right is in no write", () => {
    fc.assert(
      fc.property(case_, ({ range, current, target }) => {
        const right = lookParts.filter((part) =>
          target.every((cells, row) =>
            cells.every((look, column) => JSON.stringify(look[part]) === JSON.stringify(current[row]![column]![part])),
          ),
        );
        const named = planLookWrites(range, current, target).flatMap((write) =>
          write.kind === "range" ? Object.keys(write.look) : write.looks.flat().flatMap((look) => Object.keys(look)),
        );
        expect(named.filter((part) => right.some((each) => each === part))).toEqual([]);
      }),
    );
  });

  const plain: HostLook = {
    fill: null,
    fontColor: "#000000",
    bold: false,
    italic: false,
    wrapText: false,
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    lines: noLines,
  };
  const column = (rows: number, look: (row: number) => HostLook) => ({
    range: { row: 0, column: 0, rows, columns: 1 },
    current: Array.from({ length: rows }, () => [plain]),
    target: Array.from({ length: rows }, (_, row) => [look(row)]),
  });

  test("ten thousand cells that look alike are one write", () => {
    const { range, current, target } = column(10_000, () => ({ ...plain, bold: true }));
    expect(planLookWrites(range, current, target)).toEqual([{ kind: "range", range, look: { bold: true } }]);
  });

  test("ten thousand cells in changing colours are one write too, cell by cell within it", () => {
    const colors = ["#C6EFCE", "#FFEB9C", "#FFC7CE"];
    const { range, current, target } = column(10_000, (row) => ({
      ...plain,
      fill: { color: colors[(row * 7) % 3]!, pattern: null },
      fontColor: colors[(row * 5) % 3]!,
    }));
    expect(planLookWrites(range, current, target).map(({ kind }) => kind)).toEqual(["cells"]);
  });
});
