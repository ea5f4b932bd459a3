import { readFile } from "node:fs/promises";
import { WorkbookError } from "../../workbook/workbook";
import { errorCode } from "./error-code";

/**
 * Reads a whole text file in UTF-8.
 *
 * @throws WorkbookError  `file-missing`, or `file-not-readable` where it is there
 */
export async function readTextFile(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const code = errorCode(cause);
    throw new WorkbookError(code === "ENOENT" ? "file-missing" : "file-not-readable", { file }, { cause });
  }
}
