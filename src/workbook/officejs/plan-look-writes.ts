import type { Rectangle } from "../../sheet/grid";
import { boxOf, lookParts, noLines, whiteOrNone, type HostLook, type LookPart } from "./host-look";
import type { CommonLook } from "./read-look";
import type { Matrix } from "./standing";

/** One way or the other to change looks: one part of a whole range, or several parts of each cell. */
export type LookWrite =
  | { readonly kind: "range"; readonly range: Rectangle; readonly look: CommonLook }
  | { readonly kind: "cells"; readonly range: Rectangle; readonly looks: Matrix<CommonLook> };

/** Bytes of a request that one write of a part takes: on a range of its own, and in one cell among many. Measured on the wire. */
const costs: Readonly<Record<LookPart, { readonly range: number; readonly cell: number }>> = {
  fill: { range: 600, cell: 37 },
  fontColor: { range: 600, cell: 37 },
  bold: { range: 600, cell: 31 },
  italic: { range: 600, cell: 31 },
  wrapText: { range: 490, cell: 26 },
  horizontalAlignment: { range: 490, cell: 41 },
  verticalAlignment: { range: 490, cell: 41 },
  lines: { range: 2900, cell: 280 },
};

/**
 * The writes that turn looks into others, and no more than these: a part that a cell has already is not written.
 *
 * Never cell by cell: each part is set on as few rectangles as possible or, where these are many, on all cells in one call.
 *
 * @param range  of the matrices
 */
export const planLookWrites = (range: Rectangle, current: Matrix<HostLook>, target: Matrix<HostLook>): LookWrite[] => {
  const writes: LookWrite[] = [];
  const cells = new Map<number, CommonLook>();
  for (const part of lookParts) {
    const { runs, changed } = findRuns(range, current, target, part);
    const inRuns = runs.filter((run) => !isForCells(part, run.look[part], runs.length, changed));
    for (const run of inRuns) writes.push({ kind: "range", range: run.range, look: run.look });
    for (const run of runs.filter((each) => !inRuns.includes(each))) addToCells(cells, range, run);
  }
  const inCells = cellsWrite(range, cells);
  return inCells === null ? writes : [...writes, inCells];
};

interface Run {
  readonly range: Rectangle;
  readonly look: CommonLook;
}

/** Rectangles that share the target's part, of those in which some cell must change. */
const findRuns = (
  range: Rectangle,
  current: Matrix<HostLook>,
  target: Matrix<HostLook>,
  part: LookPart,
): { readonly runs: readonly Run[]; readonly changed: number } => {
  const runs: Run[] = [];
  let changed = 0;
  let open: readonly Run[] = [];
  for (let column = 0; column < range.columns; column += 1) {
    const found = runsOfColumn(range, column, current, target, part);
    changed += found.changed;
    const isSame = open.length > 0 && shape(open) === shape(found.runs);
    if (isSame) {
      open = open.map((run) => ({ ...run, range: { ...run.range, columns: run.range.columns + 1 } }));
    } else {
      runs.push(...open);
      open = found.runs;
    }
  }
  return { runs: [...runs, ...open], changed };
};

const shape = (runs: readonly Run[]): string =>
  JSON.stringify(runs.map(({ range, look }) => [range.row, range.rows, look]));

const runsOfColumn = (
  range: Rectangle,
  column: number,
  current: Matrix<HostLook>,
  target: Matrix<HostLook>,
  part: LookPart,
): { readonly runs: Run[]; readonly changed: number } => {
  const runs: Run[] = [];
  let changed = 0;
  let start = 0;
  let isChanged = false;
  for (let row = 0; row < range.rows; row += 1) {
    const value = target[row]?.[column]?.[part];
    if (value !== whiteOrNone && !samePart(value, current[row]?.[column]?.[part])) {
      isChanged = true;
      changed += 1;
    }
    if (row + 1 < range.rows && samePart(value, target[row + 1]?.[column]?.[part])) continue;
    const run = { row: range.row + start, column: range.column + column, rows: row + 1 - start, columns: 1 };
    if (isChanged) runs.push({ range: run, look: { [part]: value } });
    [start, isChanged] = [row + 1, false];
  }
  return { runs, changed };
};

const samePart = (one: unknown, other: unknown): boolean =>
  one === other || (isObject(one) && isObject(other) && JSON.stringify(one) === JSON.stringify(other));

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/** No fill can only be set on ranges, lines that are not a box only on cells; the rest goes the shorter way. */
const isForCells = (part: LookPart, value: unknown, runs: number, changed: number): boolean => {
  if (part === "fill" && value === null) return false;
  if (part === "lines" && !isBoxOrNone(value)) return true;
  return runs * costs[part].range > changed * costs[part].cell;
};

const isBoxOrNone = (value: unknown): boolean =>
  samePart(value, noLines) || boxOf({ ...noLines, ...(value as HostLook["lines"]) }) !== null;

const addToCells = (cells: Map<number, CommonLook>, range: Rectangle, run: Run): void => {
  for (let row = run.range.row; row < run.range.row + run.range.rows; row += 1) {
    for (let column = run.range.column; column < run.range.column + run.range.columns; column += 1) {
      const at = (row - range.row) * range.columns + column - range.column;
      cells.set(at, { ...cells.get(at), ...run.look });
    }
  }
};

const cellsWrite = (range: Rectangle, cells: ReadonlyMap<number, CommonLook>): LookWrite | null => {
  if (cells.size === 0) return null;
  const looks = Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (__, column) => cells.get(row * range.columns + column) ?? {}),
  );
  return { kind: "cells", range, looks };
};
