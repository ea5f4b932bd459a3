import type { CellStyle } from "../../src/sheet/edit-plan";
import type { CellContent, Rectangle } from "../../src/sheet/grid";
import type { CellAddress } from "../../src/sheet/table";
import type { MemoryCell, MemoryListTable, MemorySheet } from "../../src/workbook/memory/memory-sheet";
import type { Workbook } from "../../src/workbook/workbook";

export type SheetFixture = MemorySheet;
export type CellFixture = MemoryCell;
export type ListTableFixture = MemoryListTable;

export interface CellSnapshot {
  readonly content: CellContent;
  readonly style: CellStyle;
}

/** Everything about a sheet that a plan can change, and what it must not. */
export interface SheetSnapshot {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** By address; a cell that is empty and looks plain is not listed. */
  readonly cells: Readonly<Record<CellAddress, CellSnapshot>>;
  /** By column name; a column of the default width is not listed. */
  readonly widths: Readonly<Record<string, number>>;
  /** In A1 notation, sorted. */
  readonly merges: readonly string[];
  /** By address. */
  readonly notes: Readonly<Record<CellAddress, string>>;
}

/**
 * What an adapter's world can do besides the port itself: the hands of its user, and of its host. The suite leaves out the
 * tests that need a hand which is not there.
 */
export type Hand =
  "rename-sheet" | "delete-sheet" | "note" | "protect-sheet" | "listener" | "selection" | "requests" | "faults";

/** A workbook under test. What is optional is there when the hand of that name is. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** The full state of all sheets, read by other means than the adapter's where there are any. */
  snapshot(): Promise<readonly SheetSnapshot[]>;
  /** The user types into a cell, which keeps its looks. With the hand "listener", `onUserEdit` has called back when this is done. */
  userEdit(sheet: string, cell: CellAddress, content: CellContent): Promise<void>;
  renameSheet?(from: string, to: string): Promise<void>;
  /** The user sets the note of a cell, or takes it away. */
  noteOn?(sheet: string, cell: CellAddress, text: string | null): Promise<void>;
  deleteSheet?(sheet: string): Promise<void>;
  protectSheet?(sheet: string): Promise<void>;
  selection?(): Promise<{ readonly sheet: string; readonly range: Rectangle }>;
  /** How many requests the host has got so far. */
  requests?(): number;
  /** Makes the host refuse the nth request from now on; 1 is the next one. */
  failRequest?(nth: number): void;
  /** The same workbook for somebody who opens it later: saved and opened again where it is a file. */
  reopened(): Workbook;
  close?(): Promise<void>;
}

export interface WorkbookFixture {
  open(sheets: readonly SheetFixture[]): Promise<OpenWorkbook>;
  /** How many random plans to try; 100 where it does not say. */
  readonly propertyRuns?: number;
}
