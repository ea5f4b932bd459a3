import type { Call } from "../api/api-object";
import type { Method } from "../api/api-type";
import { plainFormat } from "../book/cell-format";
import { contains, intersect, sheetColumns, sheetRows, type Rectangle } from "../book/rectangle";
import { accessDenied, HostError } from "../host-error";
import type { CellRange } from "./cell-range";

/** The methods that change cells as a whole. */
export const actMethods: Readonly<Record<string, Method<CellRange>>> = {
  clear: { since: "1.1", evidence: "documented", run: clear },
  delete: {
    since: "1.1",
    evidence: "documented",
    note: "formulas keep their text: nothing calculates here",
    run: (range, call) => {
      shift(range, call, call.text(0) === "Up" ? "deleted-up" : "deleted-left", ["Up", "Left"]);
    },
  },
  insert: {
    since: "1.1",
    evidence: "documented",
    note: "formulas keep their text: nothing calculates here",
    run: (range, call) => {
      shift(range, call, call.text(0) === "Down" ? "inserted-down" : "inserted-right", ["Down", "Right"]);
      return call.make.range(range.sheet, range.area);
    },
  },
  merge: {
    since: "1.2",
    evidence: "documented",
    run: (range, call) => {
      refuseProtected(range, call);
      const rows = Array.from({ length: range.area.rows }, (_, index) => ({
        ...range.area,
        row: range.area.row + index,
        rows: 1,
      }));
      for (const area of call.flag(0) ? rows : [range.area]) range.sheet.merge(area);
    },
  },
  select: {
    since: "1.1",
    evidence: "documented",
    note: "guessed that a hidden sheet refuses",
    run: (range, call) => {
      if (range.sheet.visibility !== "Visible") throw call.invalid();
      call.book.select(range.sheet.id, [range.area]);
    },
  },
  unmerge: {
    since: "1.2",
    evidence: "documented",
    run: (range, call) => {
      refuseProtected(range, call);
      range.sheet.unmerge(range.area);
    },
  },
};

function clear(range: CellRange, call: Call): void {
  const what = call.optionalText(0) ?? "All";
  if (!["All", "Contents", "Formats"].includes(what)) throw call.invalid();
  if (what !== "Formats") range.change("content", call.location, (cell) => ({ ...cell, content: null, value: null }));
  if (what === "Contents") return;
  range.change("format", call.location, (cell) => ({ ...cell, numberFormat: "General", format: plainFormat }));
}

/** Evidence: guessed. A protected sheet refuses what changes its structure, whatever cells are unlocked. */
function refuseProtected(range: CellRange, call: Call): void {
  if (range.sheet.protection.isProtected) throw accessDenied(call.location);
}

type Shift = "inserted-down" | "inserted-right" | "deleted-up" | "deleted-left";

function shift(range: CellRange, call: Call, what: Shift, directions: readonly string[]): void {
  if (!directions.includes(call.text(0))) throw call.invalid();
  refuseProtected(range, call);
  refuseCutMerges(range, what, call);
  const isVertical = what === "inserted-down" || what === "deleted-up";
  const isInsert = what === "inserted-down" || what === "inserted-right";
  const { area } = range;
  const count = (isVertical ? area.rows : area.columns) * (isInsert ? 1 : -1);
  const band = bandOf(area, isVertical);
  range.sheet.rearrange(what, area, (row, column) => {
    const isMoved = intersect(band, { row, column, rows: 1, columns: 1 }) !== null;
    if (!isMoved) return [row, column];
    if (!isInsert && intersect(area, { row, column, rows: 1, columns: 1 }) !== null) return null;
    return isVertical ? [row + count, column] : [row, column + count];
  });
  if (isVertical && area.columns === sheetColumns)
    range.sheet.rows.shift(isInsert ? area.row : area.row + area.rows, count);
  if (!isVertical && area.rows === sheetRows)
    range.sheet.columns.shift(isInsert ? area.column : area.column + area.columns, count);
}

/** From the area to the end of the sheet, in the direction of the shift. */
function bandOf(area: Rectangle, isVertical: boolean): Rectangle {
  return isVertical ? { ...area, rows: sheetRows - area.row } : { ...area, columns: sheetColumns - area.column };
}

/** Evidence: documented for the code; guessed that a merged area which would be torn is what refuses. */
function refuseCutMerges(range: CellRange, what: Shift, call: Call): void {
  const band = bandOf(range.area, what === "inserted-down" || what === "deleted-up");
  const isTorn = range.sheet.merges.some((merge) => intersect(band, merge) !== null && !contains(band, merge));
  if (isTorn) throw new HostError("MergedRangeConflict", "This operation would tear a merged cell.", call.location);
}
