import { isUtf8 } from "node:buffer";
import { WorkbookError } from "../../workbook";
import { brokenFile } from "../broken-file";

/** What is held as text and elements: styles, merges, names. Of a sheet of a million rows that is some megabytes. */
const textLimit = 64 * 2 ** 20;

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Makes sure that a part's bytes are UTF-8. The package format allows UTF-16 too; no program is known to write it, so it is
 * refused rather than read wrongly.
 *
 * @throws WorkbookError "file-broken"
 */
export const assertUtf8 = (bytes: Buffer, part: string): void => {
  if (!isUtf8(bytes)) throw brokenFile(`${part} is not UTF-8`);
};

/**
 * A part's text, or that of some of it; a byte order mark stays in it, so that offsets and lengths agree with the part.
 *
 * @throws WorkbookError "file-broken", "file-too-large"
 */
export const decodePart = (bytes: Buffer, part: string): string => {
  if (bytes.length > textLimit) throw new WorkbookError("file-too-large");
  assertUtf8(bytes, part);
  return bytes.toString("utf8");
};

/** Where a part's text begins. */
export const textStart = (bytes: Buffer): number =>
  bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark) ? byteOrderMark.length : 0;
