import type { ColumnWidthsEdit } from "../../../sheet/edit-plan";
import { escapeXml } from "../../xml-characters";
import type { Splice } from "../xml/splice-text";
import { childNamed, isTrue, type XmlElement } from "../xml/xml-element";
import { columnRunAt, type ColumnRun, type SheetFrame } from "./sheet-frame";

/** Excel's own default width of a column, padding included, for Calibri 11. @source ECMA-376-1 §18.3.1.13 col, width; 8.43 characters in Excel's dialog */
const standardWidth = 9.140625;

type Attributes = Readonly<Record<string, string>>;

/**
 * The width of a column as a plan states it: the file's own number of characters, which counts the padding.
 *
 * @param column  zero-based
 * @returns       `null` where the column has the sheet's default width
 */
export const columnWidth = (frame: SheetFrame, column: number): number | null => {
  const run = columnRunAt(frame.columns, column);
  if (run?.width == null) return null;
  const isOwn = isTrue(run.element.attributes["customWidth"]) || run.width !== defaultWidth(frame);
  return isOwn ? run.width : null;
};

/** What to change in a sheet's head so that its columns have the widths of these edits, and all else that they had. */
export const columnSplices = (frame: SheetFrame, edits: readonly ColumnWidthsEdit[]): readonly Splice[] => {
  const widths = new Map(
    edits.flatMap((edit) => edit.widths.map((width, at) => [edit.firstColumn + at, width] as const)),
  );
  if (widths.size === 0) return [];
  const { prefix } = frame.place.names;
  const kept = frame.columns.flatMap((run) => splitRun(frame, run, widths, prefix));
  const added = [...widths].flatMap(([column, width]) =>
    width === null || columnRunAt(frame.columns, column) !== undefined
      ? []
      : [{ column, text: writeColumn(prefix, column, column, withWidth({}, width, frame)) }],
  );
  const inner = [...kept, ...added].sort((one, next) => one.column - next.column).map(({ text }) => text);
  const whole = inner.length === 0 ? "" : `<${prefix}cols>${inner.join("")}</${prefix}cols>`;
  const cols = childNamed(frame.root, "cols");
  return [{ start: cols?.start ?? frame.head.length, end: cols?.end ?? frame.head.length, text: whole }];
};

interface WrittenRun {
  readonly column: number;
  readonly text: string;
}

/** A run of columns in as many pieces as it takes to give some of them other widths. */
const splitRun = (
  frame: SheetFrame,
  run: ColumnRun,
  widths: ReadonlyMap<number, number | null>,
  prefix: string,
): readonly WrittenRun[] => {
  const edited = [...widths.keys()].filter((column) => column >= run.first && column <= run.last).sort((a, b) => a - b);
  if (edited.length === 0) return [{ column: run.first, text: frame.head.slice(run.element.start, run.element.end) }];
  const attributes = without(run.element.attributes, "min", "max");
  const pieces: WrittenRun[] = [];
  const keep = (first: number, last: number): void => {
    if (first <= last) pieces.push({ column: first, text: writeColumn(prefix, first, last, attributes) });
  };
  let next = run.first;
  for (const column of edited) {
    keep(next, column - 1);
    const changed = withWidth(attributes, widths.get(column) ?? null, frame);
    if (Object.keys(changed).length > 0) pieces.push({ column, text: writeColumn(prefix, column, column, changed) });
    next = column + 1;
  }
  keep(next, run.last);
  return pieces;
};

/** The attributes of a column with another width; none where nothing but the default width is left to say. */
const withWidth = (attributes: Attributes, width: number | null, frame: SheetFrame): Attributes => {
  const rest = without(attributes, "width", "customWidth", "bestFit");
  if (width !== null) return { width: String(width), ...rest, customWidth: "1" };
  return Object.keys(rest).length === 0 ? {} : { width: String(defaultWidth(frame)), ...rest };
};

const without = (attributes: Attributes, ...names: readonly string[]): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));

const writeColumn = (prefix: string, first: number, last: number, attributes: Attributes): string => {
  const all = Object.entries({ min: String(first + 1), max: String(last + 1), ...attributes });
  return `<${prefix}col${all.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("")}/>`;
};

const defaultWidth = (frame: SheetFrame): number => {
  const format: XmlElement | undefined = childNamed(frame.root, "sheetFormatPr");
  return Number(format?.attributes["defaultColWidth"] ?? standardWidth);
};
