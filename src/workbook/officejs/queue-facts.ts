import type { ListTable, Rectangle } from "../../sheet/grid";
import { rectangleOf } from "./range-at";

/** What a sheet says of itself in a few bytes, however many cells it has. */
export interface SheetFacts {
  readonly sheet: string;
  readonly sheetId: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly range: Rectangle;
  /** Null where some are and some are not. */
  readonly areRowsHidden: boolean | null;
  readonly areColumnsHidden: boolean | null;
  /** Excel's own tables, their places not yet known. */
  readonly listTables: readonly Omit<ListTable, "range">[];
}

/** Asks for the facts of a sheet and of its used range. */
export const queueFacts = (sheet: Excel.Worksheet, used: Excel.Range): (() => SheetFacts) => {
  sheet.load("id,name,visibility");
  sheet.protection.load("protected");
  const { tables } = sheet;
  tables.load("items/name,items/showHeaders,items/showTotals");
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  return () => ({
    sheet: sheet.name,
    sheetId: sheet.id,
    isHidden: sheet.visibility !== "Visible",
    isProtected: sheet.protection.protected,
    range: rectangleOf(used),
    areRowsHidden: used.rowHidden,
    areColumnsHidden: used.columnHidden,
    listTables: tables.items.map(({ name, showHeaders, showTotals }) => ({
      name,
      hasHeaderRow: showHeaders,
      hasTotalRow: showTotals,
    })),
  });
};
