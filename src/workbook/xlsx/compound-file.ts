import { WorkbookError } from "../workbook";

/** The compound files of older and of encrypted documents. @source [MS-CFB] 2.2, 2.6.1 */
const signature = Buffer.from("d0cf11e0a1b11ae1", "hex");
const headerSize = 512;
const directoryEntry = { size: 128, nameLengthAt: 64, longestName: 64 } as const;

/** @source [MS-OFFCRYPTO] 2.3.4.4; [MS-XLS] 2.1.2 (Excel 5 and 95 named the stream "Book") */
const encryptedStream = "EncryptedPackage";
const legacyStreams = ["Workbook", "Book"];

/**
 * Says of a file that is no package what it is instead.
 *
 * @throws WorkbookError "file-encrypted", "file-legacy-xls", or "file-not-a-workbook" for any other compound file
 */
export const refuseCompoundFile = (file: Buffer): void => {
  if (!file.subarray(0, signature.length).equals(signature)) return;
  if (hasStream(file, encryptedStream)) throw new WorkbookError("file-encrypted");
  throw new WorkbookError(
    legacyStreams.some((name) => hasStream(file, name)) ? "file-legacy-xls" : "file-not-a-workbook",
  );
};

/**
 * Whether the directory names a stream. Its entries are aligned to their size, wherever its sectors are; so each place where an
 * entry could stand is looked at, without following the chain of sectors.
 */
const hasStream = (file: Buffer, name: string): boolean => {
  const written = Buffer.from(`${name}\0`, "utf16le");
  for (let at = file.indexOf(written, headerSize); at >= 0; at = file.indexOf(written, at + 1)) {
    const isAligned = (at - headerSize) % directoryEntry.size === 0;
    const isLong = at + directoryEntry.longestName + 2 <= file.length;
    if (isAligned && isLong && file.readUInt16LE(at + directoryEntry.nameLengthAt) === written.length) return true;
  }
  return false;
};
