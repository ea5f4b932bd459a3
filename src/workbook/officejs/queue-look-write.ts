import type { Rectangle } from "../../sheet/grid";
import { whiteOrNone, type HostFill, type HostLine, type HostLines, type HostLook } from "./host-look";
import type { LookWrite } from "./plan-look-writes";
import { rangeAt } from "./range-at";
import type { CommonLook } from "./read-look";

/** Queues one change of looks. */
export const queueLookWrite = (sheet: Excel.Worksheet, write: LookWrite): void => {
  const range = rangeAt(sheet, write.range);
  if (write.kind === "range") setLook(range.format, write.look, write.range);
  else range.setCellProperties(write.looks.map((row) => row.map(cellProperties)));
};

const cellProperties = (look: CommonLook): Excel.SettableCellProperties =>
  Object.keys(look).length === 0 ? {} : { format: cellFormat(look) };

const setLook = (format: Excel.RangeFormat, look: CommonLook, size: Rectangle): void => {
  if (look.fill !== undefined) setFill(format.fill, look.fill);
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.wrapText !== undefined) format.wrapText = look.wrapText;
  if (look.horizontalAlignment !== undefined) format.horizontalAlignment = look.horizontalAlignment;
  if (look.verticalAlignment !== undefined) format.verticalAlignment = look.verticalAlignment;
  if (look.lines !== undefined) setLines(format.borders, look.lines, size);
};

const setFill = (fill: Excel.RangeFill, wanted: HostLook["fill"]): void => {
  if (wanted === whiteOrNone) return;
  if (wanted === null) {
    fill.clear();
    return;
  }
  fill.color = wanted.color;
  if (wanted.pattern !== null) fill.pattern = wanted.pattern;
};

/** The lines around each cell of a range, all alike: those around the range and those between its cells. */
const setLines = (borders: Excel.RangeBorderCollection, { top }: HostLines, { rows, columns }: Rectangle): void => {
  const inside = [
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const index of [...edges, ...inside]) borders.getItem(index).set(borderOf(top));
};

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const cellFormat = (look: CommonLook): Excel.CellPropertiesFormat => {
  const { fill, fontColor, bold, italic, wrapText, lines } = look;
  const font = {
    ...(fontColor !== undefined && { color: fontColor }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
  };
  return {
    ...(fill != null && fill !== whiteOrNone && { fill: cellFill(fill) }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(wrapText !== undefined && { wrapText }),
    ...(look.horizontalAlignment !== undefined && { horizontalAlignment: look.horizontalAlignment }),
    ...(look.verticalAlignment !== undefined && { verticalAlignment: look.verticalAlignment }),
    ...(lines !== undefined && { borders: cellBorders(lines) }),
  };
};

const cellFill = ({ color, pattern }: HostFill): Excel.CellPropertiesFill =>
  pattern === null ? { color } : { color, pattern };

const cellBorders = ({ top, bottom, left, right }: HostLines): Excel.CellBorderCollection => ({
  top: borderOf(top),
  bottom: borderOf(bottom),
  left: borderOf(left),
  right: borderOf(right),
});

const borderOf = (line: HostLine | null): Excel.CellBorder => line ?? { style: "None" };
