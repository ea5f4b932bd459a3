import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EditPlan } from "../../../src/sheet/edit-plan";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { expectRefused, refusal } from "../../contract/contract-hall";
import { addSheet, cellsEdit, marked, planOf, removeSheet, widthsEdit } from "../../contract/examples";
import { readBook, readLastSheet } from "../../contract/exceljs-books";
import { makePackage, makeWorkbook, partsOf, relationships, sheetPart, workbookParts } from "./make-package";

const original = readFileSync(join(__dirname, "../../golden/rich-workbook/rich-31-parts.xlsx"));
const originalParts = partsOf(original);

const legend = cellsEdit("图例", "B2:C2", [[null, null]], [["状态 & <说明>", 0.5]]);
const addLegend = planOf(addSheet("图例"), legend, widthsEdit("图例", 1, [16]));

/** The undo of a plan as it is when it was stored: the workbook has forgotten the state before. */
const stored = (plan: EditPlan): EditPlan => structuredClone(plan);

const reopened = (workbook: XlsxWorkbook): XlsxWorkbook => XlsxWorkbook.fromBytes(workbook.bytes());

const opened = (workbook: XlsxWorkbook) => ({
  workbook,
  reopened: () => reopened(workbook),
  snapshot: () => readBook(workbook.bytes()),
  userEdit: () => Promise.resolve(),
});

describe("a sheet added to a rich workbook", () => {
  test("leaves every other part as it was, but for the list of sheets, its links, content types and styles", async () => {
    const workbook = XlsxWorkbook.fromBytes(original);
    await workbook.apply(addLegend);
    const parts = partsOf(workbook.bytes());
    const differing = Object.keys({ ...originalParts, ...parts }).filter((name) => parts[name] !== originalParts[name]);
    expect(differing.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet5.xml",
    ]);
    const element = /<sheet name="图例" sheetId="(\d+)" r:id="(rId\d+)"\/><\/sheets>/.exec(parts["xl/workbook.xml"]!)!;
    expect(parts["xl/workbook.xml"]!.replace(element[0], "</sheets>")).toBe(originalParts["xl/workbook.xml"]);
    expect(originalParts["xl/workbook.xml"]).not.toContain(`sheetId="${element[1]}"`);
    expect(originalParts["xl/_rels/workbook.xml.rels"]).not.toContain(`"${element[2]}"`);
    const link = `Id="${element[2]}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet5.xml"/></Relationships>`;
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain(link);
    expect(parts["[Content_Types].xml"]).toContain('<Override PartName="/xl/worksheets/sheet5.xml"');
    expect(parts["xl/worksheets/sheet5.xml"]).toMatch(
      /<worksheet xmlns="[^"]+main"><cols><col min="2" max="2" width="16" customWidth="1"\/><\/cols><sheetData><row r="2">/,
    );
  });

  test("is seen by ExcelJS with its contents, looks and widths, behind all others", async () => {
    const workbook = XlsxWorkbook.fromBytes(original);
    await workbook.apply(addLegend);
    const { names, last } = await readLastSheet(workbook.bytes());
    expect(names).toEqual(["指标", "数据", "透视", "隐藏", "图例"]);
    expect(last).toMatchObject({
      name: "图例",
      isHidden: false,
      cells: { B2: { content: "状态 & <说明>", style: marked }, C2: { content: 0.5, style: marked } },
      widths: { B: 16 },
    });
  });

  test("is undone to the very bytes", async () => {
    const workbook = XlsxWorkbook.fromBytes(original);
    const before = workbook.bytes();
    const { undo } = await workbook.apply(addLegend);
    await workbook.apply(undo);
    expect(workbook.bytes().equals(before)).toBe(true);
  });

  test("is taken out again after the file was saved and opened, with all that led to it", async () => {
    const workbook = XlsxWorkbook.fromBytes(original);
    const { undo } = await workbook.apply(addLegend);
    const later = reopened(workbook);
    await later.apply(stored(undo));
    const { "xl/styles.xml": styles, ...parts } = partsOf(later.bytes());
    expect(styles).toBe(partsOf(workbook.bytes())["xl/styles.xml"]);
    expect(parts).toEqual(
      Object.fromEntries(Object.entries(originalParts).filter(([name]) => name !== "xl/styles.xml")),
    );
  });
});

describe("a sheet added to a file", () => {
  test("gets a number, an id and a link that are free, as the workbook itself writes them", async () => {
    const parts = workbookParts();
    const workbook = XlsxWorkbook.fromBytes(
      makePackage({
        ...parts,
        "xl/workbook.xml": (parts["xl/workbook.xml"] as string)
          .replace(/xmlns=|xmlns:r=/g, (name) => (name === "xmlns=" ? "xmlns:x=" : "xmlns:rel="))
          .replace(/(<\/?)(workbook|sheets|sheet)\b/g, "$1x:$2")
          .replace('sheetId="1" r:id', 'sheetId="2" rel:id'),
        "xl/worksheets/sheet2.xml": sheetPart("<row><c><v>1</v></c></row>"),
      }),
    );
    await workbook.apply(planOf(addSheet("乙"), addSheet("丙")));
    const written = partsOf(workbook.bytes());
    expect(/<x:sheets>.*<\/x:sheets>/.exec(written["xl/workbook.xml"]!)![0]).toBe(
      '<x:sheets><x:sheet name="甲" sheetId="2" rel:id="rId1"/><x:sheet name="乙" sheetId="3" rel:id="rId2"/>' +
        '<x:sheet name="丙" sheetId="4" rel:id="rId3"/></x:sheets>',
    );
    expect(written["xl/_rels/workbook.xml.rels"]).toContain('Target="worksheets/sheet4.xml"');
    expect(written["xl/worksheets/sheet3.xml"]).toContain("spreadsheetml/2006/main");
    expect((await reopened(workbook).sheets()).map(({ name }) => name)).toEqual(["甲", "乙", "丙"]);
  });

  test("has no name that a sheet of one chart has", async () => {
    const chart = '<sheet name="Chart" sheetId="2" r:id="rId2"/>';
    const workbook = XlsxWorkbook.fromBytes(
      makeWorkbook({
        workbook: `<sheets><sheet name="甲" sheetId="1" r:id="rId1"/>${chart}</sheets>`,
        links: [["rId2", "chartsheet", "chartsheets/sheet1.xml"]],
      }),
    );
    const error = await refusal(workbook.apply(planOf(addSheet("chart"))));
    expect([error.code, error.place]).toEqual(["plan-stale", { sheet: "chart" }]);
  });

  test("is refused where the structure of the workbook is protected", async () => {
    const sheets = '<sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets>';
    const workbook = XlsxWorkbook.fromBytes(
      makeWorkbook({ workbook: `<workbookProtection lockStructure="1"/>${sheets}` }),
    );
    expect((await refusal(workbook.apply(planOf(addSheet("乙"))))).code).toBe("sheet-protected");
  });
});

describe("a sheet taken out of a file", () => {
  /** 甲, the sheet that goes, and 丙 behind it. */
  const three = (more: Parameters<typeof makeWorkbook>[0] = {}, extras = "", views = "") =>
    XlsxWorkbook.fromBytes(
      makeWorkbook({
        workbook:
          `${views}<sheets><sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="乙" sheetId="2" r:id="rId2"/>` +
          `<sheet name="丙" sheetId="3" r:id="rId3"/></sheets>${extras}`,
        links: [
          ["rId2", "worksheet", "worksheets/sheet2.xml"],
          ["rId3", "worksheet", "worksheets/sheet3.xml"],
        ],
        ...more,
        more: { "xl/worksheets/sheet2.xml": sheetPart(""), "xl/worksheets/sheet3.xml": sheetPart(""), ...more.more },
      }),
    );

  test("moves up what is said of the sheets behind it by their place", async () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">甲!$A$1</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="1">乙!$A$1</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="2">丙!$A$1</definedName></definedNames>';
    const views = '<bookViews><workbookView firstSheet="0" activeTab="2"/></bookViews>';
    const workbook = three({}, names, views);
    await workbook.apply(planOf(removeSheet("乙")));
    const written = partsOf(workbook.bytes())["xl/workbook.xml"]!;
    expect(/<bookViews>.*<\/definedNames>/.exec(written)![0]).toBe(
      '<bookViews><workbookView firstSheet="0" activeTab="1"/></bookViews>' +
        '<sheets><sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="丙" sheetId="3" r:id="rId3"/></sheets>' +
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">甲!$A$1</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="1">丙!$A$1</definedName></definedNames>',
    );
    expect((await workbook.read()).sheet).toBe("丙");
  });

  test("takes its own relationships with it", async () => {
    const workbook = three({
      more: {
        "xl/worksheets/_rels/sheet2.xml.rels": relationships([
          ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
        ]),
        "xl/printerSettings/printerSettings1.bin": "x",
      },
    });
    await workbook.apply(planOf(removeSheet("乙")));
    expect(Object.keys(partsOf(workbook.bytes()))).not.toContain("xl/worksheets/_rels/sheet2.xml.rels");
    expect((await reopened(workbook).sheets()).map(({ name }) => name)).toEqual(["甲", "丙"]);
  });

  test.each([
    ["a drawing", { "xl/worksheets/_rels/sheet2.xml.rels": relationships([["rId1", "drawing", "../drawings/d.xml"]]) }],
    [
      "a formula elsewhere that looks at it",
      { "xl/worksheets/sheet3.xml": sheetPart("<row><c><f>乙!A1+1</f></c></row>") },
    ],
  ])("stays where it has %s", async (_, more) => {
    const at = opened(three({ more }));
    const before = at.workbook.bytes();
    expect((await refusal(at.workbook.apply(planOf(removeSheet("乙"))))).code).toBe("plan-stale");
    expect(at.workbook.bytes().equals(before)).toBe(true);
  });

  test("stays where a name looks at it, and goes where a text only speaks of it", async () => {
    const named = '<definedNames><definedName name="值">乙!$A$1</definedName></definedNames>';
    await expectRefused(opened(three({}, named)), planOf(removeSheet("乙")), "plan-stale", { sheet: "乙" });
    const spoken = '<row><c t="inlineStr"><is><t>见 乙!A1</t></is></c></row>';
    const workbook = three({ more: { "xl/worksheets/sheet3.xml": sheetPart(spoken) } });
    await workbook.apply(planOf(removeSheet("乙")));
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["甲", "丙"]);
  });

  test("goes where the same plan takes back the formula that looks at it", async () => {
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook());
    const { undo } = await workbook.apply(
      planOf(addSheet("乙"), cellsEdit("乙", "A1", [[null]], [[2]]), cellsEdit("甲", "A1", [[null]], [["=乙!A1"]])),
    );
    const later = reopened(workbook);
    await later.apply(stored(undo));
    expect((await later.sheets()).map(({ name }) => name)).toEqual(["甲"]);
    expect((await later.read("甲")).contents).toEqual([[null]]);
  });
});
