import fc from "fast-check";
import { columnName, formatCellAddress, formatRange, parseCellAddress, parseRange } from "../../src/sheet/cell-address";

describe("A1 notation", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("calls column %i %s", (index, name) => {
    expect(columnName(index)).toBe(name);
  });

  it("counts rows from one and columns from A", () => {
    expect(formatCellAddress(6, 4)).toBe("E7");
  });

  it("writes a single cell without a colon", () => {
    expect(formatRange({ row: 0, column: 1, rows: 1, columns: 1 })).toBe("B1");
    expect(formatRange({ row: 2, column: 0, rows: 18, columns: 8 })).toBe("A3:H20");
  });

  it("reads back every address that it writes, absolute or lower case", () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        const address = formatCellAddress(row, column);
        expect(parseCellAddress(address)).toEqual({ row, column });
        expect(parseCellAddress(address.toLowerCase().replace(/(\d+)/, "$$$1"))).toEqual({ row, column });
      }),
    );
  });

  it("reads back every range that it writes", () => {
    const size = fc.integer({ min: 1, max: 1_000 });
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), size, size, (row, column, rows, columns) => {
        const range = { row, column, rows, columns };
        expect(parseRange(formatRange(range))).toEqual(range);
      }),
    );
  });

  it("reads a range whose corners stand the other way round", () => {
    expect(parseRange("H20:A3")).toEqual({ row: 2, column: 0, rows: 18, columns: 8 });
  });

  it.each(["", "7", "E", "E0", "XFE1", "A1048577", "主要指标!E7", "E7 ", "A1:B2:C3", "A1:", "A-1"])(
    "does not take %j for an address or a range",
    (text) => {
      expect(parseCellAddress(text)).toBeNull();
      expect(parseRange(text)).toBeNull();
    },
  );
});
