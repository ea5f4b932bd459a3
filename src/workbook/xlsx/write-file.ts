import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WorkbookError } from "../workbook";
import { errorCode } from "./error-code";

/**
 * Writes a file as a whole or not at all: its pieces go to a file beside it, which then takes its name.
 *
 * @throws WorkbookError "file-exists" where the path is taken and may not be, "file-not-writable"
 */
export const writeWorkbookFile = async (
  path: string,
  pieces: readonly Uint8Array[],
  { overwrite }: { readonly overwrite: boolean },
): Promise<void> => {
  const claims = !overwrite;
  if (claims) await claim(path);
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writePieces(draft, pieces);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    if (claims) await rm(path, { force: true });
    throw notWritable(path, cause);
  }
};

/** Takes a path that must be free, before anything is written: from then on nobody else can. */
const claim = async (path: string): Promise<void> => {
  try {
    await (await open(path, "wx")).close();
  } catch (cause) {
    throw errorCode(cause) === "EEXIST"
      ? new WorkbookError("file-exists", { file: path }, { cause })
      : notWritable(path, cause);
  }
};

const writePieces = async (path: string, pieces: readonly Uint8Array[]): Promise<void> => {
  const file = await open(path, "wx");
  try {
    for (const piece of pieces) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
};

const notWritable = (file: string, cause: unknown): WorkbookError =>
  new WorkbookError("file-not-writable", { file, hostCode: errorCode(cause) }, { cause });
