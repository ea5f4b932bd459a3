import type { ApiObject, Call } from "../api/api-object";
import type { Method } from "../api/api-type";
import { bound, intersect, isOnSheet, sheetColumns, sheetRows, type Rectangle } from "../book/rectangle";
import { itemNotFound } from "../host-error";
import type { CellRange } from "./cell-range";
import { rangeArgument } from "./range-argument";

/** The methods that lead from a range to another. */
export const placeMethods: Readonly<Record<string, Method<CellRange>>> = {
  getAbsoluteResizedRange: documented("1.7", ({ area }, call) => ({
    ...area,
    rows: call.wholeNumber(0),
    columns: call.wholeNumber(1),
  })),
  getBoundingRect: documented("1.1", (range, call) => bound(range.area, other(range, call))),
  getCell: documented("1.1", ({ area }, call) => ({
    row: area.row + call.wholeNumber(0),
    column: area.column + call.wholeNumber(1),
    rows: 1,
    columns: 1,
  })),
  getColumn: documented("1.1", ({ area }, call) => {
    const index = call.wholeNumber(0);
    if (index < 0 || index >= area.columns) throw call.invalid();
    return { ...area, column: area.column + index, columns: 1 };
  }),
  getColumnsAfter: documented("1.2", ({ area }, call) =>
    adjacent(area, "column", "columns", call.optionalWholeNumber(0, 1)),
  ),
  getColumnsBefore: documented("1.2", ({ area }, call) =>
    adjacent(area, "column", "columns", -call.optionalWholeNumber(0, 1)),
  ),
  getEntireColumn: documented("1.1", ({ area }) => ({ ...area, row: 0, rows: sheetRows })),
  getEntireRow: documented("1.1", ({ area }) => ({ ...area, column: 0, columns: sheetColumns })),
  getIntersection: {
    since: "1.1",
    evidence: "documented",
    run: (range, call) => {
      const common = intersect(range.area, other(range, call));
      if (common === null) throw itemNotFound(call.location);
      return call.make.range(range.sheet, common);
    },
  },
  getIntersectionOrNullObject: {
    since: "1.4",
    evidence: "documented",
    run: (range, call) => {
      const common = intersect(range.area, other(range, call));
      return common === null ? null : call.make.range(range.sheet, common);
    },
  },
  getLastCell: documented("1.1", ({ area }) => lastRow(lastColumn(area))),
  getLastColumn: documented("1.1", ({ area }) => lastColumn(area)),
  getLastRow: documented("1.1", ({ area }) => lastRow(area)),
  getOffsetRange: documented("1.1", ({ area }, call) => ({
    ...area,
    row: area.row + call.wholeNumber(0),
    column: area.column + call.wholeNumber(1),
  })),
  getResizedRange: documented("1.2", ({ area }, call) => ({
    ...area,
    rows: area.rows + call.wholeNumber(0),
    columns: area.columns + call.wholeNumber(1),
  })),
  getRow: documented("1.1", ({ area }, call) => {
    const index = call.wholeNumber(0);
    if (index < 0 || index >= area.rows) throw call.invalid();
    return { ...area, row: area.row + index, rows: 1 };
  }),
  getRowsAbove: documented("1.2", ({ area }, call) => adjacent(area, "row", "rows", -call.optionalWholeNumber(0, 1))),
  getRowsBelow: documented("1.2", ({ area }, call) => adjacent(area, "row", "rows", call.optionalWholeNumber(0, 1))),
  getUsedRange: {
    since: "1.1",
    evidence: "documented",
    note: "guessed that nothing used is the range's first cell",
    run: (range, call) =>
      usedWithin(range, call) ?? call.make.range(range.sheet, { ...range.area, rows: 1, columns: 1 }),
  },
  getUsedRangeOrNullObject: { since: "1.4", evidence: "documented", run: usedWithin },
};

function documented(since: string, place: (range: CellRange, call: Call) => Rectangle): Method<CellRange> {
  return {
    since,
    evidence: "documented",
    run: (range, call) => {
      const area = place(range, call);
      if (!isOnSheet(area)) throw call.invalid();
      return call.make.range(range.sheet, area);
    },
  };
}

function other(range: CellRange, call: Call): Rectangle {
  const found = rangeArgument(call, 0, range.sheet);
  if (found.sheet !== range.sheet) throw call.invalid();
  return found.area;
}

function lastRow(area: Rectangle): Rectangle {
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}

function lastColumn(area: Rectangle): Rectangle {
  return { ...area, column: area.column + area.columns - 1, columns: 1 };
}

/** `count` lines after the area, or before it where negative. */
function adjacent(area: Rectangle, start: "row" | "column", size: "rows" | "columns", count: number): Rectangle {
  return { ...area, [start]: count < 0 ? area[start] + count : area[start] + area[size], [size]: Math.abs(count) };
}

function usedWithin(range: CellRange, call: Call): ApiObject | null {
  const isUsed = (content: unknown): boolean => content !== null || !call.flag(0);
  let used: Rectangle | null = null;
  for (const [row, column, cell] of range.sheet.entries()) {
    const cellArea = { row, column, rows: 1, columns: 1 };
    if (intersect(range.area, cellArea) === null || !isUsed(cell.content)) continue;
    used = used === null ? cellArea : bound(used, cellArea);
  }
  return used === null ? null : call.make.range(range.sheet, used);
}
