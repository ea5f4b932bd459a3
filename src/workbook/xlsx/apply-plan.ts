import type { CellsEdit, ColumnWidthsEdit, Edit, EditPlan, NotesEdit } from "../../sheet/edit-plan";
import { refuseIfCancelled } from "../refuse-if-cancelled";
import { isMemoryEdit, refuseOtherMemory } from "../memory-edits";
import { memoryPartOf } from "../memory-part";
import { isNotesEdit, noteFinder, refuseOtherNotes } from "../note-edits";
import { isAddSheet, isOfSheet, isRemoveSheet, isSheetEdit, sheetsOfPlan } from "../sheet-edits";
import { expectationsOf, firstDifference } from "../standing-check";
import {
  undoCellsEdit,
  undoColumnWidthsEdit,
  undoMemoryEdit,
  undoNotesEdit,
  undoPlan,
  undoSheetEdit,
} from "../undo-edit";
import { WorkbookError, type WorkOptions } from "../workbook";
import { inSteps, shareOf } from "./in-steps";
import { readSheetNotes, writeSheetNotes } from "./notes/sheet-notes";
import { addStylesPart } from "./package/add-styles-part";
import { PackageDraft } from "./package/package-draft";
import { askForCalculation, forgetCalculation } from "./package/calculation";
import { writeMemoryItem } from "./package/memory-item";
import { readListTables } from "./package/read-list-tables";
import { addSheetPart } from "./package/add-sheet-part";
import { removeSheetPart } from "./package/remove-sheet-part";
import { isStructureLocked } from "./package/sheet-elements";
import type { SheetPlace } from "./package/workbook-outline";
import { assertRemovable, refuseIfMentioned } from "./assert-removable";
import { changesFormulas, putsResultsAtRisk } from "./results-at-risk";
import { StyleWriter } from "./styles/style-writer";
import { WorkbookState } from "./workbook-state";
import { assertWritable } from "./worksheet/assert-writable";
import { columnWidth } from "./worksheet/column-widths";
import { contentAt, type SheetReading } from "./worksheet/read-sheet";
import { SheetPatch, type SheetEdits } from "./worksheet/sheet-patch";
import { newEntry, packEntry } from "./zip/pack-entry";
import type { ZipEntry } from "./zip/zip-entry";

export interface AppliedPlan {
  readonly state: WorkbookState;
  readonly undo: EditPlan;
}

/** Half of the time goes into reading what the plan rests on, half into writing. */
const readShare = 0.5;

/**
 * Makes the state of a workbook after a plan; the state before stays as it is. The protection of a sheet binds who uses it in
 * Excel, not who writes a copy of the file; it stays as it is.
 *
 * @throws WorkbookError "sheet-not-found", "sheet-protected", "plan-stale", "merged-cells-in-the-way", "host-failed", "cancelled",
 *   "file-broken", "file-too-large"
 */
export const applyPlan = async (state: WorkbookState, plan: EditPlan, options: WorkOptions): Promise<AppliedPlan> => {
  if (plan.edits.some(isSheetEdit) && isStructureLocked(state.outline.part)) throw new WorkbookError("sheet-protected");
  const grown = await addSheets(state, plan);
  const applied = await applyWithinSheets(grown, plan, options);
  return { ...applied, state: await removeSheets(applied.state, plan, options) };
};

const addSheets = async (state: WorkbookState, plan: EditPlan): Promise<WorkbookState> => {
  let grown = state;
  for (const { sheet } of plan.edits.filter(isAddSheet)) {
    const draft = new PackageDraft(grown.pack);
    addSheetPart(draft, grown.outline.part.name, sheet);
    grown = new WorkbookState(grown.pack.with(await draft.packed()));
  }
  return grown;
};

const removeSheets = async (state: WorkbookState, plan: EditPlan, options: WorkOptions): Promise<WorkbookState> => {
  let left = state;
  for (const { sheet } of plan.edits.filter(isRemoveSheet)) {
    const draft = new PackageDraft(left.pack);
    removeSheetPart(draft, left.outline.part.name, sheet);
    left = new WorkbookState(left.pack.with(await draft.packed()));
    await refuseIfMentioned(left, sheet, options);
  }
  return left;
};

/** Everything but adding and removing sheets: those that come are there already, those that go are there still. */
const applyWithinSheets = async (state: WorkbookState, plan: EditPlan, options: WorkOptions): Promise<AppliedPlan> => {
  const readings = await readSheets(state, plan, shareOf(options, 0, readShare));
  checkPlan(state, plan, readings);
  const styles = new StyleWriter(state.styleBook());
  const draft = new PackageDraft(state.pack);
  const changes = new Map<string, ZipEntry | null>();
  const undone = new Map<Edit, Edit>();
  const going = new Set(plan.edits.filter(isRemoveSheet).map(({ sheet }) => sheet));
  const edited = [...readings]
    .map(([place, reading]) => {
      const notesDrawing = writeNotes(draft, state, plan, place, reading);
      return { place, reading, edits: { ...rangedEditsOf(plan, place), notesDrawing } };
    })
    .filter(({ edits }) => hasEdits(edits));
  for (const [index, { place, reading, edits }] of edited.entries()) {
    const bytes = state.pack.bytes(place.part);
    // A sheet that goes is emptied only to learn how its cells looked; what that takes of styles is not kept.
    const isGoing = going.has(place.name);
    const writer = isGoing ? new StyleWriter(state.styleBook()) : styles;
    const patch = new SheetPatch(bytes, reading, edits, state.styleBook(), writer);
    const [from, to] = [index, index + 1].map((done) => readShare + ((1 - readShare) * done) / edited.length);
    const steps = watched(patch, shareOf(options, from ?? 0, to ?? 1));
    const entry = await packEntry(state.pack.entry(place.part) ?? newEntry(place.part), steps);
    if (!isGoing) changes.set(place.part, entry);
    for (const edit of edits.cells) undone.set(edit, undoCellsEdit(edit, patch.standing.of(edit)));
    for (const edit of edits.widths) undone.set(edit, undoWidths(edit, reading));
  }
  draftSideChanges(draft, state, plan, readings, styles);
  const side = await draft.packed();
  return {
    state: new WorkbookState(state.pack.with(new Map([...changes, ...side]))),
    undo: undoPlan(plan.edits.flatMap((edit) => undone.get(edit) ?? undoOfPackage(edit))),
  };
};

const undoOfPackage = (edit: Edit): readonly Edit[] => {
  if (isMemoryEdit(edit)) return [undoMemoryEdit(edit)];
  if (isNotesEdit(edit)) return [undoNotesEdit(edit)];
  return isSheetEdit(edit) ? [undoSheetEdit(edit)] : [];
};

type Readings = ReadonlyMap<SheetPlace, SheetReading>;

const readSheets = async (state: WorkbookState, plan: EditPlan, options: WorkOptions): Promise<Readings> => {
  const places = sheetsOfPlan(plan).map((name) => state.sheet(name));
  const readings = new Map<SheetPlace, SheetReading>();
  for (const [index, place] of places.entries()) {
    const part = shareOf(options, index / places.length, (index + 1) / places.length);
    readings.set(place, await inSteps(state.reading(place), part));
  }
  return readings;
};

const checkPlan = (state: WorkbookState, plan: EditPlan, readings: Readings): void => {
  for (const edit of plan.edits.filter(isMemoryEdit)) refuseOtherMemory(edit, state.memory());
  const byName = new Map([...readings].map(([place, reading]) => [place.name, { place, reading }]));
  for (const { place } of byName.values())
    for (const edit of notesEditsOf(plan, place))
      refuseOtherNotes(edit, noteFinder(readSheetNotes(state.pack, place.part)));
  for (const expected of expectationsOf(plan)) {
    const reading = byName.get(expected.sheet)?.reading;
    const cell = firstDifference(expected, (row, column) =>
      reading === undefined ? null : contentAt(reading, row, column),
    );
    if (cell !== null) throw new WorkbookError("plan-stale", { sheet: expected.sheet, cell });
  }
  for (const { place, reading } of byName.values()) {
    const headings = readListTables(state.pack, place.part, reading.frame.tableIds)
      .filter(({ hasHeaderRow }) => hasHeaderRow)
      .map(({ range }) => ({ ...range, rows: 1 }));
    assertWritable(reading, rangedEditsOf(plan, place).cells, headings);
    const isRemoved = plan.edits.some((edit) => isRemoveSheet(edit) && edit.sheet === place.name);
    if (isRemoved) assertRemovable(state, plan, place, reading);
  }
};

const notesEditsOf = ({ edits }: EditPlan, { name }: SheetPlace): readonly NotesEdit[] =>
  edits.filter(isNotesEdit).filter(({ sheet }) => sheet === name);

/** @returns  the id of the relationship to a drawing that the sheet is to name; `null` where there is none to add */
const writeNotes = (
  draft: PackageDraft,
  state: WorkbookState,
  plan: EditPlan,
  place: SheetPlace,
  { frame }: SheetReading,
): string | null => {
  const changes = notesEditsOf(plan, place)
    .flatMap(({ notes }) => notes)
    .filter(({ before, content }) => before !== content);
  return changes.length === 0 ? null : writeSheetNotes(draft, state.outline.part.name, place, frame.root, changes);
};

const rangedEditsOf = (plan: EditPlan, { name }: SheetPlace): Omit<SheetEdits, "notesDrawing"> => {
  const edits = plan.edits.filter(isOfSheet).filter(({ sheet }) => sheet === name);
  return {
    cells: edits.filter((edit): edit is CellsEdit => edit.kind === "cells"),
    widths: edits.filter((edit): edit is ColumnWidthsEdit => edit.kind === "column-widths"),
  };
};

const hasEdits = ({ cells, widths, notesDrawing }: SheetEdits): boolean =>
  cells.length > 0 || widths.length > 0 || notesDrawing !== null;

/** Hands a patch's chunks on, tells how far it is, and stops when nobody wants it any more. */
function* watched(patch: SheetPatch, options: WorkOptions): Generator<Uint8Array> {
  for (const chunk of patch.chunks()) {
    refuseIfCancelled(options);
    options.onProgress?.(patch.share);
    yield chunk;
  }
}

const undoWidths = (edit: ColumnWidthsEdit, { frame }: SheetReading): ColumnWidthsEdit =>
  undoColumnWidthsEdit(
    edit,
    edit.widths.map((_, at) => columnWidth(frame, edit.firstColumn + at)),
  );

/** What changes beside the sheets: styles, what Excel knows of the formulas, what the workbook remembers. */
const draftSideChanges = (
  draft: PackageDraft,
  state: WorkbookState,
  plan: EditPlan,
  readings: Readings,
  styles: StyleWriter,
): void => {
  const hasOtherFormulas = changesFormulas(plan);
  if (hasOtherFormulas) forgetCalculation(draft, state.outline);
  if (hasOtherFormulas || putsResultsAtRisk(state, plan, readings)) askForCalculation(draft, state.outline);
  const text = styles.changedText();
  if (text !== null && state.outline.styles !== null) draft.write(state.outline.styles, text);
  else if (text !== null) addStylesPart(draft, state.outline.part.name, text);
  for (const { before, content } of plan.edits.filter(isMemoryEdit))
    if (content !== before)
      writeMemoryItem(draft, state.outline.part.name, content === null ? null : memoryPartOf(content));
};
