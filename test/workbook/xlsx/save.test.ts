import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainStyle } from "../../../src/sheet/edit-plan";
import { openXlsxWorkbook } from "../../../src/workbook/xlsx/open-xlsx-workbook";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { refusal } from "../../contract/contract-hall";
import { cellsEdit, planOf } from "../../contract/examples";
import { makeWorkbook } from "./make-package";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zhibiao-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const changed = async (): Promise<XlsxWorkbook> => {
  const workbook = XlsxWorkbook.fromBytes(makeWorkbook());
  await workbook.apply(planOf(cellsEdit("甲", "A1", [[null]], [["状态"]], plainStyle)));
  return workbook;
};

describe("saving a workbook", () => {
  test("a saved workbook is opened as it was", async () => {
    const path = join(folder, "结果.xlsx");
    await (await changed()).save(path);
    expect((await (await openXlsxWorkbook(path)).read()).values).toEqual([["状态"]]);
    expect(await readdir(folder)).toEqual(["结果.xlsx"]);
  });

  test("a file that is there is not overwritten unless that is asked for", async () => {
    const path = join(folder, "旧.xlsx");
    await writeFile(path, "旧");
    const workbook = await changed();
    for (const options of [undefined, { overwrite: false }]) {
      const { code, place } = await refusal(workbook.save(path, options));
      expect([code, place.file]).toEqual(["file-exists", path]);
    }
    expect(await readFile(path, "utf8")).toBe("旧");
    await workbook.save(path, { overwrite: true });
    expect((await readFile(path)).equals(workbook.bytes())).toBe(true);
    expect(await readdir(folder)).toEqual(["旧.xlsx"]);
  });

  test("a place that cannot be written is refused, and nothing is left behind", async () => {
    const workbook = await changed();
    for (const overwrite of [false, true]) {
      const { code, place } = await refusal(workbook.save(join(folder, "没有", "a.xlsx"), { overwrite }));
      expect([code, place.hostCode]).toEqual(["file-not-writable", "ENOENT"]);
    }
    await mkdir(join(folder, "文件夹"));
    expect((await refusal(workbook.save(join(folder, "文件夹"), { overwrite: true }))).code).toBe("file-not-writable");
    expect((await refusal(workbook.save(join(folder, "文件夹")))).code).toBe("file-exists");
    expect(await readdir(folder)).toEqual(["文件夹"]);
  });

  test("the file that a workbook was opened from stays as it was until it is saved there", async () => {
    const path = join(folder, "原.xlsx");
    const bytes = makeWorkbook();
    await writeFile(path, bytes);
    const workbook = await openXlsxWorkbook(path);
    await workbook.apply(planOf(cellsEdit("甲", "A1", [[null]], [["x"]], plainStyle)));
    expect((await readFile(path)).equals(bytes)).toBe(true);
    await workbook.save(path, { overwrite: true });
    expect((await (await openXlsxWorkbook(path)).read()).values).toEqual([["x"]]);
  });
});
