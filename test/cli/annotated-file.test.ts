import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { openXlsxWorkbook } from "../../src/workbook/xlsx/open-xlsx-workbook";
import { samplePath } from "../sample-grids";
import { parseAssessment } from "./assessment-document";
import { recordedRun } from "./recorded-run";

const source = samplePath("example");

describe("the annotated copy of a workbook", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "zhibiao-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const file = (name: string) => join(folder, name);
  const assess = (...args: readonly string[]) =>
    recordedRun(["assess", ...args, "--as-of", "2024"], { openWorkbook: openXlsxWorkbook });

  const sheetOf = async (path: string): Promise<ExcelJS.Worksheet> => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    return workbook.getWorksheet("主要指标")!;
  };

  test("holds status, share, projection, chance and explanation beside the table, and a legend", async () => {
    const before = readFileSync(source);
    const { status, stdout } = await assess(source, "--out", file("b.xlsx"), "--json", file("b.json"));
    expect(status).toBe(0);
    expect(stdout).toContain(`已写入 ${file("b.xlsx")}。\n已写入 ${file("b.json")}。\n`);

    const { indicators } = parseAssessment(readFileSync(file("b.json"), "utf8"));
    const sheet = await sheetOf(file("b.xlsx"));
    const headings = ["状态", "提升完成度", "2025年预测", "达标概率", "说明"];
    expect(["K3", "L3", "M3", "N3", "O3"].map((cell) => sheet.getCell(cell).value)).toEqual(headings);
    expect(sheet.getCell("Q3").value).toBe("图例");
    const research = indicators.find(({ row }) => row === 7)!;
    expect(sheet.getCell("K7").value).toBe("▲ 略有滞后");
    expect(research.standing).toHaveProperty("completedShare", sheet.getCell("L7").value);
    expect(research.outlook).toHaveProperty("value", sheet.getCell("M7").value);
    expect(research.outlook).toHaveProperty("chance", sheet.getCell("N7").value);
    expect(sheet.getCell("O7").value).toContain("2024年为1.13%，与规划进度参考值1.28%相差0.15个百分点");
    expect(sheet.getCell("K7").fill).toMatchObject({ type: "pattern", pattern: "solid" });
    expect(readFileSync(source).equals(before)).toBe(true);
  });

  test("has notes on its status cells where they are asked for, and the same file again from a second run", async () => {
    await assess(source, "--out", file("b.xlsx"), "--write", "status,notes");
    const note = (await sheetOf(file("b.xlsx"))).getCell("K7").note;
    const text = typeof note === "string" ? note : (note.texts ?? []).map((run) => run.text).join("");
    expect(text).toContain("状态：略有滞后（按规划路径）");
    expect(text).toContain("实际值：2024年 1.13%（H7）");
    const { stdout } = await assess(file("b.xlsx"), "--out", file("c.xlsx"), "--write", "status,notes");
    expect(stdout).toContain("原样复制到");
    expect(readFileSync(file("c.xlsx")).equals(readFileSync(file("b.xlsx")))).toBe(true);
  });

  test("leaves the cells of the table as they were, and every part that it does not write byte for byte", async () => {
    await assess(source, "--out", file("b.xlsx"));
    const [original, annotated] = [await sheetOf(source), await sheetOf(file("b.xlsx"))];
    for (let row = 1; row <= original.rowCount; row += 1) {
      for (let column = 1; column <= original.columnCount; column += 1) {
        const [was, is] = [original.getCell(row, column), annotated.getCell(row, column)];
        expect({ value: is.value, style: is.style }).toEqual({ value: was.value, style: was.style });
      }
    }
    const [before, after] = [unzipSync(readFileSync(source)), unzipSync(readFileSync(file("b.xlsx")))];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter((part) => !Buffer.from(before[part]!).equals(after[part]!));
    expect(changed.sort()).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  });

  test("annotated again is the same file, and says so", async () => {
    await assess(source, "--out", file("b.xlsx"));
    const { status, stdout } = await assess(file("b.xlsx"), "--out", file("c.xlsx"));
    expect(status).toBe(0);
    expect(stdout).toContain(`表中已有同样的结果，原样复制到 ${file("c.xlsx")}。\n`);
    expect(readFileSync(file("c.xlsx")).equals(readFileSync(file("b.xlsx")))).toBe(true);
  });

  test("is the same file where its table is of a layout that is not written back, and says so", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook
      .addWorksheet("高新技术企业")
      .addRows([
        ["高新技术企业数（家）"],
        ["地区", "2022年", "2023年"],
        ["凉州区", 20, 24],
        ["民勤县", 9, 11],
        ["古浪县", 5, 6],
      ]);
    await workbook.xlsx.writeFile(file("a.xlsx"));
    const { stdout } = await assess(file("a.xlsx"), "--out", file("b.xlsx"));
    expect(stdout).toContain(`没有可以写回的表（只有每行一项指标的表可以写回），原样复制到 ${file("b.xlsx")}。\n`);
    expect(readFileSync(file("b.xlsx")).equals(readFileSync(file("a.xlsx")))).toBe(true);
  });

  test("gives the same indicators when it is read again", async () => {
    const first = await assess(source, "--out", file("b.xlsx"));
    expect(first.status).toBe(0);
    const again = parseAssessment((await assess(file("b.xlsx"), "--json", "-")).stdout);
    expect(again.indicators).toEqual(parseAssessment((await assess(source, "--json", "-")).stdout).indicators);
    expect(again.issues).toEqual([]);
  });

  test("is replaced in place when a later year or another language is asked for", async () => {
    await assess(source, "--out", file("b.xlsx"));
    await assess(file("b.xlsx"), "--out", file("c.xlsx"), "--lang", "en");
    const sheet = await sheetOf(file("c.xlsx"));
    expect(sheet.getCell("K3").value).toBe("Status");
    expect(sheet.getCell("K7").value).toBe("▲ Slightly behind");
    expect(sheet.getCell("Q3").value).toBe("Legend");
    expect(sheet.columnCount).toBe((await sheetOf(file("b.xlsx"))).columnCount);
  });
});
