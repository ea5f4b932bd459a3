export type BorderSide = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

export const borderSides: readonly BorderSide[] = ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"];

/** A line; a side without one is absent. Words are those of Excel.BorderLineStyle and Excel.BorderWeight. */
export interface Border {
  readonly style: string;
  /** `#RRGGBB`, upper case. */
  readonly color: string;
  readonly weight: string;
}

export interface Fill {
  /** `#RRGGBB`, upper case. */
  readonly color: string;
  /** A word of Excel.FillPattern other than "None". */
  readonly pattern: string;
  readonly patternColor: string;
}

/** How a cell looks, its number format aside. Words are those of the Excel API's enumerations. */
export interface CellFormat {
  /** `null` is no fill, which is not the same as white. */
  readonly fill: Fill | null;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  /** `#RRGGBB`, upper case; `null` is the automatic colour. */
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  /** Degrees, −90…90, or 180 for text set vertically. */
  readonly textOrientation: number;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  /** Whether the protection of the sheet holds for this cell. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** A cell that nobody formatted. @source Excel's own "Normal" style in a new workbook of an English Excel. */
export const plainFormat: CellFormat = {
  fill: null,
  fontName: "Calibri",
  fontSize: 11,
  fontColor: null,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  borders: {},
  locked: true,
  formulaHidden: false,
};

export function solidFill(color: string): Fill {
  return { color, pattern: "Solid", patternColor: "" };
}
