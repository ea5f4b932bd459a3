import type { Alignment, Borders, BorderStyle, Fill as ExceljsFill, Font, Style } from "exceljs";

import { type Border, type BorderSide, type CellFormat, plainFormat, solidFill } from "../../host/book/cell-format";
import { readColor, writeColor } from "./exceljs-color";

/** Excel's words for a line in the API, and exceljs's one word for it. */
const lines: readonly (readonly [BorderStyle, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
  ["double", "Double", "Thick"],
];

const horizontals: readonly (readonly [Alignment["horizontal"], string])[] = [
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
];

const verticals: readonly (readonly [Alignment["vertical"], string])[] = [
  ["top", "Top"],
  ["middle", "Center"],
  ["bottom", "Bottom"],
  ["distributed", "Distributed"],
  ["justify", "Justify"],
];

const underlines: readonly (readonly [Font["underline"], string])[] = [
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
];

const borderSides = ["top", "bottom", "left", "right"] as const;

const VERTICAL_TEXT = 180;

/** A cell's looks, from exceljs's words into those of the Excel API. Gradients and patterns are read as no fill. */
export function readFormat({ fill, font, alignment, border, protection }: Partial<Style>): CellFormat {
  const fillColor = fill?.type === "pattern" && fill.pattern === "solid" ? readColor(fill.fgColor) : undefined;
  const rotation = alignment?.textRotation;
  return {
    fill: fillColor === undefined ? null : solidFill(fillColor),
    fontName: font?.name ?? plainFormat.fontName,
    fontSize: font?.size ?? plainFormat.fontSize,
    fontColor: readInk(font?.color) ?? null,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: font?.underline === true ? "Single" : (apiWord(underlines, font?.underline) ?? "None"),
    strikethrough: font?.strike ?? false,
    horizontalAlignment: apiWord(horizontals, alignment?.horizontal) ?? plainFormat.horizontalAlignment,
    verticalAlignment: apiWord(verticals, alignment?.vertical) ?? plainFormat.verticalAlignment,
    wrapText: alignment?.wrapText ?? false,
    shrinkToFit: alignment?.shrinkToFit ?? false,
    indentLevel: alignment?.indent ?? 0,
    textOrientation: rotation === "vertical" ? VERTICAL_TEXT : (rotation ?? 0),
    borders: readBorders(border),
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
  };
}

/** The reverse of `readFormat`. */
export function writeFormat(format: CellFormat): Partial<Style> {
  return {
    font: writeFont(format),
    alignment: writeAlignment(format),
    border: writeBorders(format.borders),
    protection: { locked: format.locked, hidden: format.formulaHidden },
    ...(format.fill === null ? {} : { fill: writeFill(format.fill.color) }),
  };
}

/** The theme's dark ink is what Excel calls automatic. */
function readInk(color: Font["color"] | undefined): string | undefined {
  const DARK_INK = 1;
  return color?.theme === DARK_INK ? undefined : readColor(color);
}

function writeFont(format: CellFormat): Partial<Font> {
  const underline = exceljsWord(underlines, format.underline);
  return {
    name: format.fontName,
    size: format.fontSize,
    bold: format.bold,
    italic: format.italic,
    strike: format.strikethrough,
    ...(underline === undefined ? {} : { underline }),
    ...(format.fontColor === null ? {} : { color: writeColor(format.fontColor) }),
  };
}

function writeAlignment(format: CellFormat): Partial<Alignment> {
  const horizontal = exceljsWord(horizontals, format.horizontalAlignment);
  const vertical = exceljsWord(verticals, format.verticalAlignment);
  return {
    wrapText: format.wrapText,
    shrinkToFit: format.shrinkToFit,
    indent: format.indentLevel,
    textRotation: format.textOrientation === VERTICAL_TEXT ? "vertical" : format.textOrientation,
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
  };
}

function writeFill(color: string): ExceljsFill {
  return { type: "pattern", pattern: "solid", fgColor: writeColor(color) };
}

function readBorders(border: Partial<Borders> | undefined): CellFormat["borders"] {
  const read: Partial<Record<BorderSide, Border>> = {};
  for (const side of borderSides) {
    const line = lines.find(([name]) => name === border?.[side]?.style);
    if (line === undefined) continue;
    read[side] = { style: line[1], weight: line[2], color: readColor(border?.[side]?.color) ?? "#000000" };
  }
  return read;
}

function writeBorders(borders: CellFormat["borders"]): Partial<Borders> {
  const written: Partial<Borders> = {};
  for (const side of borderSides) {
    const border = borders[side];
    const line = lines.find(([, style, weight]) => style === border?.style && weight === border.weight);
    if (border !== undefined && line !== undefined) written[side] = { style: line[0], color: writeColor(border.color) };
  }
  return written;
}

type Words<Word> = readonly (readonly [Word, string])[];

function apiWord<Word>(words: Words<Word>, word: Word | undefined): string | undefined {
  return words.find(([name]) => name === word)?.[1];
}

function exceljsWord<Word>(words: Words<Word>, word: string): NonNullable<Word> | undefined {
  return words.find(([, name]) => name === word)?.[0] ?? undefined;
}
