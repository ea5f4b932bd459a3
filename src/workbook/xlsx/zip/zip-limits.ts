import { WorkbookError } from "../../workbook";

/**
 * All parts together, unpacked. A sheet of a million rows and twenty columns is 0.8 GiB of XML; and no file can be larger than
 * what it unpacks to by more than its headers.
 */
export const unpackedLimit = 2 ** 30;

/**
 * Sheets shrink to a tenth, seldom to a fiftieth; deflate can shrink nothing further than 1,032 times. @source zlib technical
 * details, "Maximum Compression Factor". Small parts may be as repetitive as they like.
 */
const ratioLimit = 200;
const ratioFreeSize = 16 * 2 ** 20;

/** @throws WorkbookError "file-too-large" where an archive would unpack to more than a workbook does */
export const assertUnpackable = (parts: readonly { readonly size: number; readonly packedSize: number }[]): void => {
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  const isBomb = parts.some(({ size, packedSize }) => size > ratioFreeSize && size > packedSize * ratioLimit);
  if (total > unpackedLimit || isBomb) throw new WorkbookError("file-too-large");
};
