import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isSameFile } from "../../src/cli/files/is-same-file";
import { writeWholeFile } from "../../src/cli/files/write-whole-file";

const going = { aborted: false };

describe("a file that is written whole", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "zhibiao-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const file = (name: string) => join(folder, name);

  test("holds all its pieces, text and bytes, and leaves nothing beside it", async () => {
    await writeWholeFile(file("a"), ["指", new Uint8Array([65, 66]), "标"], { replace: false, signal: going });
    expect(readFileSync(file("a"), "utf8")).toBe("指AB标");
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  test("is not replaced unless that is allowed", async () => {
    writeFileSync(file("a"), "old");
    const refused = writeWholeFile(file("a"), ["new"], { replace: false, signal: going });
    await expect(refused).rejects.toMatchObject({ code: "file-exists", place: { file: file("a") } });
    expect(readFileSync(file("a"), "utf8")).toBe("old");
    await writeWholeFile(file("a"), ["new"], { replace: true, signal: going });
    expect(readFileSync(file("a"), "utf8")).toBe("new");
  });

  test("stays as it was where the pieces fail halfway, and nothing half-written is left", async () => {
    writeFileSync(file("a"), "old");
    function* failing() {
      yield "half";
      throw new RangeError("halfway");
    }
    await expect(writeWholeFile(file("a"), failing(), { replace: true, signal: going })).rejects.toThrow("halfway");
    expect(readFileSync(file("a"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  test("stays as it was where the user interrupts between two pieces", async () => {
    const signal = { aborted: false };
    function* interrupted() {
      yield "half";
      signal.aborted = true;
      yield "whole";
    }
    const writing = writeWholeFile(file("a"), interrupted(), { replace: false, signal });
    await expect(writing).rejects.toMatchObject({ code: "cancelled" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is refused with one code where its folder is missing or it is a folder itself", async () => {
    const writable = { replace: true, signal: going };
    await expect(writeWholeFile(file("none/a"), [""], writable)).rejects.toMatchObject({ code: "file-not-writable" });
    mkdirSync(file("folder"));
    await expect(writeWholeFile(file("folder"), [""], writable)).rejects.toMatchObject({ code: "file-not-writable" });
  });

  test("replaces what a link leads to, not the link, and keeps the file's permissions", async () => {
    writeFileSync(file("a"), "old", { mode: 0o640 });
    symlinkSync(file("a"), file("link"));
    await writeWholeFile(file("link"), ["new"], { replace: true, signal: going });
    expect(readFileSync(file("a"), "utf8")).toBe("new");
    expect(statSync(file("a")).mode & 0o777).toBe(0o640);
  });

  test("a device takes the pieces itself and is not replaced", async () => {
    await writeWholeFile("/dev/null", ["gone"], { replace: true, signal: going });
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test("two spellings, a link and a hard link are the same file; a copy is another", async () => {
    writeFileSync(file("a"), "x");
    writeFileSync(file("copy"), "x");
    symlinkSync(file("a"), file("link"));
    linkSync(file("a"), file("hard"));
    mkdirSync(file("folder"));
    symlinkSync(folder, file("folder/up"));
    for (const other of ["./a", "folder/../a", "folder/up/a", "link", "hard"]) {
      expect(await isSameFile(file("a"), `${folder}/${other}`)).toBe(true);
    }
    expect(await isSameFile(file("a"), file("copy"))).toBe(false);
  });

  test("two names of a file that does not exist yet are known to be one", async () => {
    mkdirSync(file("folder"));
    symlinkSync(folder, file("folder/up"));
    expect(await isSameFile(file("new"), file("folder/up/new"))).toBe(true);
    expect(await isSameFile(file("new"), file("folder/new"))).toBe(false);
  });
});
