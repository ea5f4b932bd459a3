import { parseRange } from "../../../sheet/cell-address";
import type { Rectangle } from "../../../sheet/grid";
import { brokenFile } from "../broken-file";
import { assertUtf8, decodePart, textStart } from "../xml/decode-part";
import { parseXml } from "../xml/parse-xml";
import { attributeNamed, childNamed, childrenNamed, isTrue, type XmlElement } from "../xml/xml-element";
import { XmlScanner } from "../xml/xml-scanner";
import { sheetNames, type SheetNames } from "./sheet-names";

/** Where a sheet's rows stand in its part. Offsets are into the part's bytes. */
export interface SheetDataPlace {
  readonly names: SheetNames;
  /** Of the start tag of the data, which is also where the head ends. */
  readonly tagStart: number;
  /** Behind the start tag: where the rows begin. */
  readonly start: number;
  readonly isSelfClosed: boolean;
}

/** Everything of a sheet but its rows. */
export interface SheetFrame {
  readonly place: SheetDataPlace;
  /** The part's text up to its rows; the offsets of `root`'s children there are offsets into it. */
  readonly head: string;
  readonly root: XmlElement;
  readonly columns: readonly ColumnRun[];
  readonly merges: readonly Rectangle[];
  readonly isProtected: boolean;
  /** The tables that lie on the sheet, by the relationship that leads to each. */
  readonly tableIds: readonly string[];
}

/** Adjacent columns that are described together. `first` and `last` are zero-based. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  /** In characters, as the file states it; `null` is the sheet's default. */
  readonly width: number | null;
  readonly isHidden: boolean;
  readonly element: XmlElement;
}

/** @throws WorkbookError "file-broken" where the part is no sheet */
export const findSheetData = (bytes: Buffer, part: string): SheetDataPlace => {
  assertUtf8(bytes, part);
  const scanner = new XmlScanner(bytes, textStart(bytes));
  scanner.toTag();
  const [prefix, local] = splitName(bytes.toString("utf8", scanner.nameStart, scanner.nameEnd));
  if (local !== "worksheet") throw brokenFile(`${part} is not a sheet`);
  const names = sheetNames(prefix);
  scanner.passAttributes();
  while (scanner.toTag() === "start") {
    const { tagStart } = scanner;
    if (scanner.nameIs(names.sheetData)) {
      scanner.passAttributes();
      return { names, tagStart, start: scanner.at, isSelfClosed: scanner.isSelfClosed };
    }
    scanner.passElement();
  }
  throw brokenFile(`${part} has no rows`);
};

/**
 * @param dataEnd  of the end tag of the data; where that is its own start tag, the place of that
 * @throws WorkbookError "file-broken"
 */
export const readFrame = (bytes: Buffer, part: string, place: SheetDataPlace, dataEnd: number): SheetFrame => {
  const head = decodePart(bytes.subarray(0, place.tagStart), part);
  const openData = place.isSelfClosed ? "" : `<${place.names.sheetData.toString()}>`;
  const root = parseXml(head + openData + decodePart(bytes.subarray(dataEnd), part), part);
  return {
    place,
    head,
    root,
    columns: childrenNamed(childNamed(root, "cols"), "col").map((element) => columnRun(element, part)),
    merges: childrenNamed(childNamed(root, "mergeCells"), "mergeCell").map(({ attributes }) =>
      mergeOf(attributes["ref"], part),
    ),
    isProtected: isTrue(childNamed(root, "sheetProtection")?.attributes["sheet"]),
    tableIds: childrenNamed(childNamed(root, "tableParts"), "tablePart").flatMap(
      (table) => attributeNamed(table, "id") ?? [],
    ),
  };
};

/** The run that describes a column, if any does. */
export const columnRunAt = (columns: readonly ColumnRun[], column: number): ColumnRun | undefined =>
  columns.find(({ first, last }) => column >= first && column <= last);

const splitName = (name: string): [prefix: string, local: string] => {
  const colon = name.indexOf(":") + 1;
  return [name.slice(0, colon), name.slice(colon)];
};

const columnRun = (element: XmlElement, part: string): ColumnRun => {
  const { min, max, style, width, hidden } = element.attributes;
  const run = {
    first: Number(min) - 1,
    last: Number(max) - 1,
    style: style === undefined ? 0 : Number(style),
    width: width === undefined ? null : Number(width),
    isHidden: isTrue(hidden),
    element,
  };
  const isSound = [run.first, run.last, run.style].every(Number.isInteger) && !Number.isNaN(run.width);
  if (!isSound) throw brokenFile(`${part} has columns that are none`);
  return run;
};

const mergeOf = (ref: string | undefined, part: string): Rectangle => {
  const merge = parseRange(ref ?? "");
  if (merge === null) throw brokenFile(`${part} has a merge that is no range`);
  return merge;
};
