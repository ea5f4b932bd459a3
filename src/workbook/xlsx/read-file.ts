import { readFile, stat } from "node:fs/promises";
import { WorkbookError } from "../workbook";
import { errorCode } from "./error-code";
import { unpackedLimit } from "./zip/zip-limits";

/**
 * The bytes of a file.
 *
 * @throws WorkbookError "file-missing", "file-empty", "file-too-large", "file-not-a-workbook" for a folder, "file-not-readable"
 *   where the system does not let it be read
 */
export const readWorkbookFile = async (path: string): Promise<Buffer> => {
  const size = await stat(path).then(
    (found) => (found.isDirectory() ? refuse("file-not-a-workbook", path) : found.size),
    (cause: unknown) => refuseToRead(path, cause),
  );
  if (size === 0) refuse("file-empty", path);
  if (size > unpackedLimit) refuse("file-too-large", path);
  return readFile(path).catch((cause: unknown) => refuseToRead(path, cause));
};

const refuse = (code: "file-empty" | "file-too-large" | "file-not-a-workbook", file: string): never => {
  throw new WorkbookError(code, { file });
};

const refuseToRead = (file: string, cause: unknown): never => {
  const hostCode = errorCode(cause);
  if (hostCode === "ENOENT" || hostCode === "ENOTDIR") throw new WorkbookError("file-missing", { file }, { cause });
  throw new WorkbookError("file-not-readable", { file, hostCode }, { cause });
};
