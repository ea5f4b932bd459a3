import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { openXlsxWorkbook } from "../../src/workbook/xlsx/open-xlsx-workbook";
import { samplePath } from "../sample-grids";
import { recordedRun } from "./recorded-run";

const sample = readFileSync(samplePath("plan"));

/** A compound file with one stream, as Office writes encrypted and older workbooks. @source [MS-CFB] 2.2, 2.6.1 */
function compoundFile(stream: string): Buffer {
  const file = Buffer.alloc(1024);
  file.write("d0cf11e0a1b11ae1", "hex");
  const name = Buffer.from(`${stream}\0`, "utf16le");
  name.copy(file, 512);
  file.writeUInt16LE(name.length, 512 + 64);
  return file;
}

/** The sample with a sheet of 32 MB that is packed into 32 KB. */
const bomb = (): Uint8Array =>
  zipSync({ ...unzipSync(sample), "xl/worksheets/sheet1.xml": new Uint8Array(32 * 2 ** 20).fill(0x20) });

const parts = unzipSync(sample);

const files: readonly (readonly [what: string, bytes: () => Uint8Array, sentence: RegExp])[] = [
  ["an empty file", () => Buffer.alloc(0), /是空文件/u],
  ["a text file", () => Buffer.from("指标,单位\n"), /不是 Excel 工作簿/u],
  ["half of a workbook", () => sample.subarray(0, sample.length / 2), /不是 Excel 工作簿|已损坏/u],
  ["a zip of something else", () => zipSync({ "a.txt": Buffer.from("a") }), /不是 Excel 工作簿/u],
  [
    "a workbook with a broken sheet",
    () => zipSync({ ...parts, "xl/worksheets/sheet1.xml": Buffer.from("<worksheet><") }),
    /已损坏/u,
  ],
  ["an encrypted workbook", () => compoundFile("EncryptedPackage"), /设有打开密码/u],
  ["an .xls workbook", () => compoundFile("Workbook"), /旧格式（\.xls）/u],
  ["a zip bomb", bomb, /解压后过大/u],
];

describe("a file that is no workbook ends with 3 and one line that says why and what to do", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "zhibiao-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const assess = (...args: readonly string[]) =>
    recordedRun(["assess", ...args, "--json", join(folder, "r.json"), "--out", join(folder, "out.xlsx")], {
      openWorkbook: openXlsxWorkbook,
    });

  test.each(files)("%s", async (_what, bytes, sentence) => {
    const file = join(folder, "表.xlsx");
    writeFileSync(file, bytes());
    const { status, stdout, stderr } = await assess(file);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^[^\n]*表\.xlsx[^\n]*。\n$/u);
    expect(stderr).not.toMatch(/\bat \S+:\d+|Error/u);
    expect(readdirSync(folder)).toEqual(["表.xlsx"]);
    expect((await assess(file, "--lang", "en")).stderr).toMatch(/^The file “.*表\.xlsx”[^\n]*\.\n$/u);
  });

  test("a file that is not there", async () => {
    const { status, stderr } = await assess(join(folder, "none.xlsx"));
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: `文件“${join(folder, "none.xlsx")}”不存在。请检查路径。\n`,
    });
  });

  test("a folder", async () => {
    mkdirSync(join(folder, "表.xlsx"));
    const { status, stderr } = await assess(join(folder, "表.xlsx"));
    expect(status).toBe(3);
    expect(stderr).toMatch(/^[^\n]*表\.xlsx[^\n]*。\n$/u);
  });
});
