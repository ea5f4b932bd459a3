import { closeSync, openSync, writeSync } from "node:fs";
import { Zip, ZipDeflate, strToU8 } from "fflate";
import { columnName } from "../src/sheet/cell-address";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const headings = [
  "序号",
  "指标（示例数据，虚构）",
  "单位",
  "2020年实际值",
  "2021年实际值",
  "2022年实际值",
  "2023年实际值",
  "2024年实际值",
  "2022年目标值",
  "2025年目标值",
];
/** Units of flows and rates, which may be any amount: no figure here is wrong in its unit. */
const units = ["亿元", "万元", "件/万人", "人年/万人", "千元"];

/** Rows of XML that are handed to the compressor at once. */
const rowsPerChunk = 500;

/**
 * Writes an indicator sheet of made-up figures, 10 columns wide, as Excel would: shared strings, one style, row by row, so that
 * the writer's own memory does not grow with the sheet. The same number of rows gives the same bytes.
 *
 * @param rows  of data, below one row of headings
 */
export function generateWorkbook(path: string, rows: number): void {
  const file = openSync(path, "w");
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    writeSync(file, bytes);
  });
  for (const [name, chunks] of parts(rows)) {
    const part = new ZipDeflate(name, { level: 6 });
    // The year of the seed's plan: a time stamp of its own would make each run another file.
    part.mtime = "2022-01-01T00:00:00";
    zip.add(part);
    for (const chunk of chunks) part.push(strToU8(chunk));
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  closeSync(file);
}

const parts = (rows: number): [string, Iterable<string>][] => [
  ["[Content_Types].xml", [contentTypes]],
  ["_rels/.rels", [relationships([["officeDocument", "xl/workbook.xml"]])]],
  ["xl/workbook.xml", [workbook]],
  [
    "xl/_rels/workbook.xml.rels",
    [
      relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ]),
    ],
  ],
  ["xl/worksheets/sheet1.xml", sheet(rows)],
  ["xl/styles.xml", [styles]],
  ["xl/sharedStrings.xml", sharedStrings(rows)],
];

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `${declaration}<Relationships xmlns="${packaging}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const override = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="${spreadsheet}.${type}+xml"/>`;

const contentTypes = `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${override("worksheets/sheet1", "worksheet")}${override("styles", "styles")}${override("sharedStrings", "sharedStrings")}</Types>`;

const workbook = `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="指标" sheetId="1" r:id="rId1"/></sheets></workbook>`;

const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function* sharedStrings(rows: number): Generator<string> {
  const fixed = [...headings, ...units];
  const count = fixed.length + rows;
  yield `${declaration}<sst xmlns="${main}" count="${headings.length + 2 * rows}" uniqueCount="${count}">`;
  yield fixed.map((text) => `<si><t>${text}</t></si>`).join("");
  for (let row = 1; row <= rows; row += rowsPerChunk) {
    const names = Array.from({ length: Math.min(rowsPerChunk, rows - row + 1) }, (_, at) => `示例指标${row + at}`);
    yield names.map((text) => `<si><t>${text}</t></si>`).join("");
  }
  yield "</sst>";
}

function* sheet(rows: number): Generator<string> {
  const last = columnName(headings.length - 1);
  yield `${declaration}<worksheet xmlns="${main}"><dimension ref="A1:${last}${rows + 1}"/><sheetData><row r="1" spans="1:10">`;
  yield headings.map((_, column) => `<c r="${columnName(column)}1" t="s"><v>${column}</v></c>`).join("");
  yield "</row>";
  for (let row = 1; row <= rows; row += rowsPerChunk) {
    let chunk = "";
    for (let at = row; at < Math.min(row + rowsPerChunk, rows + 1); at += 1) chunk += dataRow(at);
    yield chunk;
  }
  yield `</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

/** A row whose figures grow from year to year by a share of their own; some on their plan's path, some not. */
const dataRow = (row: number): string => {
  const at = row + 1;
  const baseline = 1 + (row % 97);
  const growth = 0.02 + (row % 13) / 200;
  const target = baseline * (1.1 + (row % 11) / 20);
  const years = [0, 1, 2, 3, 4].map((year) => baseline * (1 + growth) ** year);
  const figures = [...years, baseline + (target - baseline) / 2, target].map((figure) => figure.toFixed(2));
  const text = (column: string, index: number) => `<c r="${column}${at}" t="s"><v>${index}</v></c>`;
  return `<row r="${at}" spans="1:10"><c r="A${at}"><v>${row}</v></c>${text("B", headings.length + units.length + row - 1)}${text("C", headings.length + (row % units.length))}${figures
    .map((figure, column) => `<c r="${columnName(column + 3)}${at}" s="1"><v>${figure}</v></c>`)
    .join("")}</row>`;
};
