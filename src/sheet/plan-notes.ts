import type { AssessmentSettings } from "../domain/assessment";
import type { AssessedIndicator } from "./assessed-indicator";
import { formatCellAddress, type Cell } from "./cell-address";
import type { CellNote } from "./cell-note";
import { emptyPlan, type EditPlan, type NoteChange } from "./edit-plan";
import { indicatorsByTable } from "./indicators-by-table";
import { isOwnNote, signNote } from "./note-signature";
import type { NoteWording } from "./note-wording";
import { type AnnotationPlan, placeAnnotations } from "./place-annotations";
import { sourceBasis } from "./source-basis";
import type { TableFrame } from "./table";

/** Every note is a shape of its own to Excel; with more of them on a sheet it takes seconds to open and to scroll. */
const mostNotes = 1000;

/**
 * Plans notes on the status cells beside the tables of a sheet: how each status came about. A note that an earlier run wrote is
 * replaced, or taken away where there is nothing to explain any more; one of somebody else, or one that somebody has changed, stays,
 * and the plan says so.
 *
 * @param standing  the notes on the sheet
 * @returns         a plan that is stale when a source cell changes, as that of the statuses
 */
export function planNotes(
  tables: readonly TableFrame[],
  indicators: readonly AssessedIndicator[],
  settings: AssessmentSettings,
  wording: NoteWording,
  standing: readonly CellNote[],
): EditPlan {
  const [first] = tables;
  const { annotations } = placeAnnotations(tables);
  const cells = statusCells(annotations, indicatorsByTable(tables, indicators));
  if (first === undefined || cells.length === 0) return emptyPlan;
  const { sheet, grid } = first;
  if (cells.length > mostNotes)
    return {
      ...emptyPlan,
      leftOut: [{ code: "too-many-notes", sheet, notes: cells.length, most: mostNotes }],
    };
  const known = new Map(standing.map(({ row, column, text }) => [formatCellAddress(row, column), text]));
  const notes: NoteChange[] = [];
  const others: string[] = [];
  for (const { row, column, indicator } of cells) {
    const address = formatCellAddress(row, column);
    const before = known.get(address) ?? null;
    const grounds = wording.grounds(indicator, settings);
    const content = grounds === null ? null : signNote(grounds, wording.signature);
    if (before !== null && !isOwnNote(before)) others.push(address);
    else if (before !== content) notes.push({ row, column, before, content });
  }
  const why = { code: "write-notes", notes: notes.length } as const;
  const isSaid = notes.length === 0;
  return {
    basis: isSaid ? [] : [sourceBasis(grid, annotations)],
    edits: isSaid ? [] : [{ kind: "notes", sheet, notes, why }],
    ...(others.length === 0 ? {} : { leftOut: [{ code: "others-notes", sheet, cells: others }] }),
  };
}

interface StatusCell extends Cell {
  readonly indicator: AssessedIndicator;
}

const statusCells = (
  annotations: readonly AnnotationPlan[],
  byTable: readonly { readonly indicators: readonly AssessedIndicator[] }[],
): readonly StatusCell[] =>
  annotations.flatMap(({ table, columns }) =>
    (byTable[table.index]?.indicators ?? []).map((indicator) => ({
      row: indicator.row,
      column: columns.column,
      indicator,
    })),
  );
