import type { CellContent, Grid, Rectangle } from "../../../sheet/grid";
import { CellReader, type CellContext } from "./cell-reader";
import { FormulaReader, type SharedFormula } from "./formula-reader";
import { GridBuilder, type Matrices } from "./grid-builder";
import { columnRunAt, findSheetData, readFrame, type SheetFrame } from "./sheet-frame";
import { SheetScanner } from "./sheet-scanner";

/** A sheet as it stands in its part. */
export interface SheetReading extends Matrices {
  readonly frame: SheetFrame;
  /** Zero-based, within the used range, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly sharedFormulas: ReadonlyMap<string, SharedFormula>;
  /** Ranges that one formula fills. */
  readonly filledRanges: readonly Rectangle[];
  /** Whether some row or cell has no address of its own. */
  readonly impliesPlaces: boolean;
}

/** After as many rows the reader lets others have a turn: about 20 ms. */
const rowsPerStep = 4096;

/**
 * Reads a sheet's part, in steps.
 *
 * @param formatOf  the number format of a style
 * @returns  yields the share that is read
 * @throws WorkbookError "file-broken", "file-too-large"
 */
export function* readSheet(
  bytes: Buffer,
  part: string,
  context: CellContext,
  formatOf: (style: number) => string,
): Generator<number, SheetReading> {
  const place = findSheetData(bytes, part);
  const formulas = new FormulaReader(bytes, place);
  const reader = new CellReader(bytes, place.names, context, formulas);
  const builder = new GridBuilder();
  const scanner = new SheetScanner(bytes, place.names, place.start);
  const hidden: number[] = [];
  let rows = 0;
  while (!place.isSelfClosed && scanner.nextRow()) {
    if (scanner.isRowHidden) hidden.push(scanner.row);
    builder.beginRow(scanner.row, scanner.rowStyle);
    while (scanner.nextCell()) {
      reader.read(scanner);
      builder.addCell(scanner.column, Math.max(scanner.style, 0), reader.value, reader.content);
    }
    builder.endRow();
    rows += 1;
    if (rows % rowsPerStep === 0) yield scanner.at / bytes.length;
  }
  const frame = readFrame(bytes, part, place, place.isSelfClosed ? place.tagStart : scanner.dataEnd);
  const matrices = builder.build(formatOf, (column) => columnRunAt(frame.columns, column)?.style ?? 0);
  const { range } = matrices;
  return {
    ...matrices,
    frame,
    hiddenRows: hidden.filter((row) => row >= range.row && row < range.row + range.rows),
    hiddenColumns: hiddenColumnsIn(range, frame),
    sharedFormulas: formulas.shared,
    filledRanges: formulas.filled,
    impliesPlaces: scanner.impliesPlaces,
  };
}

const hiddenColumnsIn = ({ column, columns }: Rectangle, frame: SheetFrame): readonly number[] =>
  Array.from({ length: columns }, (_, offset) => column + offset).filter(
    (at) => columnRunAt(frame.columns, at)?.isHidden === true,
  );

/** What stands in a zero-based cell of a sheet; cells beyond the used range are empty. */
export const contentAt = (
  { range, contents }: Pick<Grid, "range" | "contents">,
  row: number,
  column: number,
): CellContent => contents[row - range.row]?.[column - range.column] ?? null;
