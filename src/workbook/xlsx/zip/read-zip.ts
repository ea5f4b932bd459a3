import { WorkbookError } from "../../workbook";
import { brokenFile } from "../broken-file";
import type { ZipEntry } from "./zip-entry";
import { assertUnpackable } from "./zip-limits";
import {
  centralHeader,
  endRecord,
  flags,
  localHeader,
  seeZip64,
  zip64EndRecord,
  zip64ExtraId,
  zip64Locator,
} from "./zip-records";

/** A record of the central directory, before its bytes are looked for. */
interface DirectoryRecord extends Omit<ZipEntry, "packed"> {
  readonly packedSize: number;
  readonly localOffset: number;
}

/**
 * The files of a zip archive in the order of its directory; nothing is unpacked, and nothing copied.
 *
 * @throws WorkbookError "file-not-a-workbook" where it is no zip archive, "file-broken", "file-encrypted", "file-too-large"
 */
export const readZip = (file: Buffer): readonly ZipEntry[] => {
  const end = findEnd(file);
  const { count, offset } = directoryPlace(file, end);
  const records: DirectoryRecord[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    const { record, next } = readRecord(file, at);
    records.push(record);
    at = next;
  }
  assertUnpackable(records);
  return records.map((record) => entryOf(file, record));
};

const findEnd = (file: Buffer): number => {
  const first = Math.max(0, file.length - endRecord.size - endRecord.longestComment);
  for (let at = file.length - endRecord.size; at >= first; at -= 1)
    if (file.readUInt32LE(at) === endRecord.signature) return at;
  const beganAsZip = file.length >= 4 && file.readUInt32LE(0) === localHeader.signature;
  throw beganAsZip ? brokenFile("the archive has no end") : new WorkbookError("file-not-a-workbook");
};

const directoryPlace = (file: Buffer, end: number): { count: number; offset: number } => {
  const place = { count: file.readUInt16LE(end + 10), offset: file.readUInt32LE(end + 16) };
  if (place.count !== 0xffff && place.offset !== seeZip64) return place;
  const locator = end - zip64Locator.size;
  if (locator < 0 || file.readUInt32LE(locator) !== zip64Locator.signature) return place;
  const at = readUInt64(file, locator + 8);
  assertRecord(file, at, zip64EndRecord);
  return { count: readUInt64(file, at + 32), offset: readUInt64(file, at + 48) };
};

const readRecord = (file: Buffer, at: number): { record: DirectoryRecord; next: number } => {
  assertRecord(file, at, centralHeader);
  if ((file.readUInt16LE(at + 8) & flags.encrypted) !== 0) throw new WorkbookError("file-encrypted");
  const nameEnd = at + centralHeader.size + file.readUInt16LE(at + 28);
  const extraEnd = nameEnd + file.readUInt16LE(at + 30);
  const next = extraEnd + file.readUInt16LE(at + 32);
  if (next > file.length) throw brokenFile("the archive's directory is cut off");
  const long = longNumbers(file.subarray(nameEnd, extraEnd));
  const longOr = (short: number): number => (short === seeZip64 ? (long.shift() ?? short) : short);
  // The long numbers stand in this order, each only where its short field says so (APPNOTE §4.5.3).
  const size = longOr(file.readUInt32LE(at + 24));
  const packedSize = longOr(file.readUInt32LE(at + 20));
  const localOffset = longOr(file.readUInt32LE(at + 42));
  const record = {
    name: file.toString("utf8", at + centralHeader.size, nameEnd),
    method: methodOf(file.readUInt16LE(at + 10)),
    modified: file.readUInt32LE(at + 12),
    crc: file.readUInt32LE(at + 16),
    externalAttributes: file.readUInt32LE(at + 38),
    size,
    packedSize,
    localOffset,
  };
  return { record, next };
};

const methodOf = (method: number): 0 | 8 => {
  if (method === 0 || method === 8) return method;
  throw brokenFile(`packed by method ${method}`);
};

const longNumbers = (extra: Buffer): number[] => {
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === zip64ExtraId && end <= extra.length) {
      const numbers: number[] = [];
      for (let number = at + 4; number + 8 <= end; number += 8) numbers.push(readUInt64(extra, number));
      return numbers;
    }
    at = end;
  }
  return [];
};

const entryOf = (file: Buffer, { packedSize, localOffset, ...record }: DirectoryRecord): ZipEntry => {
  assertRecord(file, localOffset, localHeader);
  const start =
    localOffset + localHeader.size + file.readUInt16LE(localOffset + 26) + file.readUInt16LE(localOffset + 28);
  if (start + packedSize > file.length) throw brokenFile(`${record.name} is cut off`);
  if (record.method === 0 && packedSize !== record.size) throw brokenFile(`${record.name} has two sizes`);
  return { ...record, packed: file.subarray(start, start + packedSize) };
};

const assertRecord = (
  file: Buffer,
  at: number,
  record: { readonly signature: number; readonly size: number },
): void => {
  const isThere = at + record.size <= file.length && file.readUInt32LE(at) === record.signature;
  if (!isThere) throw brokenFile(`the archive lacks a record at ${at}`);
};

/** Offsets beyond 2^53 lie in no file; they come out as numbers that no check lets through. */
const readUInt64 = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));
