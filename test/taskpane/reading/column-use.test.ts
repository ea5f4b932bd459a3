import { columnUseOf, isChangeable, unitIsOfColumn, yearIsOfColumn } from "../../../src/taskpane/reading/column-use";
import type { Column, ColumnMeaning } from "../../../src/sheet/table";

const columnOf = (meaning: ColumnMeaning, header = "年末数"): Column => ({
  column: 4,
  header,
  headerCell: "E3",
  meaning,
});

test("columns of values can be changed, names and units cannot, nor can what has no heading to be found by", () => {
  expect(isChangeable("indicator-by-year", columnOf({ kind: "actual", year: 2021 }))).toBe(true);
  expect(isChangeable("long", columnOf({ kind: "values" }))).toBe(true);
  expect(isChangeable("long", columnOf({ kind: "excluded" }))).toBe(true);
  expect(isChangeable("indicator-by-year", columnOf({ kind: "name" }))).toBe(false);
  expect(isChangeable("indicator-by-year", columnOf({ kind: "actual", year: 2021 }, ""))).toBe(false);
});

test("a column that was not read may become data only where columns are years", () => {
  expect(isChangeable("indicator-by-year", columnOf({ kind: "unknown" }))).toBe(true);
  expect(isChangeable("region-by-indicator", columnOf({ kind: "unknown" }))).toBe(false);
});

test("a column has a year of its own unless the rows say it, and a unit of its own unless the rows have it", () => {
  expect(yearIsOfColumn("indicator-by-year")).toBe(true);
  expect(yearIsOfColumn("year-by-indicator")).toBe(false);
  expect(unitIsOfColumn("region-by-indicator")).toBe(true);
  expect(unitIsOfColumn("region-by-year")).toBe(false);
});

test("a column is chosen by what it is read as now", () => {
  expect(columnUseOf(columnOf({ kind: "target", year: 2025 }))).toBe("target");
  expect(columnUseOf(columnOf({ kind: "values" }))).toBe("automatic");
});
