import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { EditPlan } from "../../../src/sheet/edit-plan";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { notesEdit, planOf } from "../../contract/examples";
import { makeWorkbook, partsOf } from "./make-package";

const rich = readFileSync(join(__dirname, "../../golden/rich-workbook/rich-31-parts.xlsx"));

const partsThatDiffer = (before: Uint8Array, after: Uint8Array): string[] => {
  const [one, other] = [partsOf(before), partsOf(after)];
  return Object.keys({ ...one, ...other })
    .filter((name) => one[name] !== other[name])
    .sort();
};

const noteIn = async (bytes: Uint8Array, cell: string): Promise<string> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const note = book.worksheets[0]!.getCell(cell).note as ExcelJS.Comment | string | undefined;
  return typeof note === "string" ? note : (note?.texts ?? []).map(({ text }) => text).join("");
};

const firstSheet = async (workbook: XlsxWorkbook): Promise<string> => (await workbook.sheets())[0]!.name;

describe("the notes of a file", () => {
  test("are written into the parts of the notes that are there, and every other part stays byte for byte", async () => {
    const workbook = XlsxWorkbook.fromBytes(rich);
    const sheet = await firstSheet(workbook);
    const standing = await workbook.notes(sheet);
    expect(standing).toHaveLength(1);
    await workbook.apply(planOf(notesEdit(sheet, { B2: [null, "一\n二"] })));
    expect(partsThatDiffer(rich, workbook.bytes())).toEqual(["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]);
    expect(await workbook.notes(sheet)).toEqual(
      expect.arrayContaining([...standing, { row: 1, column: 1, text: "一\n二" }]),
    );
    expect(await noteIn(workbook.bytes(), "B2")).toBe("一\n二");
    const shapes = partsOf(workbook.bytes())["xl/drawings/vmlDrawing1.vml"]!;
    const ids = Array.from(shapes.matchAll(/<v:shape id="([^"]*)"/gu), ([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });

  test("name the add-in as their author, and no person", async () => {
    const workbook = XlsxWorkbook.fromBytes(rich);
    const sheet = await firstSheet(workbook);
    await workbook.apply(planOf(notesEdit(sheet, { B2: [null, "一"], B3: [null, "二"] })));
    const comments = partsOf(workbook.bytes())["xl/comments1.xml"]!;
    const authors = Array.from(comments.matchAll(/<author>([^<]*)<\/author>/gu), ([, name]) => name);
    expect(authors.filter((name) => name === "指标通")).toHaveLength(1);
    const own = authors.indexOf("指标通");
    expect(comments).toContain(`ref="B2" authorId="${own}"`);
    expect(comments).toContain(`ref="B3" authorId="${own}"`);
  });

  test("are taken away with their boxes by an undo that comes from storage", async () => {
    const workbook = XlsxWorkbook.fromBytes(rich);
    const sheet = await firstSheet(workbook);
    const standing = await workbook.notes(sheet);
    const { undo } = await workbook.apply(planOf(notesEdit(sheet, { B2: [null, "一"] })));
    const later = XlsxWorkbook.fromBytes(workbook.bytes());
    await later.apply(JSON.parse(JSON.stringify(undo)) as EditPlan);
    expect(await later.notes(sheet)).toEqual(standing);
    const drawing = "xl/drawings/vmlDrawing1.vml";
    expect(partsOf(later.bytes())[drawing]!.match(/<v:shape /gu)).toEqual(partsOf(rich)[drawing]!.match(/<v:shape /gu));
  });

  test("are named by a sheet that had none before what must come after them, whatever its prefixes are", async () => {
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><extLst/></worksheet>`;
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ sheet }));
    const name = await firstSheet(workbook);
    await workbook.apply(planOf(notesEdit(name, { A1: [null, "一"] })));
    const written = Object.values(partsOf(workbook.bytes())).find((text) => text.includes("<extLst/>"))!;
    expect(written).toMatch(/footer="0"\/><legacyDrawing xmlns:r="[^"]*\/relationships" r:id="rId\d"\/><extLst\/>/u);
    expect(await XlsxWorkbook.fromBytes(workbook.bytes()).notes(name)).toEqual([{ row: 0, column: 0, text: "一" }]);
  });
});
