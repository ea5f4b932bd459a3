import { plainStyle, type CellStyle, type Edit, type StyleChange } from "../../sheet/edit-plan";
import { charactersOfPoints, pointsOfCharacters } from "./column-points";
import { lookOfStyle, styleOfLook, type HostLook } from "./host-look";
import type { RestoreMemory } from "./restore-memory";
import type { CellsEditState, EditState, WidthsEditState } from "./standing";
import { isSheetEdit } from "../sheet-edits";
import { isMemoryEdit } from "../memory-edits";
import { isNotesEdit } from "../note-edits";
import { memoryPartOf } from "../memory-part";
import type { MemoryPart } from "./read-memory";
import { undoCellsEdit, undoColumnWidthsEdit, undoMemoryEdit, undoNotesEdit, undoSheetEdit } from "../undo-edit";

/** What shall stand where an edit writes: what it says or, where it undoes a write of this session, exactly what stood there. */
export const targetOf = (state: EditState, memory: RestoreMemory): EditState => {
  const remembered = memory.stateFor(state.edit);
  if (remembered !== undefined) return remembered;
  if (state.kind === "memory") return { ...state, part: partOf(state.edit.content) };
  if (state.kind === "notes")
    return { ...state, notes: state.edit.notes.map(({ content }) => ({ text: content, handle: null })) };
  if (state.kind === "sheet") return { ...state, isThere: state.edit.kind === "add-sheet" };
  return state.kind === "cells" ? cellsTarget(state) : widthsTarget(state);
};

/** The id is that of the part that is there, or one that Excel chooses. */
const partOf = (text: string | null): MemoryPart | null => (text === null ? null : { id: "", xml: memoryPartOf(text) });

const cellsTarget = (state: CellsEditState): CellsEditState => {
  const { edit, cells } = state;
  const lookOf = sharedLooks();
  return {
    ...state,
    cells: {
      contents: edit.contents,
      numberFormats: cells.numberFormats.map((line, row) =>
        line.map((current, column) => edit.styles[row]?.[column]?.numberFormat ?? current),
      ),
      looks: cells.looks.map((line, row) =>
        line.map((current, column) => lookOf(edit.styles[row]?.[column] ?? plainStyle, current)),
      ),
    },
  };
};

/** Cells that share a style and look alike now share a look afterwards: there are many cells and few looks. */
const sharedLooks = (): typeof lookOfStyle => {
  const known = new Map<StyleChange, Map<HostLook, HostLook>>();
  return (style, current) => {
    const ofStyle = known.get(style) ?? new Map<HostLook, HostLook>();
    known.set(style, ofStyle);
    const look = ofStyle.get(current) ?? lookOfStyle(style, current);
    ofStyle.set(current, look);
    return look;
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
  if (isSheetEdit(written)) return undoSheetEdit(written);
  if (isNotesEdit(written)) return undoNotesEdit(written);
  if (isMemoryEdit(written)) return undoMemoryEdit(written);
  throw new TypeError("an edit and what stood where it writes are of one kind");
};

/** Cells that look the same share a style. */
export const stylesOf = ({ cells }: CellsEditState): CellStyle[][] => {
  const known = new Map<HostLook, Map<string, CellStyle>>();
  return cells.looks.map((line, row) =>
    line.map((look, column) => {
      const numberFormat = cells.numberFormats[row]?.[column] ?? plainStyle.numberFormat;
      const ofLook = known.get(look) ?? new Map<string, CellStyle>();
      known.set(look, ofLook);
      const style = ofLook.get(numberFormat) ?? styleOfLook(look, numberFormat);
      ofLook.set(numberFormat, style);
      return style;
    }),
  );
};

export const charactersOf = ({ widths }: WidthsEditState): (number | null)[] =>
  widths.map(({ points, isStandard }) => (isStandard ? null : charactersOfPoints(points)));
