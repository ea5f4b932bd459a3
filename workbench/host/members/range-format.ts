import { type ApiType, type Property, bind } from "../api/api-type";
import { alignmentTraits } from "./cell-traits";
import type { CellRange } from "./cell-range";
import { formatProtection } from "./format-protection";
import { rangeBorderCollection } from "./range-border";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { traitProperties } from "./trait-type";

type Axis = "rows" | "columns";

export const rangeFormat: ApiType<CellRange> = {
  name: "RangeFormat",
  properties: {
    ...traitProperties(alignmentTraits),
    columnWidth: sizeProperty("columns"),
    rowHeight: sizeProperty("rows"),
    useStandardHeight: standardProperty("rows"),
    useStandardWidth: standardProperty("columns"),
  },
  links: {
    borders: { since: "1.1", evidence: "documented", go: (range) => bind(rangeBorderCollection, range) },
    fill: { since: "1.1", evidence: "documented", go: (range) => bind(rangeFill, range) },
    font: { since: "1.1", evidence: "documented", go: (range) => bind(rangeFont, range) },
    protection: { since: "1.2", evidence: "documented", go: (range) => bind(formatProtection, range) },
  },
};

/** In points. @source OfficeDev/office-js issue 187, where Microsoft states the unit */
function sizeProperty(axis: Axis): Property<CellRange> {
  return {
    since: "1.2",
    evidence: "documented",
    note: "points, as office-js issue 187 states",
    get: (range) => commonSize(range, axis, (index) => range.sheet[axis].size(index)),
    set: (range, value, call) => {
      if (typeof value !== "number" || value < 0) throw call.invalid();
      checkResizing(range, axis, call.location);
      range.sheet.resize(axis, ...lines(range, axis), value);
    },
  };
}

/** Setting it to false has no effect. */
function standardProperty(axis: Axis): Property<CellRange> {
  return {
    since: "1.7",
    evidence: "documented",
    get: (range) => commonSize(range, axis, (index) => range.sheet[axis].isStandard(index)),
    set: (range, value, call) => {
      if (typeof value !== "boolean") throw call.invalid();
      checkResizing(range, axis, call.location);
      if (value) range.sheet.resize(axis, ...lines(range, axis), null);
    },
  };
}

function commonSize(range: CellRange, axis: Axis, read: (index: number) => unknown): unknown {
  const [first, count] = lines(range, axis);
  const values = new Set(Array.from({ length: count }, (_, index) => read(first + index)));
  return values.size === 1 ? [...values][0] : null;
}

export function lines({ area }: CellRange, axis: Axis): [first: number, count: number] {
  return axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
}

export function checkResizing(range: CellRange, axis: Axis, location: string): void {
  range.checkProtection(location, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
}
