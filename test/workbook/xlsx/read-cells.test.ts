import type { CellContent, CellValue } from "../../../src/sheet/grid";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { refusal } from "../../contract/contract-hall";
import { range } from "../../contract/examples";
import { main, makeWorkbook, sheetPart, type WorkbookParts } from "./make-package";

const read = (parts: WorkbookParts) => XlsxWorkbook.fromBytes(makeWorkbook(parts)).read();

/** What the first row of a sheet holds. */
const rowOf = async (
  cells: string,
  parts: WorkbookParts = {},
): Promise<[readonly CellValue[], readonly CellContent[]]> => {
  const { values, contents } = await read({ rows: `<row r="1">${cells}</row>`, ...parts });
  return [values[0]!, contents[0]!];
};

const valuesOf = async (cells: string, parts: WorkbookParts = {}) => (await rowOf(cells, parts))[0];

const strings = (...items: string[]): string =>
  `<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;

describe("text in a file", () => {
  test("a shared string is read by its index", async () => {
    const cells = '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>';
    expect(await valuesOf(cells, { sharedStrings: strings("<t>甲</t>", "<t>乙</t>") })).toEqual(["乙", "甲"]);
  });

  test("text in several fonts is the text of all its runs, without phonetic guides", async () => {
    const rich =
      '<r><rPr><b/></rPr><t xml:space="preserve">研发 </t></r><r><t>经费</t></r><rPh sb="0" eb="2"><t>ケンパツ</t></rPh><phoneticPr fontId="1"/>';
    const inline = `<c r="B1" t="inlineStr"><is>${rich}</is></c>`;
    expect(await valuesOf(`<c r="A1" t="s"><v>0</v></c>${inline}`, { sharedStrings: strings(rich) })).toEqual([
      "研发 经费",
      "研发 经费",
    ]);
  });

  test("what XML cannot hold is written as _xHHHH_, and that itself as _x005F_", async () => {
    const items = ["<t>a_x000D_b</t>", "<t>_x005F_x000D_</t>", "<t>_x000b_</t>", "<t>_xyz_</t>"];
    const cells = items.map((_, at) => `<c t="s"><v>${at}</v></c>`).join("");
    expect(await valuesOf(cells, { sharedStrings: strings(...items) })).toEqual(["a\rb", "_x000D_", "\u000b", "_xyz_"]);
  });

  test("entities, CDATA sections, comments and line ends are resolved", async () => {
    const items = [
      "<t>&lt;&amp;&gt;&quot;&apos;&#65;&#x7532;&#128512;</t>",
      "<t><![CDATA[<&>]]>!</t>",
      "<t>a<!-- b -->c</t>",
      "<t>一\r\n二\r三</t>",
    ];
    const cells = items.map((_, at) => `<c t="s"><v>${at}</v></c>`).join("");
    expect(await valuesOf(cells, { sharedStrings: strings(...items) })).toEqual([
      "<&>\"'A甲😀",
      "<&>!",
      "ac",
      "一\n二\n三",
    ]);
  });

  test("an empty text is an empty cell, unless a formula gives it", async () => {
    const cells =
      '<c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t/></is></c><c r="D1" t="str"><f>T("")</f><v></v></c>';
    expect(await rowOf(cells, { sharedStrings: strings("<t></t>") })).toEqual([
      [1, null, null, ""],
      [1, null, null, '=T("")'],
    ]);
  });

  test("blanks are kept, whether the file asks for it or not", async () => {
    expect(await valuesOf('<c t="inlineStr"><is><t> a </t></is></c>')).toEqual([" a "]);
  });

  test("a shared string that is not there is no value", async () => {
    const error = await refusal(read({ rows: '<row><c t="s"><v>7</v></c></row>' }));
    expect(error.code).toBe("file-broken");
  });
});

describe("values in a file", () => {
  test("numbers, booleans and errors are read by their type", async () => {
    const cells =
      '<c r="A1"><v>0.1</v></c><c r="B1" t="n"><v>-1E-7</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" s="0"/>';
    expect(await rowOf(cells)).toEqual([
      [0.1, -1e-7, true, false, { error: "#N/A" }],
      [0.1, -1e-7, true, false, "#N/A"],
    ]);
  });

  test("text that reads like an error is told from the error", async () => {
    expect(await rowOf('<c t="inlineStr"><is><t>#N/A</t></is></c><c t="e"><v>#N/A</v></c>')).toEqual([
      ["#N/A", { error: "#N/A" }],
      ["'#N/A", "#N/A"],
    ]);
  });

  test("a date of the strict format is its serial number in the workbook's own date system", async () => {
    const cells = '<c t="d"><v>2021-01-01</v></c><c t="d"><v>2021-01-01T12:00:00</v></c>';
    expect(await valuesOf(cells)).toEqual([44197, 44197.5]);
    const workbook = '<workbookPr date1904="1"/><sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets>';
    expect(await valuesOf(cells, { workbook })).toEqual([42735, 42735.5]);
  });

  test("a date of the 1904 system that is written as a number stays that number", async () => {
    const workbook = '<workbookPr date1904="1"/><sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets>';
    expect(await valuesOf("<c><v>42735</v></c>", { workbook })).toEqual([42735]);
  });

  test.each(["<v>abc</v>", "<v>1e999</v>", "<v>NaN</v>", "<v>0x1F</v>", "<v>1 2</v>"])(
    "%s is no number",
    async (value) => {
      expect((await refusal(read({ rows: `<row><c>${value}</c></row>` }))).code).toBe("file-broken");
    },
  );
});

describe("formulas in a file", () => {
  test("a formula is its text, with the result that the file keeps", async () => {
    const cells =
      '<c><f>A1&amp;"&lt;"</f><v>3</v></c><c t="str"><f>"a"</f><v>a</v></c><c t="b"><f>TRUE()</f><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>B2</f></c>';
    expect(await rowOf(cells)).toEqual([
      [3, "a", true, { error: "#DIV/0!" }, null],
      ['=A1&"<"', '="a"', "=TRUE()", "=1/0", "=B2"],
    ]);
  });

  test("cells that share a formula have it as it reads in each of them", async () => {
    const rows =
      '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2*$A$1</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><f t="shared" si="0"></f><v>4</v></c></row>';
    expect((await read({ rows })).contents).toEqual([
      ["=A2*$A$1", "=B2*$A$1"],
      ["=A3*$A$1", "=B3*$A$1"],
    ]);
  });

  test("the cell that has the shared formula need not come first", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" si="4"/></c><c r="B1"><f t="shared" ref="A1:B1" si="4">B9</f></c></row>';
    expect((await read({ rows })).contents).toEqual([["=A9", "=B9"]]);
  });

  test("a shared formula that no cell has breaks the file", async () => {
    const error = await refusal(read({ rows: '<row><c><f t="shared" si="4"/></c></row>' }));
    expect([error.code, (error.cause as Error).message]).toEqual([
      "file-broken",
      "A1 shares a formula that is not there",
    ]);
  });

  test("array formulas and data tables are readable as formulas", async () => {
    const cells =
      '<c><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c><f t="dataTable" ref="B1:B9" dt2D="1" dtr="1" r1="D1" r2="E1"/><v>1</v></c><c><f t="dataTable" ref="C1:C9" dtr="1" r1="D1"/></c><c><f t="dataTable" ref="D1:D9" r1="D1"/></c>';
    expect((await rowOf(cells))[1]).toEqual(["=B1:B2*2", "=TABLE(D1,E1)", "=TABLE(D1,)", "=TABLE(,D1)"]);
  });
});

describe("places in a file", () => {
  test("rows and cells without an address stand one after the other", async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c r="B5"><v>5</v></c></row>';
    const grid = await read({ rows });
    expect(grid.range).toEqual(range("A1:E5"));
    expect(grid.values).toEqual([
      [1, null, null, 2, 3],
      [null, null, null, null, null],
      [null, null, null, null, null],
      [4, null, null, null, null],
      [null, 5, null, null, null],
    ]);
  });

  test.each([
    ["a row before the one above it", '<row r="2"/><row r="1"/>'],
    ["a cell before the one to its left", '<row r="1"><c r="B1"/><c r="A1"/></row>'],
    ["a cell of another row", '<row r="1"><c r="B2"/></row>'],
    ["a cell without a column", '<row r="1"><c r="1"/></row>'],
    ["a row beyond the last", '<row r="1048577"/>'],
    ["a column beyond the last", '<row r="1"><c r="XFE1"/></row>'],
    ["an address that is none", '<row r="1"><c r="A-1"/></row>'],
  ])("%s breaks the file", async (_, rows) => {
    expect((await refusal(read({ rows }))).code).toBe("file-broken");
  });

  test("lower-case addresses and quotes of either kind are read", async () => {
    expect((await read({ rows: "<row r='3'><c  r = 'ab3' ><v>1</v></c ></row >" })).range).toEqual(range("AB3"));
  });

  test("a stray cell in the last corner asks for more than can be held", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect((await refusal(read({ rows }))).code).toBe("file-too-large");
  });

  test("a stray style in the last corner does not matter", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>';
    expect((await read({ rows })).range).toEqual(range("A1"));
  });
});

describe("markup in a file", () => {
  test("elements may have a prefix, and the file a byte order mark", async () => {
    const sheet = `\ufeff<?xml version="1.0"?><!-- <sheetData> --><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:r><x:t>甲</x:t></x:r></x:is></x:c><x:c r="B1"><x:f>A1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
    expect(await read({ sheet })).toMatchObject({
      values: [["甲", 2]],
      contents: [["甲", "=A1"]],
      merges: [range("A1:B1")],
    });
  });

  test("elements that are not known are passed over, wherever they stand", async () => {
    const rows =
      '<y><z a="/>"/><row/></y><row r="1"><ext><c r="Z1"/></ext><c r="A1"><extLst><v>8</v></extLst><v>7</v></c></row>';
    expect((await read({ rows })).values).toEqual([[7]]);
  });

  test("a sheet without rows is one empty cell", async () => {
    const sheet = sheetPart("").replace("<sheetData></sheetData>", "<sheetData/>");
    expect(await read({ sheet })).toMatchObject({ range: range("A1"), values: [[null]], numberFormats: [["General"]] });
  });

  test.each([
    ["a row that does not end", sheetPart('<row r="1"><c r="A1"/>')],
    ["a cell closed as another element", sheetPart('<row r="1"><c r="A1"></d></row>')],
    ["a part that is cut off", sheetPart('<row r="1"/>').slice(0, -20)],
    ["an attribute without quotes", sheetPart("<row r=1/>")],
    ["an entity that is not known", sheetPart('<row><c t="inlineStr"><is><t>&nbsp;</t></is></c></row>')],
    ["a document type", sheetPart("").replace("<worksheet", '<!DOCTYPE x [<!ENTITY y "z">]><worksheet')],
    ["another root", sheetPart("").replaceAll("worksheet", "chartsheet")],
    ["no rows at all", `<worksheet xmlns="${main}"><cols/></worksheet>`],
    ["a broken tail", sheetPart("", "", "<mergeCells><mergeCell></mergeCells>")],
    ["a merge that is no range", sheetPart("", "", '<mergeCells><mergeCell ref="A"/></mergeCells>')],
    ["columns that are none", sheetPart("", '<cols><col min="a" max="2"/></cols>')],
    ["elements nested without end", sheetPart("<a>".repeat(100_000))],
  ])("%s breaks the file", async (_, sheet) => {
    expect((await refusal(read({ sheet }))).code).toBe("file-broken");
  });

  test("bytes that are not UTF-8 break the file, rather than being read as something else", async () => {
    const part = Buffer.from(sheetPart('<row><c t="inlineStr"><is><t>GBK</t></is></c></row>'));
    part.set([0xd6, 0xb8, 0xb1], part.indexOf("GBK"));
    expect((await refusal(read({ more: { "xl/worksheets/sheet1.xml": part } }))).code).toBe("file-broken");
  });
});
