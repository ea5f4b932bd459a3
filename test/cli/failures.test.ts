import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WorkbookError } from "../../src/workbook/workbook";
import { goodSheet } from "./plan-sheets";
import { opening, recordedRun } from "./recorded-run";

const openWorkbook = opening(goodSheet);

describe("the command line when something is in the way", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "zhibiao-"));
    writeFileSync(file("a.xlsx"), "a workbook");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const file = (name: string) => join(folder, name);

  test("a file that cannot be read ends with 3 and one line in the language asked for", async () => {
    const refusing = () => Promise.reject(new WorkbookError("file-encrypted", { file: "a.xlsx" }));
    const chinese = await recordedRun(["assess", "a.xlsx"], { openWorkbook: refusing });
    const english = await recordedRun(["assess", "a.xlsx", "--lang", "en"], { openWorkbook: refusing });
    expect(chinese).toEqual({
      status: 3,
      stdout: "",
      stderr: "文件“a.xlsx”设有打开密码，无法读取。请在 Excel 中取消密码，另存后重试。\n",
    });
    expect(english.status).toBe(3);
    expect(english.stderr).toMatch(/^The file “a\.xlsx” needs a password .*\.\n$/u);
  });

  test("a bug of ours ends with 70 and one line, without a stack trace", async () => {
    const broken = () => Promise.reject(new TypeError("x is not\na function"));
    const { status, stdout, stderr } = await recordedRun(["assess", "a.xlsx"], { openWorkbook: broken });
    expect({ status, stdout }).toEqual({ status: 70, stdout: "" });
    expect(stderr).toMatch(/^程序出现了意外错误.*TypeError: x is not a function\n$/u);
  });

  test("wrong arguments end with 2, the sentence and where to read more", async () => {
    expect(await recordedRun(["template", "--lang", "en"], {})).toEqual({
      status: 2,
      stdout: "",
      stderr: "There is no command “template”. Commands: assess, check. See zhibiao --help.\n",
    });
  });

  test("a part that this version cannot write is refused by name, and nothing is written", async () => {
    const args = ["assess", file("a.xlsx"), "--out", file("b.xlsx"), "--write", "charts", "--lang", "en"];
    expect(await recordedRun(args, { openWorkbook })).toEqual({
      status: 2,
      stdout: "",
      stderr: "This version cannot write “charts”. --write takes: status, notes, methods, all. See zhibiao --help.\n",
    });
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test("the workbook is never overwritten, by another spelling, by a link, or with --force", async () => {
    symlinkSync(file("a.xlsx"), file("link.xlsx"));
    for (const option of ["--out", "--json"]) {
      for (const same of [file("a.xlsx"), `${folder}/./a.xlsx`, file("link.xlsx")]) {
        const { status } = await recordedRun(["assess", file("a.xlsx"), option, same, "--force"], { openWorkbook });
        expect(status).toBe(2);
      }
    }
    expect(readFileSync(file("a.xlsx"), "utf8")).toBe("a workbook");
  });

  test("the JSON and the annotated copy cannot be one file", async () => {
    const args = ["assess", file("a.xlsx"), "--out", file("b"), "--json", `${folder}/./b`];
    expect(await recordedRun(args, { openWorkbook })).toMatchObject({ status: 2 });
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test("an existing file is replaced with --force only", async () => {
    writeFileSync(file("b.xlsx"), "old");
    const args = ["assess", file("a.xlsx"), "--out", file("b.xlsx")];
    const refused = await recordedRun(args, { openWorkbook });
    expect(refused).toEqual({
      status: 3,
      stdout: "",
      stderr: `文件“${file("b.xlsx")}”已存在，没有覆盖。要覆盖请加 --force，或换一个文件名。\n`,
    });
    expect(readFileSync(file("b.xlsx"), "utf8")).toBe("old");
    const forced = await recordedRun([...args, "--force"], { openWorkbook });
    expect(forced.status).toBe(0);
    expect([...readFileSync(file("b.xlsx"))]).toEqual([1, 2, 3]);
  });

  test("a folder that does not exist is told, and the JSON is not written either", async () => {
    const args = ["assess", file("a.xlsx"), "--out", file("none/b.xlsx"), "--json", file("r.json")];
    const { status, stderr } = await recordedRun(args, { openWorkbook });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^无法写入文件“.*b\.xlsx”。.*\n$/u);
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test("a protected sheet cannot be annotated: 3, and no file", async () => {
    const protectedSheet = opening({ ...goodSheet, isProtected: true });
    const args = ["assess", file("a.xlsx"), "--out", file("b.xlsx")];
    const { status, stderr } = await recordedRun(args, { openWorkbook: protectedSheet });
    expect(status).toBe(3);
    expect(stderr).toContain("受保护");
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test("a settings file gives settings, and one that is missing, no JSON or of unknown keys is refused", async () => {
    writeFileSync(file("own.json"), '\uFEFF{ "asOf": 2023, "onTrackFrom": 0.9 }');
    const json = ["assess", file("a.xlsx"), "--json", "-", "--settings"];
    const good = await recordedRun([...json, file("own.json")], { openWorkbook });
    expect(JSON.parse(good.stdout)).toMatchObject({ settings: { asOf: 2023, onTrackFrom: 0.9 } });

    expect(await recordedRun([...json, file("none.json")], { openWorkbook })).toMatchObject({ status: 3, stdout: "" });
    expect(await recordedRun([...json, folder], { openWorkbook })).toMatchObject({ status: 3, stdout: "" });
    for (const text of ["onTrackFrom: 0.9", "[0.9]", "null", '{ "onTrack": 0.9 }', '{ "asOf": "2023年" }']) {
      writeFileSync(file("own.json"), text);
      expect(await recordedRun([...json, file("own.json")], { openWorkbook })).toMatchObject({ status: 2, stdout: "" });
    }
  });

  test("Ctrl-C ends with 130 and leaves nothing behind", async () => {
    const args = ["assess", file("a.xlsx"), "--out", file("b.xlsx"), "--json", file("r.json")];
    const { status, stdout, stderr } = await recordedRun(args, { openWorkbook, signal: { aborted: true } });
    expect({ status, stdout, stderr }).toEqual({ status: 130, stdout: "", stderr: "已中断，没有写完的文件已丢弃。\n" });
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test("help and version open no workbook", async () => {
    const help = await recordedRun(["--help"], {});
    expect(help).toMatchObject({ status: 0, stderr: "" });
    for (const option of [
      "--out",
      "--json",
      "--as-of",
      "--target-year",
      "--sheet",
      "--settings",
      "--write",
      "--lang",
      "--force",
    ]) {
      expect(help.stdout).toContain(option);
    }
    expect(await recordedRun(["--version"], {})).toEqual({ status: 0, stdout: "0.0.0-test\n", stderr: "" });
  });
});
