import { type ApiType, type Property, bind } from "../api/api-type";
import { intersect, sheetColumns, sheetRows } from "../book/rectangle";
import { readCellProperties, sizesDiffer, writeCellProperties } from "./cell-properties";
import type { CellRange } from "./cell-range";
import { lineMethods } from "./line-properties";
import { actMethods } from "./range-acts";
import { contentProperties } from "./range-contents";
import { checkResizing, lines, rangeFormat } from "./range-format";
import { placeMethods } from "./range-places";

/** @source excel.range, getMergedAreasOrNullObject: "more than 512". */
const mostMergedAreas = 512;

export const rangeType: ApiType<CellRange> = {
  name: "Range",
  isKept: true,
  properties: {
    ...contentProperties,
    address: fact("1.1", (range) => range.address),
    cellCount: fact("1.1", ({ area }) => area.rows * area.columns),
    columnCount: fact("1.1", ({ area }) => area.columns),
    columnHidden: hiding("columns"),
    columnIndex: fact("1.1", ({ area }) => area.column),
    hidden: fact("1.2", (range) => isHidden(range, "rows") === true || isHidden(range, "columns") === true),
    isEntireColumn: fact("1.7", ({ area }) => area.rows === sheetRows),
    isEntireRow: fact("1.7", ({ area }) => area.columns === sheetColumns),
    rowCount: fact("1.1", ({ area }) => area.rows),
    rowHidden: hiding("rows"),
    rowIndex: fact("1.1", ({ area }) => area.row),
  },
  links: {
    format: { since: "1.1", evidence: "documented", go: (range) => bind(rangeFormat, range) },
    worksheet: { since: "1.1", evidence: "documented", go: ({ sheet }, call) => call.make.worksheet(sheet) },
  },
  methods: {
    ...placeMethods,
    ...actMethods,
    ...lineMethods,
    getCellProperties: {
      since: "1.9",
      evidence: "documented",
      note: "guessed that border colours are right; office-js issue 2349 reports black for all",
      run: readCellProperties,
    },
    getMergedAreasOrNullObject: {
      since: "1.13",
      evidence: "documented",
      note: "guessed: the code of the failure above 512 areas, and that an area which only overlaps is given whole",
      run: ({ sheet, area }, call) => {
        const merges = sheet.merges.filter((merge) => intersect(merge, area) !== null);
        if (merges.length > mostMergedAreas) throw call.invalid("There are too many merged areas.");
        return merges.length === 0 ? null : call.make.rangeAreas(sheet, merges);
      },
    },
    setCellProperties: {
      since: "1.9",
      evidence: "documented",
      run: (range, call) => {
        writeCellProperties(range, call);
      },
    },
    _ValidateArraySize: {
      since: "internal",
      evidence: "client-enforced",
      note: "the client calls it before it splits a write of more than 1,500 cells",
      run: ({ area }, call) => {
        if (call.wholeNumber(0) !== area.rows || call.wholeNumber(1) !== area.columns) throw call.invalid(sizesDiffer);
      },
    },
  },
};

function fact(since: string, get: (range: CellRange) => unknown): Property<CellRange> {
  return { since, evidence: "documented", get };
}

function hiding(axis: "rows" | "columns"): Property<CellRange> {
  return {
    since: "1.2",
    evidence: "documented",
    get: (range) => isHidden(range, axis),
    set: (range, value, call) => {
      if (typeof value !== "boolean") throw call.invalid();
      checkResizing(range, axis, call.location);
      range.sheet.hide(axis, ...lines(range, axis), value);
    },
  };
}

/** Null where some are hidden and some are not. */
function isHidden(range: CellRange, axis: "rows" | "columns"): boolean | null {
  const [first, count] = lines(range, axis);
  const hidden = range.sheet[axis].countHidden(first, count);
  return hidden === 0 || hidden === count ? hidden > 0 : null;
}
