import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../src/sheet/grid";
import { readSampleGrid } from "../../sample-grids";
import { gridOfRows } from "../../sheet/grid-of-rows";
import { builtCounties, builtLedger, builtReturn } from "./built-sheets";
import { checkSheet, type CheckedSheet } from "./clean-sheet";

/** Tables of yearbooks as they are printed (test/fixtures/SOURCE.md). */
const yearbooks = JSON.parse(readFileSync(join(__dirname, "../../fixtures/yearbook-sheets.json"), "utf8")) as Readonly<
  Record<string, readonly (readonly CellValue[])[]>
>;

/** The sheets into which faults are put: both samples, four tables of yearbooks, a return, a sheet of counties and a ledger. */
export const cleanSheets = async (): Promise<readonly CheckedSheet[]> => [
  checkSheet("plan", await readSampleGrid("plan")),
  checkSheet("example", await readSampleGrid("example")),
  ...Object.entries(yearbooks).map(([name, rows]) => checkSheet(name, gridOfRows(rows))),
  checkSheet("return", builtReturn),
  checkSheet("counties", builtCounties),
  checkSheet("ledger", builtLedger),
];
