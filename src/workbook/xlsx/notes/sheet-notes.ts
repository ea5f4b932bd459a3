import type { CellNote } from "../../../sheet/cell-note";
import type { NoteChange } from "../../../sheet/edit-plan";
import { linkPart } from "../package/link-part";
import type { PackageDraft } from "../package/package-draft";
import { relativeTarget, resolveTarget } from "../package/part-path";
import { relationshipsOf } from "../package/relationships";
import type { SheetPlace } from "../package/workbook-outline";
import type { XlsxPackage } from "../package/xlsx-package";
import { attributeNamed, childNamed, type XmlElement } from "../xml/xml-element";
import { changeComments, emptyComments, readComments } from "./comments-part";
import { addNoteShapes, emptyNoteShapes, removeNoteShapes } from "./note-shapes";

/** @source ECMA-376-1 §12.3.3 Comments Part; ECMA-376-4 §8.1 VML Drawing Part */
const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** The notes on a sheet, row by row. @throws WorkbookError "file-broken" */
export const readSheetNotes = (pack: XlsxPackage, sheet: string): readonly CellNote[] => {
  const part = commentsPartOf(pack, sheet);
  return part === null ? [] : readComments(pack.xml(part));
};

/**
 * Changes notes of a sheet, in the part that holds their texts and in the drawing that holds their boxes.
 *
 * @param workbook  the name of the workbook's own part
 * @param root      the sheet's part without its rows
 * @returns         the id of the relationship to a drawing that the sheet does not name yet; `null` where nothing is to be added
 * @throws WorkbookError "file-broken"
 */
export const writeSheetNotes = (
  draft: PackageDraft,
  workbook: string,
  { part: sheet }: SheetPlace,
  root: XmlElement,
  changes: readonly NoteChange[],
): string | null => {
  const comments = commentsPartOf(draft.pack, sheet) ?? addCommentsPart(draft, workbook, sheet, root);
  const drawing = findDrawing(draft.pack, sheet, root) ?? addDrawing(draft, workbook, sheet);
  draft.write(comments, changeComments(draft.xml(comments), changes));
  const gone = changes.filter(({ before, content }) => before !== null && content === null);
  const fresh = changes.flatMap(({ row, column, before, content }) =>
    before === null && content !== null ? [{ row, column, lines: content.split("\n").length }] : [],
  );
  draft.write(drawing.part, addNoteShapes(removeNoteShapes(draft.text(drawing.part), gone), fresh));
  return drawing.newLink;
};

const commentsPartOf = (pack: XlsxPackage, sheet: string): string | null =>
  relationshipsOf(pack, sheet).find(({ kind }) => kind === "comments")?.target ?? null;

const addCommentsPart = (draft: PackageDraft, workbook: string, sheet: string, root: XmlElement): string => {
  const name = freeName(draft, workbook, (number) => `comments${number}.xml`);
  const namespace = root.attributes[root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`] ?? "";
  const target = relativeTarget(sheet, name);
  const part = { name, target, kind: "comments", contentType: commentsType, text: emptyComments(namespace) };
  linkPart(draft, workbook, part, sheet);
  return name;
};

interface Drawing {
  readonly part: string;
  /** Of a relationship that the sheet is still to name. */
  readonly newLink: string | null;
}

const findDrawing = (pack: XlsxPackage, sheet: string, root: XmlElement): Drawing | null => {
  const element = childNamed(root, "legacyDrawing");
  const id = element === undefined ? undefined : attributeNamed(element, "id");
  const link = relationshipsOf(pack, sheet).find((candidate) => candidate.id === id);
  return link === undefined ? null : { part: link.target, newLink: null };
};

const addDrawing = (draft: PackageDraft, workbook: string, sheet: string): Drawing => {
  const part = freeName(draft, workbook, (number) => `drawings/vmlDrawing${number}.vml`);
  const drawing = { name: part, target: relativeTarget(sheet, part), kind: "vmlDrawing", contentType: drawingType };
  return { part, newLink: linkPart(draft, workbook, { ...drawing, text: emptyNoteShapes }, sheet) };
};

const freeName = (draft: PackageDraft, workbook: string, nameOf: (number: number) => string): string => {
  for (let number = 1; ; number += 1) {
    const name = resolveTarget(workbook, nameOf(number));
    if (!draft.has(name)) return name;
  }
};
