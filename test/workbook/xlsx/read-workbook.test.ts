import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { refusal } from "../../contract/contract-hall";
import { cellsEdit, planOf } from "../../contract/examples";
import { main, makePackage, makeWorkbook, relationships, sheetPart, styleSheet, workbookParts } from "./make-package";

const three =
  '<sheets><sheet name="图" sheetId="1" r:id="rId2"/><sheet name="甲" sheetId="2" r:id="rId1"/><sheet name="乙" sheetId="3" state="veryHidden" r:id="rId3"/></sheets>';
const threeLinks = [
  ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
  ["rId3", "worksheet", "/xl/worksheets/sheet2.xml"],
] as const;
const second = { "xl/worksheets/sheet2.xml": sheetPart("<row><c><v>2</v></c></row>") };

describe("the sheets of a file", () => {
  test("sheets that are one chart are not among the sheets", async () => {
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ workbook: three, links: threeLinks, more: second }));
    expect(await workbook.sheets()).toEqual([
      { id: "2", name: "甲", isHidden: false },
      { id: "3", name: "乙", isHidden: true },
    ]);
    expect((await workbook.read("乙")).values).toEqual([[2]]);
  });

  test.each([
    ["the one that the file says", '<bookViews><workbookView activeTab="1"/></bookViews>', "甲"],
    ["the first to be seen where that is a chart", '<bookViews><workbookView activeTab="0"/></bookViews>', "甲"],
    ["the first to be seen where that is hidden", '<bookViews><workbookView activeTab="2"/></bookViews>', "甲"],
    ["the first to be seen where that is not there", '<bookViews><workbookView activeTab="9"/></bookViews>', "甲"],
  ])("the sheet that the user looks at is %s", async (_, views, name) => {
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ workbook: views + three, links: threeLinks, more: second }));
    expect((await workbook.read()).sheet).toBe(name);
  });

  test("without any sheet of cells there is none to look at", async () => {
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ workbook: "<sheets/>" }));
    expect(await workbook.sheets()).toEqual([]);
    expect((await refusal(workbook.read())).code).toBe("sheet-not-found");
  });

  test("parts are found whatever their case, and where a relationship is written in full or with backslashes", async () => {
    const { "xl/worksheets/sheet1.xml": sheet, ...parts } = workbookParts({ rows: "<row><c><v>1</v></c></row>" });
    const links = relationships([["rId1", "worksheet", "/xl/Worksheets/../Worksheets/%E8%A1%A8.xml"]]);
    const file = makePackage({ ...parts, "xl/_rels/workbook.xml.rels": links, "xl\\worksheets\\表.XML": sheet! });
    expect((await XlsxWorkbook.fromBytes(file).read()).values).toEqual([[1]]);
  });

  test("the strict format is read like the usual one", async () => {
    const strict = Object.fromEntries(
      Object.entries(workbookParts({ rows: "<row><c><v>1</v></c></row>" })).map(([name, part]) => [
        name,
        String(part)
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/",
            "http://purl.oclc.org/ooxml/officeDocument/",
          )
          .replaceAll(main, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
      ]),
    );
    expect((await XlsxWorkbook.fromBytes(makePackage(strict)).read()).values).toEqual([[1]]);
  });

  test("a sheet whose part is missing breaks the file when it is read", async () => {
    const parts = Object.entries(workbookParts()).filter(([name]) => name !== "xl/worksheets/sheet1.xml");
    const workbook = XlsxWorkbook.fromBytes(makePackage(Object.fromEntries(parts)));
    expect((await refusal(workbook.read())).code).toBe("file-broken");
  });
});

describe("the number formats of a file", () => {
  const formats = (...cellXfs: number[]) =>
    styleSheet({
      numFmts: '<numFmt numFmtId="164" formatCode="0.0&quot; 亿元&quot;"/><numFmt numFmtId="9" formatCode="0.000%"/>',
      cellXfs: cellXfs.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"/>`).join(""),
    });

  const formatsOf = async (rows: string, styles: string, head = "") =>
    (await XlsxWorkbook.fromBytes(makeWorkbook({ rows, styles, head })).read()).numberFormats;

  test("formats are named by number, of Excel's own or of the workbook's, which go first", async () => {
    const cells = [1, 2, 3, 4, 5, 6].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
    expect(await formatsOf(`<row>${cells}</row>`, formats(10, 14, 31, 49, 164, 9))).toEqual([
      ["0.00%", "m/d/yyyy", 'yyyy"年"m"月"d"日"', "@", '0.0" 亿元"', "0.000%"],
    ]);
  });

  test("a format that the workbook does not have is General", async () => {
    expect(await formatsOf('<row><c s="1"><v>1</v></c><c s="77"><v>1</v></c></row>', formats(150))).toEqual([
      ["General", "General"],
    ]);
  });

  test("where no cell is, the row's format shows, or else the column's", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2" s="2" customFormat="1"><c r="A2"><v>1</v></c></row><row r="4" s="2"><c r="A4"><v>1</v></c></row>';
    const head = '<cols><col min="2" max="3" width="9" style="1"/></cols>';
    expect(await formatsOf(rows, formats(10, 9), head)).toEqual([
      ["General", "0.00%", "0.00%", "General"],
      ["General", "0.000%", "0.000%", "0.000%"],
      ["General", "0.00%", "0.00%", "General"],
      ["General", "0.00%", "0.00%", "General"],
    ]);
  });

  test("rows that look alike share one array of formats, and empty rows one row", async () => {
    const row = (r: number) => `<row r="${r}"><c r="A${r}" s="1"><v>1</v></c><c r="B${r}"><v>1</v></c></row>`;
    const grid = await XlsxWorkbook.fromBytes(
      makeWorkbook({ rows: row(1) + row(2) + row(5), styles: formats(10) }),
    ).read();
    expect(grid.numberFormats[0]).toBe(grid.numberFormats[4]);
    expect(grid.numberFormats[0]).toBe(grid.numberFormats[1]);
    expect(grid.contents[2]).toBe(grid.contents[3]);
  });
});

describe("reading in steps", () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
  ).join("");

  test("a long read tells how far it is, and stops when it is cancelled on the way", async () => {
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ rows }));
    const signal = { aborted: false };
    const shares: number[] = [];
    const onProgress = (share: number): void => {
      shares.push(share);
      if (share > 0.5) signal.aborted = true;
    };
    expect((await refusal(workbook.read("甲", { signal, onProgress }))).code).toBe("cancelled");
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBeLessThan(1);
  });

  test("a plan that comes during a read does not change what is read", async () => {
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ rows }));
    const reading = workbook.read("甲");
    const edit = cellsEdit("甲", "A10000", [[9999]], [["x"]]);
    await workbook.apply(planOf(edit));
    expect((await reading).values.at(-1)).toEqual([9999]);
    expect((await workbook.read("甲")).values.at(-1)).toEqual(["x"]);
  });
});
