import type { ZipEntry } from "./zip-entry";
import { centralHeader, endRecord, flags, localHeader } from "./zip-records";

/** What a reader needs to be able to do: version 2.0, deflate. @source PKWARE APPNOTE 6.3.10 §4.4.3 */
const versionNeeded = 20;

/**
 * The bytes of an archive, in pieces: headers anew, the packed bytes of each entry as they are.
 *
 * The entries come from an archive within `zip-limits`, so no field needs zip64.
 */
export const writeZip = (entries: readonly ZipEntry[]): readonly Uint8Array[] => {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, "utf8");
    const header = localHeaderOf(entry, name);
    pieces.push(header, name, entry.packed);
    directory.push(centralHeaderOf(entry, name, offset), name);
    offset += header.length + name.length + entry.packed.length;
  }
  const directorySize = directory.reduce((sum, piece) => sum + piece.length, 0);
  return [...pieces, ...directory, endRecordOf(entries.length, directorySize, offset)];
};

const localHeaderOf = (entry: ZipEntry, name: Buffer): Buffer => {
  const header = Buffer.alloc(localHeader.size);
  header.writeUInt32LE(localHeader.signature, 0);
  writeCommonFields(header, 4, entry, name);
  return header;
};

const centralHeaderOf = (entry: ZipEntry, name: Buffer, offset: number): Buffer => {
  const header = Buffer.alloc(centralHeader.size);
  header.writeUInt32LE(centralHeader.signature, 0);
  header.writeUInt16LE(versionNeeded, 4);
  writeCommonFields(header, 6, entry, name);
  header.writeUInt32LE(entry.externalAttributes, 38);
  header.writeUInt32LE(offset, 42);
  return header;
};

/** The fields that a local and a central header have in common, from "version needed" to "name length". */
const writeCommonFields = (header: Buffer, at: number, entry: ZipEntry, name: Buffer): void => {
  header.writeUInt16LE(versionNeeded, at);
  header.writeUInt16LE(flags.utf8, at + 2);
  header.writeUInt16LE(entry.method, at + 4);
  header.writeUInt32LE(entry.modified, at + 6);
  header.writeUInt32LE(entry.crc, at + 10);
  header.writeUInt32LE(entry.packed.length, at + 14);
  header.writeUInt32LE(entry.size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
};

const endRecordOf = (count: number, directorySize: number, directoryOffset: number): Buffer => {
  const record = Buffer.alloc(endRecord.size);
  record.writeUInt32LE(endRecord.signature, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(directorySize, 12);
  record.writeUInt32LE(directoryOffset, 16);
  return record;
};
