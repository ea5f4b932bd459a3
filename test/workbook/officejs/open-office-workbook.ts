import { OfficeWorkbook } from "../../../src/workbook/officejs/office-workbook";
import { Book } from "../../../workbench/host/book";
import type { BookSheet } from "../../../workbench/host/book/book-sheet";
import { ExcelHost, type HostOptions } from "../../../workbench/host/excel-host";
import { WorkbookError } from "../../../src/workbook/workbook";
import { plainStyle, type CellsEdit, type CellStyle, type EditPlan } from "../../../src/sheet/edit-plan";
import type { CellContent, Rectangle } from "../../../src/sheet/grid";
import { loadOfficeInNode } from "../../contract/office-in-node";

export const office = loadOfficeInNode();

export interface OpenedOffice {
  readonly workbook: OfficeWorkbook;
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly host: ExcelHost;
}

/** The adapter over the emulated Excel, with one sheet 指标 that holds these contents from A1 on. */
export function openOffice(
  contents: readonly (readonly CellContent[])[] = [],
  options: Partial<HostOptions> = {},
): OpenedOffice {
  const requirementSets = options.requirementSets ?? { ExcelApi: "1.14", DelayForCellEdit: "1.1" };
  const book = new Book();
  const sheet = book.addSheet("指标");
  for (const [row, line] of contents.entries()) {
    for (const [column, content] of line.entries()) sheet.setCell(row, column, { content });
  }
  const host = new ExcelHost(book, { ...options, requirementSets });
  office.connect(host, requirementSets);
  return { workbook: new OfficeWorkbook(office), book, sheet, host };
}

/** The `WorkbookError` that some work ends with; anything else fails the test. */
export async function refusal(work: Promise<unknown>): Promise<WorkbookError> {
  const outcome = await work.then(
    () => "nothing was refused",
    (error: unknown) => error,
  );
  if (outcome instanceof WorkbookError) return outcome;
  throw new Error(`not refused by a WorkbookError: ${String(outcome)}`, { cause: outcome });
}

/** Writes contents into a rectangle of 指标 that is empty, all cells in one style unless said. */
export function writing(
  range: Rectangle,
  content: (row: number, column: number) => CellContent,
  style: (row: number, column: number) => CellStyle = () => plainStyle,
): CellsEdit {
  const matrix = <Item>(item: (row: number, column: number) => Item): Item[][] =>
    Array.from({ length: range.rows }, (_, row) =>
      Array.from({ length: range.columns }, (__, column) => item(row, column)),
    );
  return {
    kind: "cells",
    sheet: "指标",
    range,
    before: matrix(() => null),
    contents: matrix(content),
    styles: matrix(style),
    why: { code: "write-legend" },
  };
}

export function planOf(...edits: EditPlan["edits"]): EditPlan {
  return { basis: [], edits };
}

/** Everything of the book that a person can see, as text; black and the automatic colour are one to Excel's API. */
export function seen({ book }: OpenedOffice): string {
  return JSON.stringify(
    book.snapshot(),
    (key, value: unknown) => (key === "fontColor" ? (value ?? "#000000") : value),
    1,
  );
}
