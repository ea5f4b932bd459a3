import type { Border, BorderSide, CellFormat } from "../../host/book/cell-format";
import { type CellValue, isError } from "../../host/book/cell";
import { lightPaper, type Paper, readableInk } from "./colour";
import { pixels } from "./pixels";

/** Fonts for whatever the named one lacks, Chinese first. */
const FALLBACK_FONTS = `"Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif`;

/** Of the font's size; with it a row of the standard height holds one line of the standard font. */
const LINE_HEIGHT = 1.3;

/** Room between a cell's edge and its text, on each side. */
export const CELL_PADDING_PX = 3;

/** Indentation of one level. Evidence: guessed from how Excel looks. */
const INDENT_PX = 9;

/** As CSS and the canvas take it. */
export function cellFont(format: CellFormat): string {
  const style = format.italic ? "italic " : "";
  const weight = format.bold ? "bold " : "";
  return `${style}${weight}${fontPx(format)}px "${format.fontName}", ${FALLBACK_FONTS}`;
}

export function lineHeightPx(format: CellFormat): number {
  return fontPx(format) * LINE_HEIGHT;
}

export type Side = "left" | "center" | "right";

/** Where a cell's text stands: as its format says, else numbers to the right and text to the left, as Excel does. */
export function textSide(format: CellFormat, value: CellValue): Side {
  switch (format.horizontalAlignment) {
    case "Left":
    case "Justify":
    case "Fill":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    default:
      if (typeof value === "number") return "right";
      return typeof value === "boolean" || isError(value) ? "center" : "left";
  }
}

const flexPlace: Readonly<Record<string, string>> = {
  Top: "flex-start",
  Center: "center",
  Distributed: "center",
  Justify: "flex-start",
};

/** The inline style of a cell, its place aside. */
export function cellStyle(format: CellFormat, value: CellValue, paper: Paper): string {
  const fill = format.fill?.color;
  const side = textSide(format, value);
  const color =
    fill === undefined ? readableInk(format.fontColor ?? paper.ink, paper) : (format.fontColor ?? lightPaper.ink);
  const decorations = [format.underline === "None" ? "" : "underline", format.strikethrough ? "line-through" : ""]
    .join(" ")
    .trim();
  const indent = format.indentLevel * INDENT_PX;
  return [
    `background:${fill ?? paper.paper}`,
    // Excel draws no grid lines over a fill.
    ...(fill === undefined ? [] : [`border-color:${fill}`]),
    `color:${color}`,
    `font:${cellFont(format)}`,
    `line-height:${LINE_HEIGHT}`,
    `text-align:${side}`,
    `justify-content:${flexPlace[format.verticalAlignment] ?? "flex-end"}`,
    `white-space:${format.wrapText ? "pre-wrap" : "pre"}`,
    ...(decorations === "" ? [] : [`text-decoration:${decorations}`]),
    ...(indent === 0 ? [] : [`padding-${side === "right" ? "right" : "left"}:${CELL_PADDING_PX + indent}px`]),
  ].join(";");
}

const sides: readonly (BorderSide & ("top" | "right" | "bottom" | "left"))[] = ["top", "right", "bottom", "left"];

/** The inline style of the lines around a cell; empty where it has none. */
export function borderStyle(format: CellFormat): string {
  return sides
    .flatMap((side) => {
      const border = format.borders[side];
      return border === undefined ? [] : [`border-${side}:${lineWidth(border)} ${lineStyle(border)} ${border.color}`];
    })
    .join(";");
}

function lineWidth({ style, weight }: Border): string {
  if (style === "Double") return "3px";
  return { Thick: "3px", Medium: "2px" }[weight] ?? "1px";
}

function lineStyle({ style }: Border): string {
  if (style === "Double") return "double";
  if (style === "Dot" || style === "DashDotDot") return "dotted";
  return style.includes("Dash") ? "dashed" : "solid";
}

function fontPx(format: CellFormat): number {
  return pixels(format.fontSize * 10) / 10;
}
