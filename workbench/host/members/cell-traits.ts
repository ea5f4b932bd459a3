import type { Tag } from "../api/api-object";
import { plainFormat, solidFill, type CellFormat } from "../book/cell-format";
import { parseColor } from "./parse-color";

/** One formatting property of a cell: the API has each as a range's property and as a part of `getCellProperties`. */
export interface CellTrait extends Tag {
  readonly read: (format: CellFormat) => unknown;
  /** @returns null where the value is not one that the property can have */
  readonly write?: (format: CellFormat, value: unknown) => CellFormat | null;
}

export type CellTraits = Readonly<Record<string, CellTrait>>;

const black = "#000000";
const white = "#FFFFFF";

/** @source OfficeDev/office-js issue 4900: colour is white with and without a fill, only `tintAndShade` is null without one. */
export const fillTraits: CellTraits = {
  color: {
    since: "1.1",
    evidence: "documented",
    note: "white without a fill, as office-js issues 4900 and 6218 report",
    read: ({ fill }) => fill?.color ?? white,
    write: (format, value) => withColor(value, (color) => ({ ...format, fill: solidFill(color) })),
  },
  pattern: {
    since: "1.9",
    evidence: "guessed",
    note: "null for a plain or no fill, as office-js issue 4900 reports; setting None takes the fill away",
    read: ({ fill }) => (fill === null || fill.pattern === "Solid" ? null : fill.pattern),
    write: (format, value) => {
      if (typeof value !== "string") return null;
      if (value === "None") return { ...format, fill: null };
      return { ...format, fill: { ...(format.fill ?? solidFill(white)), pattern: value } };
    },
  },
  patternColor: {
    since: "1.9",
    evidence: "guessed",
    read: ({ fill }) => fill?.patternColor ?? "",
    write: (format, value) =>
      withColor(value, (patternColor) => ({ ...format, fill: { ...(format.fill ?? solidFill(white)), patternColor } })),
  },
  tintAndShade: {
    since: "1.9",
    evidence: "guessed",
    note: "null without a fill, as office-js issue 4900 reports; tints are not kept",
    read: ({ fill }) => (fill === null ? null : 0),
  },
};

export const fontTraits: CellTraits = {
  bold: flag("1.1", "bold"),
  color: {
    since: "1.1",
    evidence: "guessed",
    note: "black for the automatic colour",
    read: ({ fontColor }) => fontColor ?? black,
    write: (format, value) => withColor(value, (fontColor) => ({ ...format, fontColor })),
  },
  italic: flag("1.1", "italic"),
  name: word("1.1", "fontName"),
  size: amount("1.1", "fontSize"),
  strikethrough: flag("1.9", "strikethrough"),
  underline: word("1.1", "underline"),
};

export const alignmentTraits: CellTraits = {
  horizontalAlignment: word("1.1", "horizontalAlignment"),
  indentLevel: amount("1.9", "indentLevel"),
  shrinkToFit: flag("1.9", "shrinkToFit"),
  textOrientation: amount("1.7", "textOrientation"),
  verticalAlignment: word("1.1", "verticalAlignment"),
  wrapText: flag("1.1", "wrapText"),
};

export const protectionTraits: CellTraits = {
  formulaHidden: flag("1.2", "formulaHidden"),
  locked: flag("1.2", "locked"),
};

type Key<Kind> = { [Name in keyof CellFormat]: CellFormat[Name] extends Kind ? Name : never }[keyof CellFormat];

function flag(since: string, key: Key<boolean>): CellTrait {
  return trait(since, key, (value) => typeof value === "boolean");
}

function word(since: string, key: Key<string>): CellTrait {
  return trait(since, key, (value) => typeof value === "string");
}

function amount(since: string, key: Key<number>): CellTrait {
  return trait(since, key, (value) => typeof value === "number");
}

function trait(since: string, key: keyof CellFormat, fits: (value: unknown) => boolean): CellTrait {
  return {
    since,
    evidence: "documented",
    read: (format) => format[key],
    write: (format, value) => (fits(value) ? { ...format, [key]: value } : null),
  };
}

function withColor(value: unknown, change: (color: string) => CellFormat): CellFormat | null {
  const color = parseColor(value);
  return color === null ? null : change(color);
}

/** A format that equals the plain one is the plain one, so that a cell which was cleared is empty again. */
export function simplified(format: CellFormat): CellFormat {
  return isPlain(format) ? plainFormat : format;
}

function isPlain({ borders, ...others }: CellFormat): boolean {
  const plain: Readonly<Record<string, unknown>> = { ...plainFormat };
  return Object.keys(borders).length === 0 && Object.entries(others).every(([key, value]) => value === plain[key]);
}
