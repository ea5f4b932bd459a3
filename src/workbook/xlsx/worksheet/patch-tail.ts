import { decodePart } from "../xml/decode-part";
import { spliceText } from "../xml/splice-text";
import { childNamed } from "../xml/xml-element";
import type { SheetFrame } from "./sheet-frame";

/**
 * What comes after the drawing of notes in a sheet's part. Newer elements in their wrapper come after it as well: those that Excel
 * wraps are objects and controls.
 *
 * @source ECMA-376-1 §18.3.1.99 worksheet
 */
const laterThanNotes = [
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/**
 * A sheet's part from behind its rows, as it is with a drawing of notes.
 *
 * @param tail         the bytes of the part behind its rows
 * @param drawingLink  the id of the relationship that leads to the drawing
 */
export const patchTail = ({ root, place }: SheetFrame, tail: Buffer, drawingLink: string): string => {
  const text = decodePart(tail, "a sheet");
  const data = childNamed(root, "sheetData");
  const later = root.children.find(({ name, start }) => laterThanNotes.includes(name) && start > (data?.start ?? 0));
  const tailStart = (place.isSelfClosed ? data?.end : data?.innerEnd) ?? 0;
  const at = (later?.start ?? root.innerEnd) - tailStart;
  const namespace = relationshipNamespace(root.attributes);
  const element = `<${root.prefix}legacyDrawing ${namespace.declaration}${namespace.prefix}:id="${drawingLink}"/>`;
  return spliceText(text, [{ start: at, end: at, text: element }]);
};

/** The prefix of relationships is a sheet's own choice, and a sheet that leads nowhere has none. */
const relationshipNamespace = (
  attributes: Readonly<Record<string, string>>,
): { readonly prefix: string; readonly declaration: string } => {
  const known = Object.entries(attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && value.endsWith("/relationships"),
  );
  if (known !== undefined) return { prefix: known[0].slice("xmlns:".length), declaration: "" };
  const isStrict = Object.values(attributes).some((value) => value.startsWith(strictBase));
  const base = isStrict ? `${strictBase}officeDocument` : transitionalBase;
  return { prefix: "r", declaration: `xmlns:r="${base}/relationships" ` };
};

/** @source ECMA-376-1 Annex A; ECMA-376-4 Annex A */
const strictBase = "http://purl.oclc.org/ooxml/";
const transitionalBase = "http://schemas.openxmlformats.org/officeDocument/2006";
