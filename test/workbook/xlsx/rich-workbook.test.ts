import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainStyle, type CellStyle, type EditPlan } from "../../../src/sheet/edit-plan";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { readZip } from "../../../src/workbook/xlsx/zip/read-zip";
import { refusal } from "../../contract/contract-hall";
import { cellsEdit, planOf, range, widthsEdit } from "../../contract/examples";
import { partsOf } from "./make-package";

const original = readFileSync(join(__dirname, "../../golden/rich-workbook/rich-31-parts.xlsx"));
const originalParts = partsOf(original);

const green: CellStyle = { ...plainStyle, fill: "#C6EFCE", fontColor: "#006100", bold: true };

const apply = async (file: Uint8Array, plan: EditPlan) => {
  const workbook = XlsxWorkbook.fromBytes(file);
  const receipt = await workbook.apply(plan);
  return { workbook, receipt, parts: partsOf(workbook.bytes()) };
};

const partsThatDiffer = (parts: Readonly<Record<string, string>>): string[] =>
  Object.keys({ ...originalParts, ...parts })
    .filter((name) => parts[name] !== originalParts[name])
    .sort();

describe("a rich workbook", () => {
  test("what no plan touches comes back as the same packed bytes, in the same order", async () => {
    const { workbook } = await apply(
      original,
      planOf(cellsEdit("数据", "H1:H2", [[null], [null]], [["状态"], ["▲ 超前"]], green)),
    );
    const [before, after] = [readZip(original), readZip(workbook.bytes())];
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    const changed = after.filter((entry, at) => !Buffer.from(entry.packed).equals(before[at]!.packed));
    expect(changed.map(({ name }) => name)).toEqual(["xl/worksheets/sheet2.xml", "xl/styles.xml"]);
    expect(after.map(({ modified, externalAttributes }) => [modified, externalAttributes])).toEqual(
      before.map(({ modified, externalAttributes }) => [modified, externalAttributes]),
    );
  });

  test("the touched sheet differs in the planned cells alone", async () => {
    const plan = planOf(
      cellsEdit("数据", "H1:H2", [[null], [null]], [["状态 & <说明>"], [0.5]], green),
      cellsEdit("数据", "C4", [[3]], [["三"]], plainStyle),
      cellsEdit("数据", "A7", [[null]], [[true]], plainStyle),
      widthsEdit("数据", 7, [16]),
    );
    const { parts } = await apply(original, plan);
    const expected = originalParts["xl/worksheets/sheet2.xml"]!.replace(
      '<dimension ref="A1:F5"/>',
      '<dimension ref="A1:H7"/>',
    )
      .replace("<sheetData>", '<cols><col min="8" max="8" width="16" customWidth="1"/></cols><sheetData>')
      .replace('<row r="1" spans="1:6">', '<row r="1" spans="1:8">')
      .replace(
        '<c r="F1" t="s"><v>32</v></c>',
        '<c r="F1" t="s"><v>32</v></c><c r="H1" s="5" t="inlineStr"><is><t>状态 &amp; &lt;说明&gt;</t></is></c>',
      )
      .replace('<row r="2" spans="1:6">', '<row r="2" spans="1:8">')
      .replace('<c r="F2"><v>1</v></c>', '<c r="F2"><v>1</v></c><c r="H2" s="5"><v>0.5</v></c>')
      .replace('<c r="C4"><v>3</v></c>', '<c r="C4" t="inlineStr"><is><t>三</t></is></c>')
      .replace("</sheetData>", '<row r="7"><c r="A7" t="b"><v>1</v></c></row></sheetData>');
    expect(parts["xl/worksheets/sheet2.xml"]).toBe(expected);
  });

  test("styles are added at the end of their lists, and nothing else of the styles changes", async () => {
    const { parts } = await apply(original, planOf(cellsEdit("数据", "H1", [[null]], [["x"]], green)));
    const font =
      '<font><b/><sz val="11"/><color rgb="FF006100"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>';
    const fill =
      '<fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/><bgColor indexed="64"/></patternFill></fill>';
    const format = '<xf numFmtId="0" fontId="3" fillId="4" borderId="0" xfId="0" applyFill="1" applyFont="1"/>';
    const expected = originalParts["xl/styles.xml"]!.replace('<fonts count="3">', '<fonts count="4">')
      .replace("</fonts>", `${font}</fonts>`)
      .replace('<fills count="4">', '<fills count="5">')
      .replace("</fills>", `${fill}</fills>`)
      .replace('<cellXfs count="5">', '<cellXfs count="6">')
      .replace("</cellXfs>", `${format}</cellXfs>`);
    expect(parts["xl/styles.xml"]).toBe(expected);
  });

  test("the sheet with extensions, a sparkline and conditional formats differs in the planned cells alone", async () => {
    const plan = planOf(
      cellsEdit("指标", "H3:H4", [[null], [null]], [["●"], ["▲"]], plainStyle),
      widthsEdit("指标", 1, [30, 12]),
    );
    const { parts } = await apply(original, plan);
    const sheet = originalParts["xl/worksheets/sheet1.xml"]!;
    const expected = sheet
      .replace(
        '<col min="2" max="2" width="28.7109375" customWidth="1"/>',
        '<col min="2" max="2" width="30" customWidth="1"/><col min="3" max="3" width="12" customWidth="1"/>',
      )
      .replace('<row r="3" spans="1:7"', '<row r="3" spans="1:8"')
      .replace(
        '<c r="G3" s="4" t="s"><v>22</v></c>',
        '<c r="G3" s="4" t="s"><v>22</v></c><c r="H3" t="inlineStr"><is><t>●</t></is></c>',
      )
      .replace('<row r="4" spans="1:7"', '<row r="4" spans="1:8"')
      .replace("<f>C4/D4</f><v>0.5</v></c>", '<f>C4/D4</f><v>0.5</v></c><c r="H4" t="inlineStr"><is><t>▲</t></is></c>');
    expect(parts["xl/worksheets/sheet1.xml"]).toBe(expected);
    expect(parts["xl/styles.xml"]).toBe(originalParts["xl/styles.xml"]);
  });

  test("a change of looks alone leaves text in several fonts and formulas with their results as they are", async () => {
    const before = [["注：红字 普通"]];
    const plan = planOf(
      cellsEdit("指标", "B20", before, before, { ...plainStyle, fill: "#FFFF00" }),
      cellsEdit("指标", "E5", [["=C5/D5"]], [["=C5/D5"]], { ...plainStyle, numberFormat: "0.0%", fill: "#FFFF00" }),
    );
    const { parts, workbook } = await apply(original, plan);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="B20" t="s" s="6"><v>21</v></c>');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="E5" s="5"><f>C5/D5</f><v>0.5</v></c>');
    expect((await workbook.read("指标")).values[4]?.[4]).toBe(0.5);
  });

  test("undoing the newest change brings back the very bytes, text in several fonts included", async () => {
    const workbook = XlsxWorkbook.fromBytes(original);
    const before = workbook.bytes();
    const { undo } = await workbook.apply(planOf(cellsEdit("指标", "B20", [["注：红字 普通"]], [["注"]], green)));
    const written = workbook.bytes();
    expect(written.equals(before)).toBe(false);
    const { undo: redo } = await workbook.apply(undo);
    expect(workbook.bytes().equals(before)).toBe(true);
    await workbook.apply(redo);
    expect(workbook.bytes().equals(written)).toBe(true);
  });

  test("a protected sheet is written to in the copy and stays protected there", async () => {
    const { parts } = await apply(original, planOf(cellsEdit("指标", "H3", [[null]], [["●"]])));
    const protection = /<sheetProtection[^>]*\/>/.exec(originalParts["xl/worksheets/sheet1.xml"]!)![0];
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(protection);
    expect(partsThatDiffer(parts)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  });

  test.each([
    ["a cell of a dynamic array", "指标", "J31", 0, "ArrayFormula"],
    ["the formula of a dynamic array", "指标", "J30", "=_xlfn.SEQUENCE(3)", "ArrayFormula"],
    ["a table's heading", "数据", "E1", "k", "TableHeading"],
  ])("%s is not overwritten", async (_, sheet, cell, before, hostCode) => {
    const workbook = XlsxWorkbook.fromBytes(original);
    const error = await refusal(workbook.apply(planOf(cellsEdit(sheet, cell, [[before]], [["x"]]))));
    expect([error.code, error.place.sheet, error.place.hostCode]).toEqual(["host-failed", sheet, hostCode]);
    await workbook.apply(planOf(cellsEdit(sheet, cell, [[before]], [[before]])));
  });

  test("all of it is read", async () => {
    const workbook = XlsxWorkbook.fromBytes(original);
    expect(await workbook.sheets()).toMatchObject([
      { name: "指标", isHidden: false },
      { name: "数据", isHidden: false },
      { name: "透视", isHidden: false },
      { name: "隐藏", isHidden: true },
    ]);
    const grid = await workbook.read();
    expect(grid).toMatchObject({
      sheet: "指标",
      range: range("A1:J32"),
      isProtected: true,
      isHidden: false,
      merges: [range("A1:E1")],
    });
    expect(grid.values[0]).toEqual(["科技创新指标", ...Array<null>(9).fill(null)]);
    expect(grid.contents[2]).toEqual([1, "指标1", 10, 20, "=C3/D3", null, "可改", null, null, null]);
    expect(grid.values[2]?.[4]).toBe(0.5);
    expect(grid.numberFormats[2]?.slice(0, 6)).toEqual([
      "General",
      "General",
      '#,##0.0" 件"',
      '#,##0.0" 件"',
      "0.0%",
      "General",
    ]);
    expect(grid.values[19]?.[1]).toBe("注：红字 普通");
    expect(grid.contents[29]?.[9]).toBe("=_xlfn.SEQUENCE(3)");
    expect((await workbook.read("透视")).range).toEqual(range("A1"));
  });
});
