import type { Border, BorderSide, CellFormat } from "../book/cell-format";
import { parseColor } from "./parse-color";
import { simplified } from "./cell-traits";
import type { CellRange } from "./cell-range";

/** What `RangeBorderCollection` calls the lines of a range. */
export const borderIndexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderIndex = (typeof borderIndexes)[number];

/** A line that nobody has drawn. Evidence: guessed. */
const noBorder: Border = { style: "None", color: "#000000", weight: "Thin" };

export function borderOf(format: CellFormat, side: BorderSide): Border {
  return format.borders[side] ?? noBorder;
}

/** @returns null where the value is not one that the property can have */
export function withBorder(format: CellFormat, side: BorderSide, name: string, value: unknown): CellFormat | null {
  const line = name === "color" ? parseColor(value) : value;
  if (typeof line !== "string") return null;
  const border = { ...borderOf(format, side), [name]: line };
  // A colour or a weight draws the line, as it does in Excel's own object model. Evidence: guessed.
  const drawn = name !== "style" && border.style === "None" ? { ...border, style: "Continuous" } : border;
  const others = Object.entries(format.borders).filter(([key]) => key !== side);
  const borders = Object.fromEntries(drawn.style === "None" ? others : [...others, [side, drawn]]);
  return simplified({ ...format, borders: sorted(borders) });
}

/** The same lines are equal in whatever order they were drawn. */
function sorted<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The sides of which cells make up a line of a range. A side belongs to its cell alone.
 * Evidence: guessed; real Excel lets neighbours share the line between them.
 */
export function sidesAt(index: BorderIndex, { area }: CellRange, row: number, column: number): readonly BorderSide[] {
  const isFirstRow = row === area.row;
  const isLastRow = row === area.row + area.rows - 1;
  const isFirstColumn = column === area.column;
  const isLastColumn = column === area.column + area.columns - 1;
  switch (index) {
    case "EdgeTop":
      return isFirstRow ? ["top"] : [];
    case "EdgeBottom":
      return isLastRow ? ["bottom"] : [];
    case "EdgeLeft":
      return isFirstColumn ? ["left"] : [];
    case "EdgeRight":
      return isLastColumn ? ["right"] : [];
    case "InsideHorizontal":
      return [...(isFirstRow ? [] : (["top"] as const)), ...(isLastRow ? [] : (["bottom"] as const))];
    case "InsideVertical":
      return [...(isFirstColumn ? [] : (["left"] as const)), ...(isLastColumn ? [] : (["right"] as const))];
    case "DiagonalDown":
      return ["diagonalDown"];
    case "DiagonalUp":
      return ["diagonalUp"];
  }
}
