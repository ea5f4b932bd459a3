import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts by name; a text is written as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip archive of parts, made without this project's own hand. */
export const makePackage = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
    {
      mtime: "2022-01-01T00:00:00",
    },
  );

/** The parts of a package as text, by name. */
export const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

export interface WorkbookParts {
  /** What stands in the first sheet's `sheetData`. */
  readonly rows?: string;
  /** What stands before and behind it in the sheet. */
  readonly head?: string;
  readonly tail?: string;
  /** The first sheet's whole part, in place of the three above. */
  readonly sheet?: string;
  /** What stands in the workbook's part; one sheet called 甲 unless it says otherwise. */
  readonly workbook?: string;
  readonly styles?: string;
  readonly sharedStrings?: string;
  readonly theme?: string;
  /** Further relationships of the workbook: id, kind, target. */
  readonly links?: readonly (readonly [string, string, string])[];
  readonly more?: Parts;
}

export const relationships = (links: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packaging}/relationships">${links
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export const sheetPart = (rows: string, head = "", tail = ""): string =>
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;

/** The parts of a small workbook; each may be given in place of the usual one. */
export const workbookParts = (parts: WorkbookParts = {}): Record<string, string | Uint8Array> => {
  const { rows = "", head, tail, styles, sharedStrings, theme } = parts;
  const optional = { styles, sharedStrings, theme };
  const present = Object.entries(optional).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    "[Content_Types].xml": `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${parts.workbook ?? '<sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets>'}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ...present.map(([kind], at) => [`rId${at + 10}`, kind, `${kind}.xml`] as const),
      ...(parts.links ?? []),
    ]),
    "xl/worksheets/sheet1.xml": parts.sheet ?? sheetPart(rows, head, tail),
    ...Object.fromEntries(present.map(([kind, text]) => [`xl/${kind}.xml`, text])),
    ...parts.more,
  };
};

export const makeWorkbook = (parts: WorkbookParts = {}): Uint8Array => makePackage(workbookParts(parts));

/** A style sheet with these items beside the usual ones. */
export const styleSheet = (
  lists: Partial<Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs", string>> = {},
  tail = "",
): string =>
  `${declaration}<styleSheet xmlns="${main}">${lists.numFmts === undefined ? "" : `<numFmts count="1">${lists.numFmts}</numFmts>`}<fonts count="1"><font><sz val="11"/><name val="等线"/></font>${lists.fonts ?? ""}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${lists.fills ?? ""}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border>${lists.borders ?? ""}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${lists.cellXfs ?? ""}</cellXfs>${tail}</styleSheet>`;
