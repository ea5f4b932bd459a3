import { formatCellAddress, type Cell } from "../../../sheet/cell-address";
import { brokenFile } from "../broken-file";

/**
 * The drawing in which Excel looks for the box of each note. It is text to us, not elements: what Excel writes there for buttons is
 * not always well-formed.
 *
 * @source MS-OI29500 and ECMA-376-4 §14 VML; names and values as Excel writes them
 */
export const emptyNoteShapes = [
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
  "</xml>",
].join("");

/** What every box refers to; a drawing without notes lacks it. */
const boxType = [
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
].join("");

/** The first number that Excel gives to a shape. */
const firstShape = 1025;

/** A note as its box sees it. */
export interface BoxedNote extends Cell {
  /** Of its text, for the height of the box. */
  readonly lines: number;
}

/**
 * The drawing with the boxes of more notes.
 *
 * @throws WorkbookError "file-broken" where the text is no drawing
 */
export const addNoteShapes = (drawing: string, notes: readonly BoxedNote[]): string => {
  if (notes.length === 0) return drawing;
  const end = drawing.lastIndexOf("</xml>");
  if (end < 0) throw brokenFile("a drawing of notes has no end");
  const type = drawing.includes('id="_x0000_t202"') ? "" : boxType;
  const first = freeNumber(drawing);
  const shapes = notes.map((note, index) => noteShape(note, first + index)).join("");
  return `${drawing.slice(0, end)}${type}${shapes}${drawing.slice(end)}`;
};

/** The drawing without the boxes of the notes of some cells. */
export const removeNoteShapes = (drawing: string, cells: readonly Cell[]): string => {
  if (cells.length === 0) return drawing;
  const addresses = new Set(cells.map(({ row, column }) => formatCellAddress(row, column)));
  return drawing.replaceAll(/<v:shape\b[^>]*>[\s\S]*?<\/v:shape>/gu, (shape) => {
    if (!/ObjectType=["']Note["']/u.test(shape)) return shape;
    const [row, column] = [numberIn(shape, "Row"), numberIn(shape, "Column")];
    return addresses.has(formatCellAddress(row, column)) ? "" : shape;
  });
};

const numberIn = (shape: string, name: "Row" | "Column"): number =>
  Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`, "u").exec(shape)?.[1] ?? NaN);

const freeNumber = (drawing: string): number => {
  const taken = Array.from(drawing.matchAll(/_x0000_s(\d+)/gu), ([, digits]) => Number(digits));
  return taken.reduce((free, number) => Math.max(free, number + 1), firstShape);
};

/** Columns over which a box reaches, and pixels into the last of them: wide enough for a sum with its numbers. */
const boxColumns = 4;
const boxEdge = 180;
/** Rows are a little higher than the lines of a note. */
const rowsPerLine = 0.8;
const leastRows = 4;

const noteShape = ({ row, column, lines }: BoxedNote, number: number): string => {
  const rows = Math.max(leastRows, Math.ceil(lines * rowsPerLine));
  const anchor = [column + 1, 12, row, 2, column + boxColumns, boxEdge, row + rows, 2].join(", ");
  return [
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;z-index:1;visibility:hidden"`,
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>',
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join("");
};
