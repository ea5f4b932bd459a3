import { emptyPlan, type Basis, type CellsEdit, type EditPlan, type StyleChange } from "../edit-plan";
import type { Grid, Rectangle } from "../grid";
import { contentAt } from "../value-at";
import { repairKinds, type CellChange, type Repair, type RepairKind } from "./repair";

/**
 * Plans repairs of one sheet. Cells beside and below one another are one edit, so that ten thousand of them are written at once.
 *
 * @returns  an empty plan where two repairs want the same cell to be different
 */
export const planRepairs = (grid: Grid, repairs: readonly Repair[]): EditPlan => {
  const changes = changesByCell(repairs);
  if (changes === null) return emptyPlan;
  const edits = repairKinds.flatMap((kind) => {
    const ofKind = [...changes.values()].filter((change) => change.kind === kind).map(({ change }) => change);
    return blocksOf(ofKind).map((block) => editOf(grid.sheet, kind, block));
  });
  return { basis: repairs.flatMap(({ restsOn }) => restsOn).map((range) => basisOf(grid, range)), edits };
};

interface KnownChange {
  readonly kind: RepairKind;
  readonly change: CellChange;
}

const changesByCell = (repairs: readonly Repair[]): ReadonlyMap<string, KnownChange> | null => {
  const known = new Map<string, KnownChange>();
  for (const { kind, changes } of repairs)
    for (const change of changes) {
      const key = `${change.row} ${change.column}`;
      const other = known.get(key)?.change;
      if (other !== undefined && (other.content !== change.content || other.numberFormat !== change.numberFormat))
        return null;
      known.set(key, { kind, change });
    }
  return known;
};

/** Runs of cells in a row; a run right below one that spans the same columns belongs to its block. */
const blocksOf = (changes: readonly CellChange[]): readonly (readonly (readonly CellChange[])[])[] => {
  const blocks: CellChange[][][] = [];
  const open = new Map<string, CellChange[][]>();
  for (const run of runsOf(changes)) {
    const [first, last] = [run[0], run.at(-1)];
    const key = `${first?.column ?? 0} ${last?.column ?? 0}`;
    const block = open.get(key) ?? [];
    if (block.at(-1)?.[0]?.row !== (first?.row ?? 0) - 1) {
      open.set(key, [run]);
      blocks.push(open.get(key) ?? []);
    } else block.push(run);
  }
  return blocks;
};

const runsOf = (changes: readonly CellChange[]): readonly CellChange[][] => {
  const runs: CellChange[][] = [];
  for (const change of [...changes].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const before = runs.at(-1)?.at(-1);
    if (before?.row === change.row && before.column === change.column - 1) runs.at(-1)?.push(change);
    else runs.push([change]);
  }
  return runs;
};

const editOf = (sheet: string, repair: RepairKind, block: readonly (readonly CellChange[])[]): CellsEdit => {
  const [first] = block[0] ?? [];
  const range = {
    row: first?.row ?? 0,
    column: first?.column ?? 0,
    rows: block.length,
    columns: block[0]?.length ?? 0,
  };
  return {
    kind: "cells",
    sheet,
    range,
    before: block.map((run) => run.map(({ before }) => before)),
    contents: block.map((run) => run.map(({ content }) => content)),
    styles: block.map((run) => run.map(styleOf)),
    why: { code: "repair", repair, cells: range.rows * range.columns },
  };
};

const styleOf = ({ numberFormat }: CellChange): StyleChange => (numberFormat === null ? {} : { numberFormat });

const basisOf = (grid: Grid, range: Rectangle): Basis => ({
  sheet: grid.sheet,
  range,
  contents: Array.from({ length: range.rows }, (_, r) =>
    Array.from({ length: range.columns }, (__, c) => contentAt(grid, range.row + r, range.column + c)),
  ),
});
