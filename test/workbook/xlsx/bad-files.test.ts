import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { zipSync } from "fflate";
import fc from "fast-check";
import { plainStyle } from "../../../src/sheet/edit-plan";
import { WorkbookError } from "../../../src/workbook/workbook";
import { openXlsxWorkbook } from "../../../src/workbook/xlsx/open-xlsx-workbook";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { readZip } from "../../../src/workbook/xlsx/zip/read-zip";
import { writeZip } from "../../../src/workbook/xlsx/zip/write-zip";
import { refusal } from "../../contract/contract-hall";
import { cellsEdit, planOf } from "../../contract/examples";
import { makePackage, makeWorkbook, relationships, sheetPart, styleSheet, workbookParts } from "./make-package";

/** Milliseconds, for the tests that try some hundred files, or one of a hundred megabytes. */
const minute = 60_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zhibiao-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Opens bytes as a file and reads the sheet that the user looks at. */
const openAndRead = async (bytes: Uint8Array) => {
  const path = join(folder, "坏.xlsx");
  await writeFile(path, bytes);
  return (await openXlsxWorkbook(path)).read();
};

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const { code, place } = await refusal(openAndRead(bytes));
  expect(place.file).toBe(join(folder, "坏.xlsx"));
  return code;
};

const good = makeWorkbook({
  rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><r><t>甲</t></r></is></c><c r="B2"><f t="shared" ref="B2:B3" si="0">B1*2</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>',
  head: '<dimension ref="A1:B3"/><cols><col min="1" max="2" width="12" customWidth="1"/></cols>',
  tail: '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>',
  sharedStrings: "<sst><si><t>指标 &amp; 单位</t></si></sst>",
  styles: styleSheet({
    cellXfs: '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  }),
});

/** A compound file whose directory has these entries. @source [MS-CFB] 2.2, 2.6.1 */
const compoundFile = (...streams: string[]): Uint8Array => {
  const file = Buffer.alloc(512 + 128 * 4);
  file.set(Buffer.from("d0cf11e0a1b11ae1", "hex"));
  for (const [at, name] of streams.entries()) {
    file.write(name, 512 + 128 * at, "utf16le");
    file.writeUInt16LE(2 * (name.length + 1), 512 + 128 * at + 64);
  }
  return file;
};

describe("files that are no workbook", () => {
  test("a file that is not there", async () => {
    const path = join(folder, "没有.xlsx");
    const { code, place } = await refusal(openXlsxWorkbook(path));
    expect([code, place.file]).toEqual(["file-missing", path]);
  });

  test("a folder, and a path through a file", async () => {
    expect((await refusal(openXlsxWorkbook(folder))).code).toBe("file-not-a-workbook");
    await writeFile(join(folder, "文件"), "x");
    expect((await refusal(openXlsxWorkbook(join(folder, "文件", "a.xlsx")))).code).toBe("file-missing");
  });

  test("an empty file", async () => {
    expect(await codeOf(new Uint8Array())).toBe("file-empty");
    expect(() => XlsxWorkbook.fromBytes(new Uint8Array())).toThrow(new WorkbookError("file-empty"));
  });

  test.each([
    ["text", Buffer.from("指标,单位,2021年\n".repeat(10))],
    ["one byte", Buffer.from("P")],
    ["a web page called .xls", Buffer.from("<html><table></table></html>")],
    ["an empty archive", makePackage({})],
    ["an archive of other things", makePackage({ "a.txt": "a" })],
    [
      "a text document",
      makePackage({
        "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
        "word/document.xml": "<w:document xmlns:w='w'/>",
      }),
    ],
    [
      "a binary workbook",
      makePackage({
        "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.bin"]]),
        "xl/workbook.bin": "\u0001",
      }),
    ],
    [
      "a link to a part that is not there",
      makePackage({ "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]) }),
    ],
    ["another compound file", compoundFile("Root Entry", "WordDocument")],
    [
      "text that names the streams of one",
      Buffer.concat([compoundFile("Root Entry"), Buffer.from("..Workbook\0", "utf16le")]),
    ],
  ])("%s is no workbook", async (_, bytes) => {
    expect(await codeOf(bytes)).toBe("file-not-a-workbook");
  });

  test("an encrypted workbook and a workbook of Excel 97 or 95 are told apart", async () => {
    expect(await codeOf(compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"))).toBe("file-encrypted");
    expect(await codeOf(compoundFile("Root Entry", "Workbook"))).toBe("file-legacy-xls");
    expect(await codeOf(compoundFile("Root Entry", "Book"))).toBe("file-legacy-xls");
  });

  test("an archive with a password is encrypted", async () => {
    const file = Buffer.from(good);
    const directory = file.indexOf(Buffer.from("504b0102", "hex"));
    file.writeUInt16LE(file.readUInt16LE(directory + 8) | 1, directory + 8);
    expect(await codeOf(file)).toBe("file-encrypted");
  });
});

describe("files that are broken", () => {
  test("a file that is cut off anywhere is refused", async () => {
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.99]) {
      const cut = good.subarray(0, Math.floor(good.length * share));
      expect([share, await codeOf(cut)]).toEqual([share, "file-broken"]);
    }
  });

  test("bytes that are not those that the archive states are refused", async () => {
    const file = Buffer.from(good);
    const part = file.indexOf("xl/sharedStrings.xml") + "xl/sharedStrings.xml".length;
    file.writeUInt8(file.readUInt8(part + 10) ^ 0xff, part + 10);
    expect(await codeOf(file)).toBe("file-broken");
  });

  test("a part stored as it is must have the checksum that the archive states", async () => {
    const file = Buffer.from(
      zipSync(Object.fromEntries(Object.entries(workbookParts()).map(([name, part]) => [name, Buffer.from(part)])), {
        level: 0,
      }),
    );
    const at = file.indexOf("<sheetData>");
    file.write("<SheetData>", at);
    expect(await codeOf(file)).toBe("file-broken");
  });

  test("two parts of one name are refused, since readers differ in which they take", async () => {
    const file = makePackage({ ...workbookParts(), "xl/Workbook.xml": "<workbook/>" });
    expect(await codeOf(file)).toBe("file-broken");
  });

  test.each([
    ["a workbook part that is not well-formed", { "xl/workbook.xml": "<workbook><sheets></workbook>" }],
    ["a sheet without a part", { "xl/_rels/workbook.xml.rels": relationships([]) }],
    [
      "styles that are not well-formed",
      {
        "xl/styles.xml": "<styleSheet>",
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "styles", "styles.xml"],
        ]),
      },
    ],
    [
      "shared strings that are something else",
      {
        "xl/sharedStrings.xml": "<si/>",
        "xl/_rels/workbook.xml.rels": relationships([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "sharedStrings", "sharedStrings.xml"],
        ]),
      },
    ],
  ])("%s is refused", async (_, parts) => {
    expect(await codeOf(makePackage({ ...workbookParts(), ...parts }))).toBe("file-broken");
  });

  test(
    "a small file with any of its bytes changed is read, or refused by a WorkbookError",
    async () => {
      const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          const file = Buffer.from(good);
          for (const [at, byte] of changes) file.writeUInt8(byte, at);
          await readOrRefuse(file);
        }),
        { numRuns: 400 },
      );
    },
    minute,
  );

  test(
    "parts with any of their characters changed are read, written or refused by a WorkbookError",
    async () => {
      const parts = Object.entries(
        workbookParts({
          rows: '<row r="1" spans="1:2"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
          head: '<cols><col min="1" max="2" width="9"/></cols>',
          tail: '<mergeCells><mergeCell ref="A3:B3"/></mergeCells>',
          sharedStrings: "<sst><si><r><t>a&lt;</t></r></si></sst>",
          styles: styleSheet(),
        }),
      );
      const change = fc.record({
        part: fc.nat(parts.length - 1),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(3),
        text: fc.constantFrom(
          "",
          "<",
          ">",
          "/",
          '"',
          "'",
          "&",
          "=",
          " ",
          "0",
          "9",
          "-",
          "x",
          "<c>",
          "</row>",
          "]]>",
          "<!--",
          "<![CDATA[",
          "\u0000",
          "中",
        ),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
          const texts = parts.map(([, text]) => String(text));
          for (const { part, at, length, text } of changes) {
            const start = Math.floor(at * texts[part]!.length);
            texts[part] = texts[part]!.slice(0, start) + text + texts[part]!.slice(start + length);
          }
          await readOrRefuse(makePackage(Object.fromEntries(parts.map(([name], index) => [name, texts[index]!]))));
        }),
        { numRuns: 400 },
      );
    },
    minute,
  );
});

/** Opens, reads and writes a workbook. Whatever it is, nothing else than a `WorkbookError` may come of it. */
const readOrRefuse = async (file: Uint8Array): Promise<void> => {
  try {
    const workbook = XlsxWorkbook.fromBytes(file);
    for (const { name } of await workbook.sheets()) {
      const grid = await workbook.read(name);
      const { row, column } = grid.range;
      const style = { ...plainStyle, bold: true, fill: "#C6EFCE" };
      const edit = {
        ...cellsEdit(name, "A1", [[grid.contents[0]![0]!]], [["x"]], style),
        range: { row, column, rows: 1, columns: 1 },
      };
      const receipt = await workbook.apply(planOf(edit));
      await XlsxWorkbook.fromBytes(workbook.bytes()).read(name);
      await workbook.apply(structuredClone(receipt.undo));
    }
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
};

const mebibyte = 2 ** 20;

/** A workbook whose sheet is so many blanks, which pack to a thousandth, and which may state another size. */
const bomb = (size: number, stated = size): Uint8Array => {
  const blanks = Buffer.alloc(size, " ");
  const place = { modified: 0, externalAttributes: 0, method: 8 } as const;
  const entries = Object.entries(workbookParts()).map(([name, text]) => {
    const bytes = name.endsWith("sheet1.xml") ? blanks : Buffer.from(text);
    const size = bytes === blanks ? stated : bytes.length;
    return { ...place, name, size, crc: crc32(bytes), packed: deflateRawSync(bytes) };
  });
  return Buffer.concat(writeZip(entries));
};

/** How much more memory the process holds after some work than before it, in bytes. */
const growthDuring = async (work: () => Promise<void>): Promise<number> => {
  const before = process.memoryUsage.rss();
  await work();
  return process.memoryUsage.rss() - before;
};

describe("files that would fill the memory", () => {
  test(
    "a part that would unpack to far more than a sheet does is refused before it is unpacked",
    async () => {
      const file = bomb(96 * mebibyte);
      expect(file.length).toBeLessThan(mebibyte);
      const growth = await growthDuring(async () => {
        expect(await codeOf(file)).toBe("file-too-large");
      });
      expect(growth).toBeLessThan(48 * mebibyte);
    },
    minute,
  );

  test(
    "parts that would together be more than a workbook are refused, each at a believable ratio",
    async () => {
      const entries = readZip(Buffer.from(good)).map((entry) => ({
        ...entry,
        size: 2 ** 28 - 1,
        packed: Buffer.alloc(2 ** 21),
      }));
      expect(await codeOf(Buffer.concat(writeZip(entries.slice(0, 5))))).toBe("file-too-large");
    },
    minute,
  );

  test(
    "a part that says it is small and is not takes no more memory than it says",
    async () => {
      const file = bomb(96 * mebibyte, 1000);
      const growth = await growthDuring(async () => {
        expect(await codeOf(file)).toBe("file-broken");
      });
      expect(growth).toBeLessThan(48 * mebibyte);
    },
    minute,
  );

  test(
    "text that is longer than any cell's is refused",
    async () => {
      const text = "a".repeat(2 * mebibyte);
      const rows = `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
      expect(await codeOf(makeWorkbook({ rows }))).toBe("file-broken");
      expect(await codeOf(makeWorkbook({ rows: `<row><c><v>${"1".repeat(2 * mebibyte)}</v></c></row>` }))).toBe(
        "file-broken",
      );
      expect(await codeOf(makeWorkbook({ rows: `<row ${"a".repeat(2 * mebibyte)}="1"/>` }))).toBe("file-broken");
      expect(await codeOf(makeWorkbook({ rows: `<row a="${"a".repeat(2 * mebibyte)}"/>` }))).toBe("file-broken");
    },
    minute,
  );

  test(
    "more markup around the rows than any workbook has is refused",
    async () => {
      expect(await codeOf(makeWorkbook({ sheet: sheetPart("", "", "<a/>".repeat(1_000_001)) }))).toBe("file-too-large");
    },
    minute,
  );
});
