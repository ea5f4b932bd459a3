import { plainStyle, type CellStyle } from "../../src/sheet/edit-plan";
import { columnName, formatCellAddress, formatRange, parseCellAddress, parseRange } from "../../src/sheet/cell-address";
import { contentOfText } from "../../src/workbook/cell-content";
import { charactersOfPoints, pointsOfCharacters } from "../../src/workbook/officejs/column-points";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import { Book } from "../../workbench/host/book";
import type { BookTable } from "../../workbench/host/book/book-parts";
import type { BookSheet } from "../../workbench/host/book/book-sheet";
import { isFormula, type Cell } from "../../workbench/host/book/cell";
import { plainFormat, solidFill, type CellFormat } from "../../workbench/host/book/cell-format";
import { ExcelHost } from "../../workbench/host/excel-host";
import { loadOfficeInNode } from "./office-in-node";
import { describeWorkbookContract } from "./workbook-contract";
import type {
  CellFixture,
  CellSnapshot,
  ListTableFixture,
  OpenWorkbook,
  SheetFixture,
  SheetSnapshot,
} from "./workbook-fixture";

// The machine may be busy; nothing here is timed.
jest.setTimeout(60_000);

const requirementSets = { ExcelApi: "1.14" };
const office = loadOfficeInNode();

/** Opens fixtures in the emulated Excel, under Microsoft's own client library. */
const open = (sheets: readonly SheetFixture[]): Promise<OpenWorkbook> => {
  const book = new Book();
  for (const sheet of sheets) addSheet(book, sheet);
  const host = new ExcelHost(book, { requirementSets });
  office.connect(host, requirementSets);
  const sheetNamed = (name: string): BookSheet => book.findSheetByName(name)!;
  const afterwards = async (act: () => void): Promise<void> => {
    act();
    await office.settled();
  };
  return Promise.resolve({
    workbook: new OfficeWorkbook(office),
    reopened: () => new OfficeWorkbook(office),
    snapshot: () => Promise.resolve(book.sheets.map((sheet) => snapshotOf(book, sheet))),
    userEdit: (sheet, cell, content) =>
      afterwards(() => {
        const { row, column } = parseCellAddress(cell)!;
        sheetNamed(sheet).setCell(row, column, { content });
      }),
    renameSheet: (from, to) =>
      afterwards(() => {
        sheetNamed(from).name = to;
      }),
    noteOn: (sheet, cell, text) =>
      afterwards(() => {
        setComment(book, sheetNamed(sheet), cell, text);
      }),
    deleteSheet: (sheet) =>
      afterwards(() => {
        book.removeSheet(sheetNamed(sheet).id);
      }),
    protectSheet: (sheet) =>
      afterwards(() => {
        protect(sheetNamed(sheet));
      }),
    selection: () => {
      const { sheet, areas } = book.selection;
      return Promise.resolve({ sheet: book.findSheet(sheet)!.name, range: areas[0]! });
    },
    requests: () => host.traffic.requests,
    failRequest: (nth) => host.faults.at(nth, { error: "GeneralException", afterShare: 0.5 }),
    close: () => office.settled(),
  });
};

describeWorkbookContract("Office.js on the emulated Excel", () => ({ open, propertyRuns: 50 }), [
  "rename-sheet",
  "delete-sheet",
  "note",
  "protect-sheet",
  "listener",
  "selection",
  "requests",
  "faults",
]);

function addSheet(book: Book, fixture: SheetFixture): void {
  const sheet = book.addSheet(fixture.name);
  for (const [row, line] of (fixture.cells ?? []).entries()) {
    for (const [column, cell] of line.entries()) sheet.setCell(row, column, cellOf(cell));
  }
  for (const merge of fixture.merges ?? []) sheet.merge(parseRange(merge)!);
  for (const [column, width] of Object.entries(fixture.widths ?? {})) {
    sheet.resize("columns", parseCellAddress(`${column}1`)!.column, 1, pointsOfCharacters(width));
  }
  for (const row of fixture.hiddenRows ?? []) sheet.hide("rows", row - 1, 1, true);
  for (const name of fixture.hiddenColumns ?? []) {
    sheet.hide("columns", parseCellAddress(`${name}1`)!.column, 1, true);
  }
  book.tables = [...book.tables, ...(fixture.listTables ?? []).map((table) => listTableOf(sheet, table))];
  for (const [address, text] of Object.entries(fixture.notes ?? {})) setComment(book, sheet, address, text);
  if (fixture.isHidden === true) sheet.visibility = "Hidden";
  if (fixture.isProtected === true) protect(sheet);
  if (fixture.isActive === true) book.activate(sheet.id);
}

/** As a user would make it; Excel before notes for add-ins shows them its comments. */
function setComment(book: Book, sheet: BookSheet, address: string, content: string | null): void {
  const cell = parseCellAddress(address)!;
  const others = book.comments.filter(
    (comment) => comment.sheet !== sheet.id || comment.row !== cell.row || comment.column !== cell.column,
  );
  const id = `{user-${book.nextNumber()}}`;
  const comment = {
    id,
    sheet: sheet.id,
    ...cell,
    author: "用户",
    content: content ?? "",
    isResolved: false,
    replies: [],
  };
  book.comments = content === null ? others : [...others, comment];
}

function notesOf(book: Book, sheet: BookSheet): Record<string, string> {
  const own = book.comments.filter((comment) => comment.sheet === sheet.id);
  return Object.fromEntries(own.map(({ row, column, content }) => [formatCellAddress(row, column), content]));
}

function listTableOf(
  sheet: BookSheet,
  { name, range, hasHeaderRow = true, hasTotalRow = false }: ListTableFixture,
): BookTable {
  const place = { sheet: sheet.id, range: parseRange(range)! };
  return {
    id: `{${name}}`,
    name,
    ...place,
    hasHeaders: hasHeaderRow,
    showTotals: hasTotalRow,
    style: "TableStyleMedium2",
  };
}

function protect(sheet: BookSheet): void {
  sheet.protection = { ...sheet.protection, isProtected: true };
}

function cellOf(written: CellFixture | CellFixture["content"]): Partial<Cell> {
  const { content, value, style } =
    typeof written === "object" && written !== null
      ? written
      : { content: written, value: undefined, style: undefined };
  return {
    content: content === "" ? null : content,
    ...(value !== undefined && { value }),
    numberFormat: style?.numberFormat ?? "General",
    format: formatOf({ ...plainStyle, ...style }),
  };
}

function formatOf(style: CellStyle): CellFormat {
  const line = style.border === null ? null : { style: "Continuous", color: style.border, weight: "Thin" };
  const format: CellFormat = {
    ...plainFormat,
    fill: style.fill === null ? null : solidFill(style.fill),
    fontColor: style.fontColor,
    bold: style.bold,
    italic: style.italic,
    wrapText: style.wrapText,
    horizontalAlignment: capitalized(style.horizontalAlignment) ?? "General",
    verticalAlignment: capitalized(style.verticalAlignment) ?? "Bottom",
    borders: line === null ? {} : { bottom: line, left: line, right: line, top: line },
  };
  return JSON.stringify(format) === JSON.stringify(plainFormat) ? plainFormat : format;
}

function snapshotOf(book: Book, sheet: BookSheet): SheetSnapshot {
  const cells: Record<string, CellSnapshot> = {};
  const widths: Record<string, number> = {};
  for (const [row, column, cell] of sheet.entries()) {
    const snapshot = { content: contentOf(cell), style: styleOf(cell) };
    if (!isPlain(snapshot)) cells[formatCellAddress(row, column)] = snapshot;
  }
  for (let column = 0; column < 100; column += 1) {
    if (!sheet.columns.isStandard(column)) widths[columnName(column)] = charactersOfPoints(sheet.columns.size(column));
  }
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== "Visible",
    isProtected: sheet.protection.isProtected,
    cells,
    widths,
    merges: sheet.merges.map(formatRange).sort(),
    notes: notesOf(book, sheet),
  };
}

function isPlain({ content, style }: CellSnapshot): boolean {
  return content === null && JSON.stringify(style) === JSON.stringify(plainStyle);
}

/** The mark of text, which a cell may carry without need, as the port writes it. */
function contentOf({ content, value }: Cell): CellSnapshot["content"] {
  return isFormula(content) || typeof value !== "string" ? content : contentOfText(value);
}

function styleOf({ numberFormat, format }: Cell): CellStyle {
  return {
    numberFormat,
    fill: format.fill?.color ?? null,
    // Excel's API gives black for the automatic colour and can only set black.
    fontColor: format.fontColor === "#000000" ? null : format.fontColor,
    bold: format.bold,
    italic: format.italic,
    wrapText: format.wrapText,
    horizontalAlignment: lowered(format.horizontalAlignment, "General") as CellStyle["horizontalAlignment"],
    verticalAlignment: lowered(format.verticalAlignment, "Bottom") as CellStyle["verticalAlignment"],
    border: format.borders.top?.color ?? null,
  };
}

function capitalized(word: string | null): string | null {
  return word === null ? null : word.charAt(0).toUpperCase() + word.slice(1);
}

function lowered(word: string, otherwise: string): string | null {
  return word === otherwise ? null : word.toLowerCase();
}
