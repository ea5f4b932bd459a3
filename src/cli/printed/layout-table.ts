import { characterWidth, displayWidth } from "./display-width";

export interface PrintedColumn {
  readonly heading: string;
  readonly align: "left" | "right";
}

export interface PrintedRow {
  readonly cells: readonly string[];
  /** Puts colour on a cell when its width is settled; `null` leaves the row as it is. */
  readonly paint: ((cell: string, column: number) => string) | null;
}

/** Blanks between two columns. */
const gap = "  ";

/** The first column wraps to no less than this, however narrow the terminal. */
const narrowestFirstColumn = 16;

/**
 * Lays rows out in columns as wide as their widest cell, under their headings and a rule.
 *
 * @param width  columns of the terminal; where the table is wider, its first column wraps. `null` for no limit
 * @returns      the lines, without line ends
 */
export function* layoutTable(
  columns: readonly PrintedColumn[],
  rows: readonly PrintedRow[],
  width: number | null,
): Generator<string> {
  const widths = columnWidths(columns, rows, width);
  const headings = columns.map(({ heading }) => heading);
  yield* layoutRow({ cells: headings, paint: null }, columns, widths);
  yield widths.map((columnWidth) => "-".repeat(columnWidth)).join(gap);
  for (const row of rows) yield* layoutRow(row, columns, widths);
}

function columnWidths(columns: readonly PrintedColumn[], rows: readonly PrintedRow[], width: number | null): number[] {
  const widths = columns.map(({ heading }) => displayWidth(heading));
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
    }
  }
  const [first = 0, ...others] = widths;
  if (width === null) return widths;
  const left = width - others.reduce((sum, other) => sum + other + gap.length, 0);
  return [Math.min(first, Math.max(left, narrowestFirstColumn)), ...others];
}

function* layoutRow({ cells, paint }: PrintedRow, columns: readonly PrintedColumn[], widths: readonly number[]) {
  const [first = "", ...others] = cells;
  for (const [line, part] of wrap(first, widths[0] ?? 0).entries()) {
    const shown = line === 0 ? [part, ...others] : [part];
    const padded = shown.map((cell, column) => {
      const blanks = " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell)));
      const painted = paint === null ? cell : paint(cell, column);
      return columns[column]?.align === "right" ? blanks + painted : painted + blanks;
    });
    yield padded.join(gap).trimEnd();
  }
}

/**
 * Breaks a text where the next character would no longer fit; Chinese may break between any two characters.
 *
 * @example wrap("技术合同成交额", 8) // ["技术合同", "成交额"]
 */
export function wrap(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const character of text) {
    const taken = characterWidth(character);
    if (used + taken > width && line !== "") {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += character;
    used += taken;
  }
  return [...lines, line];
}
