import type { CellStyle, StyleChange } from "../../sheet/edit-plan";

/** A line at one side of a cell, in Excel's words. */
export interface HostLine {
  readonly style: Excel.RangeBorder["style"];
  readonly color: string;
  readonly weight: Excel.RangeBorder["weight"];
}

export interface HostFill {
  readonly color: string;
  /** A word of Excel.FillPattern; null is a plain fill. */
  readonly pattern: Excel.RangeFill["pattern"] | null;
}

/** Of several cells: some may be painted white and some not at all, which Excel does not tell apart without asking for each cell. */
export const whiteOrNone = "white-or-none";

/** The lines around a cell; null is none. */
export interface HostLines {
  readonly top: HostLine | null;
  readonly bottom: HostLine | null;
  readonly left: HostLine | null;
  readonly right: HostLine | null;
}

/** How a cell looks, as far as a plan can change it, in Excel's own words: more than a `CellStyle` can say, so that undo is exact. */
export interface HostLook {
  /** Null is no fill. */
  readonly fill: HostFill | null | typeof whiteOrNone;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment: Excel.RangeFormat["horizontalAlignment"];
  readonly verticalAlignment: Excel.RangeFormat["verticalAlignment"];
  readonly lines: HostLines;
}

export type LookPart = keyof HostLook;

export const lookParts: readonly LookPart[] = [
  "fill",
  "fontColor",
  "bold",
  "italic",
  "wrapText",
  "horizontalAlignment",
  "verticalAlignment",
  "lines",
];

export const noLines: HostLines = { top: null, bottom: null, left: null, right: null };

/** Excel says black for the automatic colour too. Evidence: guessed. */
const automaticColor = "#000000";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/**
 * The look that a cell has after a change of its style.
 *
 * @param current  how the cell looks now: a pattern must be painted over, and lines at single sides are left alone, since Excel
 *                 shares the line between two cells and it may be a neighbour's
 */
export const lookOfStyle = (change: StyleChange, current: HostLook): HostLook => ({
  fill: change.fill === undefined ? current.fill : fillOfStyle(change.fill, current.fill),
  fontColor: change.fontColor === undefined ? current.fontColor : (change.fontColor ?? automaticColor),
  bold: change.bold ?? current.bold,
  italic: change.italic ?? current.italic,
  wrapText: change.wrapText ?? current.wrapText,
  horizontalAlignment:
    change.horizontalAlignment === undefined
      ? current.horizontalAlignment
      : wordOf(horizontal, change.horizontalAlignment, "General"),
  verticalAlignment:
    change.verticalAlignment === undefined
      ? current.verticalAlignment
      : wordOf(vertical, change.verticalAlignment, "Bottom"),
  lines: change.border === undefined ? current.lines : linesOfBorder(change.border, current.lines),
});

const wordOf = <Key extends string, Word>(
  words: Readonly<Record<Key, Word>>,
  key: Key | null,
  otherwise: Word,
): Word => (key === null ? otherwise : words[key]);

/** Where it is not known which cells are white, none of them is touched: they look the same, and the undo must not guess. */
const fillOfStyle = (color: string | null, current: HostLook["fill"]): HostLook["fill"] => {
  if (color === null) return current === whiteOrNone ? whiteOrNone : null;
  const isPatterned = current !== null && current !== whiteOrNone && current.pattern !== null;
  return { color, pattern: isPatterned ? "Solid" : null };
};

const linesOfBorder = (border: string | null, current: HostLines): HostLines => {
  if (border === null) return boxOf(current) === null ? current : noLines;
  return boxed({ style: "Continuous", color: border, weight: "Thin" });
};

export const boxed = (line: HostLine): HostLines => ({ top: line, bottom: line, left: line, right: line });

/** The one line that goes around a cell on all sides, if there is one. */
export const boxOf = ({ top, bottom, left, right }: HostLines): HostLine | null =>
  top !== null && [bottom, left, right].every((line) => line !== null && sameLine(line, top)) ? top : null;

const sameLine = (one: HostLine, other: HostLine): boolean =>
  one.style === other.style && one.color === other.color && one.weight === other.weight;

/** As much of a look as a style can say. */
export const styleOfLook = (look: HostLook, numberFormat: string): CellStyle => ({
  numberFormat,
  fill: look.fill === whiteOrNone ? null : (look.fill?.color ?? null),
  fontColor: look.fontColor === automaticColor ? null : look.fontColor,
  bold: look.bold,
  italic: look.italic,
  wrapText: look.wrapText,
  horizontalAlignment: keyOf(horizontal, look.horizontalAlignment),
  verticalAlignment: notBottom(keyOf(vertical, look.verticalAlignment)),
  border: boxOf(look.lines)?.color ?? null,
});

/** Excel's own default. */
const notBottom = (alignment: CellStyle["verticalAlignment"]): CellStyle["verticalAlignment"] =>
  alignment === "bottom" ? null : alignment;

const keyOf = <Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | null => {
  for (const key in words) if (words[key] === word) return key;
  return null;
};
