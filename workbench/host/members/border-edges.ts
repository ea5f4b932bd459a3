import type { Border, BorderSide, CellFormat } from "../book/cell-format";
import type { Rectangle } from "../book/rectangle";
import { parseColor } from "./parse-color";
import { simplified } from "./cell-traits";

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

/** Cells of which one side each belongs to a line of a range. */
export interface Strip {
  readonly area: Rectangle;
  readonly side: BorderSide;
}

/**
 * The sides of which cells make up a line of a range; none where the range is too small to have the line. A side belongs to its cell
 * alone. Evidence: guessed; real Excel lets neighbours share the line between them.
 */
export function stripsOf(index: BorderIndex, area: Rectangle): readonly Strip[] {
  const { row, column, rows, columns } = area;
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: "right" }];
    case "InsideHorizontal":
      if (rows === 1) return [];
      return [
        { area: { ...area, rows: rows - 1 }, side: "bottom" },
        { area: { ...area, row: row + 1, rows: rows - 1 }, side: "top" },
      ];
    case "InsideVertical":
      if (columns === 1) return [];
      return [
        { area: { ...area, columns: columns - 1 }, side: "right" },
        { area: { ...area, column: column + 1, columns: columns - 1 }, side: "left" },
      ];
    case "DiagonalDown":
      return [{ area, side: "diagonalDown" }];
    case "DiagonalUp":
      return [{ area, side: "diagonalUp" }];
  }
}
