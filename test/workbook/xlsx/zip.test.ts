import { crc32, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { newEntry, packEntry } from "../../../src/workbook/xlsx/zip/pack-entry";
import { readZip } from "../../../src/workbook/xlsx/zip/read-zip";
import { unpackEntry } from "../../../src/workbook/xlsx/zip/unpack-entry";
import { writeZip } from "../../../src/workbook/xlsx/zip/write-zip";
import { makePackage } from "./make-package";

const text = "指标 ".repeat(100);

/** One entry as other programs may write it: sizes behind the data, sizes in the zip64 record, a comment at the end. */
const otherArchive = ({ zip64 = false, comment = "" }): Buffer => {
  const [name, data] = [Buffer.from("a.xml"), Buffer.from(text)];
  const packed = deflateRawSync(data);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(0x0008, 6);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  const extra = Buffer.alloc(zip64 ? 20 : 0);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(0x0008, 8);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(crc32(data), 16);
  central.writeUInt32LE(zip64 ? 0xffffffff : packed.length, 20);
  central.writeUInt32LE(zip64 ? 0xffffffff : data.length, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt16LE(extra.length, 30);
  if (zip64) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeBigUInt64LE(BigInt(data.length), 4);
    extra.writeBigUInt64LE(BigInt(packed.length), 12);
  }
  const before = Buffer.concat([local, name, packed, descriptor]);
  const directory = Buffer.concat([central, name, extra]);
  const end64 = Buffer.alloc(zip64 ? 76 : 0);
  if (zip64) {
    end64.writeUInt32LE(0x06064b50, 0);
    end64.writeBigUInt64LE(1n, 32);
    end64.writeBigUInt64LE(BigInt(before.length), 48);
    end64.writeUInt32LE(0x07064b50, 56);
    end64.writeBigUInt64LE(BigInt(before.length + directory.length), 64);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : 1, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : before.length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([before, directory, end64, end, Buffer.from(comment)]);
};

describe("archives", () => {
  test.each([
    ["with the sizes behind the data", otherArchive({})],
    ["with a comment at the end", otherArchive({ comment: "PK\u0005\u0006 no end" })],
    ["with long sizes", otherArchive({ zip64: true })],
  ])("an archive %s is read, and written plainly", (_, file) => {
    const entries = readZip(file);
    expect(entries.map((entry) => unpackEntry(entry).toString())).toEqual([text]);
    const written = Buffer.concat(writeZip(entries));
    expect(Buffer.from(unzipSync(written)["a.xml"]!).toString()).toBe(text);
  });

  test("any parts are packed, written, read and unpacked as they were, by this project and by another", async () => {
    const parts = fc.dictionary(
      fc.string({ unit: fc.constantFrom("a", "表", "/", "."), minLength: 1 }),
      fc.uint8Array({ maxLength: 2000 }),
      { maxKeys: 5, noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(parts, async (contents) => {
        const entries = await Promise.all(
          Object.entries(contents).map(([name, bytes]) =>
            packEntry(newEntry(name), [bytes.subarray(0, 7), bytes.subarray(7)]),
          ),
        );
        const file = Buffer.concat(writeZip(entries));
        const read = Object.fromEntries(readZip(file).map((entry) => [entry.name, new Uint8Array(unpackEntry(entry))]));
        expect(read).toEqual(contents);
        expect(unzipSync(file)).toEqual(contents);
      }),
      { numRuns: 50 },
    );
  });

  test("an archive that another program made is written again with the same entries", () => {
    const file = makePackage({ "a.xml": "<a/>", "b/": "", "b/c.png": Buffer.from([1, 2, 3]) });
    const again = Buffer.concat(writeZip(readZip(Buffer.from(file))));
    expect(readZip(again)).toEqual(readZip(Buffer.from(file)));
  });

  test("an entry that says it is longer or shorter than it is does not unpack", () => {
    const [entry] = readZip(otherArchive({}));
    for (const size of [entry!.size - 1, entry!.size + 1, 0])
      expect(() => unpackEntry({ ...entry!, size })).toThrow("file-broken");
  });
});
