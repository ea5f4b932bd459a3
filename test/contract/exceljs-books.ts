import ExcelJS from "exceljs";
import { columnName, formatCellAddress, parseRange } from "../../src/sheet/cell-address";
import { plainStyle, type CellStyle, type Color } from "../../src/sheet/edit-plan";
import type { CellContent, CellValue } from "../../src/sheet/grid";
import type { CellFixture, CellSnapshot, ListTableFixture, SheetFixture, SheetSnapshot } from "./workbook-fixture";

/** ExcelJS writes text as it is, so what would be read as an escape is escaped here. @source ECMA-376-1 §22.9.2.19 */
const escapeText = (text: string): string => text.replace(/_(?=x[0-9A-F]{4}_)/g, "_x005F_");

/** Writes sheets with ExcelJS: a file that this project had no hand in. */
export const writeBook = async (sheets: readonly SheetFixture[]): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  for (const fixture of sheets) {
    const sheet = book.addWorksheet(fixture.name, { state: fixture.isHidden === true ? "hidden" : "visible" });
    for (const [row, cells] of (fixture.cells ?? []).entries())
      for (const [column, written] of cells.entries()) {
        const { content, value, style } = asFixture(written);
        const cell = sheet.getCell(row + 1, column + 1);
        if (content !== null) cell.value = cellValue(content, value);
        if (style !== undefined) dress(cell, { ...plainStyle, ...style });
      }
    for (const [name, width] of Object.entries(fixture.widths ?? {})) sheet.getColumn(name).width = width;
    for (const merge of fixture.merges ?? []) sheet.mergeCells(merge);
    for (const row of fixture.hiddenRows ?? []) sheet.getRow(row).hidden = true;
    for (const name of fixture.hiddenColumns ?? []) sheet.getColumn(name).hidden = true;
    for (const table of fixture.listTables ?? []) addListTable(sheet, table);
    for (const [address, text] of Object.entries(fixture.notes ?? {})) sheet.getCell(address).note = text;
    if (fixture.isProtected === true) await sheet.protect("", {});
  }
  const activeTab = Math.max(
    sheets.findIndex(({ isActive }) => isActive),
    0,
  );
  book.views = [{ activeTab, firstSheet: 0, x: 0, y: 0, width: 10000, height: 10000, visibility: "visible" }];
  return new Uint8Array(await book.xlsx.writeBuffer());
};

/** Reads a file with ExcelJS: what is in it by other eyes than the adapter's. */
export const readBook = async (bytes: Uint8Array): Promise<readonly SheetSnapshot[]> =>
  (await load(bytes)).worksheets.map(snapshotOf);

/** Reads the last sheet alone, with the names of all, of a file that holds more than a snapshot can say. */
export const readLastSheet = async (
  bytes: Uint8Array,
): Promise<{ readonly names: readonly string[]; readonly last: SheetSnapshot | undefined }> => {
  const { worksheets } = await load(bytes);
  return { names: worksheets.map(({ name }) => name), last: worksheets.slice(-1).map(snapshotOf)[0] };
};

const load = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
};

/** ExcelJS writes the cells of a table anew, so it gets those that stand there. */
const addListTable = (sheet: ExcelJS.Worksheet, { name, range, hasTotalRow = false }: ListTableFixture): void => {
  const { row, column, rows, columns } = parseRange(range)!;
  const cellIn = (line: number, at: number) => sheet.getCell(line + 1, column + at + 1);
  const at = Array.from({ length: columns }, (_, index) => index);
  const last = row + rows - 1;
  sheet.addTable({
    name,
    ref: formatCellAddress(row, column),
    headerRow: true,
    totalsRow: hasTotalRow,
    columns: at.map((index) => ({ name: cellIn(row, index).text, totalsRowLabel: cellIn(last, index).text })),
    rows: Array.from({ length: rows - 1 - (hasTotalRow ? 1 : 0) }, (_, index) =>
      at.map((column) => cellIn(row + 1 + index, column).value),
    ),
  });
};

const asFixture = (written: CellContent | CellFixture): CellFixture =>
  typeof written === "object" && written !== null ? written : { content: written };

const cellValue = (content: CellContent, value: CellValue | undefined): ExcelJS.CellValue => {
  if (typeof content !== "string") return content;
  if (content.length > 1 && content.startsWith("=")) {
    const result = (typeof value === "string" ? escapeText(value) : (value ?? undefined)) as number | undefined;
    return { formula: content.slice(1), ...(result === undefined ? {} : { result }) };
  }
  return escapeText(content.startsWith("'") ? content.slice(1) : content);
};

const argb = (color: Color) => ({ argb: `FF${color.slice(1)}` });

const dress = (cell: ExcelJS.Cell, style: CellStyle): void => {
  cell.numFmt = style.numberFormat;
  if (style.fill !== null) cell.fill = { type: "pattern", pattern: "solid", fgColor: argb(style.fill) };
  cell.font = {
    name: "等线",
    size: 12,
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.fontColor === null ? {} : { color: argb(style.fontColor) }),
  };
  cell.alignment = {
    ...(style.wrapText ? { wrapText: true } : {}),
    ...(style.horizontalAlignment === null ? {} : { horizontal: style.horizontalAlignment }),
    ...(style.verticalAlignment === null
      ? {}
      : { vertical: style.verticalAlignment === "center" ? "middle" : style.verticalAlignment }),
  };
  if (style.border === null) return;
  const line = { style: "thin" as const, color: argb(style.border) };
  cell.border = { left: line, right: line, top: line, bottom: line };
};

const snapshotOf = (sheet: ExcelJS.Worksheet): SheetSnapshot => {
  const cells: Record<string, CellSnapshot> = {};
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const snapshot = { content: contentOf(cell), style: styleOf(cell) };
      const isPlain = JSON.stringify(snapshot.style) === JSON.stringify(plainStyle);
      if (snapshot.content !== null || !isPlain) cells[cell.address] = snapshot;
    });
  });
  const protection = (sheet as unknown as { sheetProtection?: { sheet?: boolean } | null }).sheetProtection;
  const merges = (sheet as unknown as { _merges: Record<string, { range: string }> })._merges;
  return {
    name: sheet.name,
    isHidden: sheet.state !== "visible",
    isProtected: protection?.sheet === true,
    cells,
    widths: widthsOf(sheet),
    merges: Object.values(merges)
      .map(({ range }) => range)
      .sort(),
    notes: notesOf(sheet),
  };
};

/** ExcelJS gives a note as its text, or as the runs that it is made of. */
const notesOf = (sheet: ExcelJS.Worksheet): Record<string, string> => {
  const notes: Record<string, string> = {};
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const { address } = cell;
      const note = cell.note as ExcelJS.Comment | string | undefined;
      const text = typeof note === "string" ? note : (note?.texts ?? []).map((run) => run.text).join("");
      if (text !== "") notes[address] = text;
    });
  });
  return notes;
};

const widthsOf = (sheet: ExcelJS.Worksheet): Record<string, number> =>
  Object.fromEntries(
    Array.from({ length: 64 }, (_, column) => columnName(column)).flatMap((name) => {
      const { width } = sheet.getColumn(name);
      return width === undefined ? [] : [[name, width]];
    }),
  );

const contentOf = (cell: ExcelJS.Cell): CellContent => {
  if (cell.isMerged && cell.master.address !== cell.address) return null;
  if (cell.formula) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return /^[='].|^'/.test(value) ? `'${value}` : value;
  if ("error" in value) return value.error;
  throw new Error(`ExcelJS reads something else at ${cell.address}: ${JSON.stringify(value)}`);
};

const colorOf = (color: Partial<ExcelJS.Color> | undefined): Color | null =>
  color?.argb === undefined ? null : `#${color.argb.slice(2).toUpperCase()}`;

/** What ExcelJS leaves out although its types promise it. */
interface Looks {
  readonly numFmt?: string;
  readonly fill?: ExcelJS.Fill;
  readonly font?: Partial<ExcelJS.Font>;
  readonly border?: Partial<ExcelJS.Borders>;
  readonly alignment?: Partial<ExcelJS.Alignment>;
}

const styleOf = (cell: ExcelJS.Cell): CellStyle => {
  const { numFmt, fill, font, border, alignment } = cell as Looks;
  const { horizontal, vertical } = alignment ?? {};
  return {
    numberFormat: numFmt ?? "General",
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor) : null,
    fontColor: colorOf(font?.color),
    bold: font?.bold === true,
    italic: font?.italic === true,
    wrapText: alignment?.wrapText === true,
    horizontalAlignment: horizontal === "left" || horizontal === "center" || horizontal === "right" ? horizontal : null,
    verticalAlignment: vertical === "middle" ? "center" : vertical === "top" || vertical === "bottom" ? vertical : null,
    border: lineAround(border),
  };
};

/** One thin line on all four sides, or none. */
const lineAround = (border: Partial<ExcelJS.Borders> | undefined): Color | null => {
  const lines = [border?.left, border?.right, border?.top, border?.bottom];
  const colors = new Set(lines.map((line) => (line?.style === "thin" ? colorOf(line.color) : null)));
  return colors.size === 1 ? ([...colors][0] ?? null) : null;
};
