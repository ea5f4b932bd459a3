import { type Call, isRecord } from "../api/api-object";
import type { Method } from "../api/api-type";
import { mapValues } from "../api/map-values";
import { notImplemented } from "../host-error";
import type { CellRange } from "./cell-range";
import { checkResizing, lines } from "./range-format";

type Axis = "rows" | "columns";

const words = {
  columns: { index: "columnIndex", hidden: "columnHidden", size: "columnWidth", standard: "useStandardWidth" },
  rows: { index: "rowIndex", hidden: "rowHidden", size: "rowHeight", standard: "useStandardHeight" },
} as const;

/** `get…Properties` and `set…Properties` of whole rows and columns: sizes and hiding, not the looks of their cells. */
export const lineMethods: Readonly<Record<string, Method<CellRange>>> = {
  getColumnProperties: { since: "1.9", evidence: "documented", run: (range, call) => read(range, "columns", call) },
  getRowProperties: { since: "1.9", evidence: "documented", run: (range, call) => read(range, "rows", call) },
  setColumnProperties: {
    since: "1.9",
    evidence: "documented",
    run: (range, call) => {
      write(range, "columns", call);
    },
  },
  setRowProperties: {
    since: "1.9",
    evidence: "documented",
    run: (range, call) => {
      write(range, "rows", call);
    },
  },
};

function read(range: CellRange, axis: Axis, call: Call): unknown {
  const wanted = call.record(0);
  const [first, count] = lines(range, axis);
  return Array.from({ length: count }, (_, offset) => readLine(range, axis, first + offset, wanted, call));
}

function readLine(
  range: CellRange,
  axis: Axis,
  index: number,
  wanted: Readonly<Record<string, unknown>>,
  call: Call,
): object {
  const { index: indexWord, hidden, size, standard } = words[axis];
  const known: Readonly<Record<string, unknown>> = {
    [indexWord]: index,
    [hidden]: range.sheet[axis].isHidden(index),
    [size]: range.sheet[axis].size(index),
    [standard]: range.sheet[axis].isStandard(index),
  };
  return mapValues(wanted, (inner, name) => {
    if (name === "format" && isRecord(inner)) return readLine(range, axis, index, inner, call);
    if (!(name in known)) throw notImplemented(`${call.location}: ${name}`);
    return known[name];
  });
}

function write(range: CellRange, axis: Axis, call: Call): void {
  const list = call.value(0);
  const [first, count] = lines(range, axis);
  if (!Array.isArray(list) || list.length !== count) throw call.invalid();
  checkResizing(range, axis, call.location);
  for (const [offset, line] of list.entries()) {
    if (isRecord(line)) writeLine(range, axis, first + offset, line, call);
  }
}

function writeLine(
  range: CellRange,
  axis: Axis,
  index: number,
  line: Readonly<Record<string, unknown>>,
  call: Call,
): void {
  const { hidden, size, standard } = words[axis];
  for (const [name, value] of Object.entries(line)) {
    if (name === "format" && isRecord(value)) writeLine(range, axis, index, value, call);
    else if (name === hidden && typeof value === "boolean") range.sheet.hide(axis, index, 1, value);
    else if (name === size && typeof value === "number") range.sheet.resize(axis, index, 1, value);
    else if (name === standard && value === true) range.sheet.resize(axis, index, 1, null);
    else throw notImplemented(`${call.location}: ${name}`);
  }
}
