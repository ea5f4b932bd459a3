import type { Edit } from "../../sheet/edit-plan";
import { charactersOfPoints, pointsOfCharacters } from "./column-points";
import { lookOfStyle, styleOfLook, type HostLook } from "./host-look";
import type { RestoreMemory } from "./restore-memory";
import type { CellsEditState, EditState, WidthsEditState } from "./standing";
import { undoCellsEdit, undoColumnWidthsEdit } from "../undo-edit";
import type { CellStyle } from "../../sheet/edit-plan";

/** What shall stand where an edit writes: what it says or, where it undoes a write of this session, exactly what stood there. */
export const targetOf = (state: EditState, memory: RestoreMemory): EditState => {
  const remembered = memory.stateFor(state.edit);
  if (remembered !== undefined) return remembered;
  return state.kind === "cells" ? cellsTarget(state) : widthsTarget(state);
};

const cellsTarget = (state: CellsEditState): CellsEditState => {
  const { edit, cells } = state;
  const looks = edit.styles.map((line, row) =>
    line.map((style, column) => {
      const current = cells.looks[row]?.[column];
      return current === undefined ? undefined : lookOfStyle(style, current);
    }),
  );
  return {
    ...state,
    cells: {
      contents: edit.contents,
      numberFormats: edit.styles.map((line) => line.map(({ numberFormat }) => numberFormat)),
      looks: looks.map((line) => line.filter((look): look is HostLook => look !== undefined)),
    },
  };
};

const widthsTarget = (state: WidthsEditState): WidthsEditState => ({
  ...state,
  widths: state.edit.widths.map((width, index) =>
    width === null
      ? { points: state.widths[index]?.points ?? 0, isStandard: true }
      : { points: pointsOfCharacters(width), isStandard: false },
  ),
});

/**
 * The edit that brings back what stood somewhere.
 *
 * @param written   the edit that is undone
 * @param standing  what stood there before it
 */
export const undoOf = (written: Edit, standing: EditState): Edit => {
  if (written.kind === "cells" && standing.kind === "cells") return undoCellsEdit(written, stylesOf(standing));
  if (written.kind === "column-widths" && standing.kind === "column-widths") {
    return undoColumnWidthsEdit(written, charactersOf(standing));
  }
  throw new TypeError("an edit and what stood where it writes are of one kind");
};

/** Cells that look the same share a style. */
export const stylesOf = ({ cells }: CellsEditState): CellStyle[][] => {
  const shared = new Map<string, CellStyle>();
  return cells.looks.map((line, row) =>
    line.map((look, column) => {
      const style = styleOfLook(look, cells.numberFormats[row]?.[column] ?? "General");
      const key = JSON.stringify(style);
      const known = shared.get(key) ?? style;
      shared.set(key, known);
      return known;
    }),
  );
};

export const charactersOf = ({ widths }: WidthsEditState): (number | null)[] =>
  widths.map(({ points, isStandard }) => (isStandard ? null : charactersOfPoints(points)));
