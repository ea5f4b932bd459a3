import { randomUUID } from "node:crypto";
import { link, open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { FileHandle } from "node:fs/promises";
import type { Stats } from "node:fs";
import { WorkbookError, type CancelSignal } from "../../workbook/workbook";
import { errorCode } from "./error-code";

/** One piece of a file. */
type Piece = string | Uint8Array;

/** Permissions of a new file before the user's own mask: everyone may read and write it. @source POSIX, open() of a regular file */
const newFileMode = 0o666;

export interface WriteOptions {
  /** Whether a file that is there already may be replaced. */
  readonly replace: boolean;
  readonly signal: CancelSignal;
}

/**
 * Writes a file so that it is there as a whole or not at all: a neighbour takes the pieces and is renamed when it is complete.
 * What is no regular file (a pipe, /dev/null) takes the pieces itself.
 *
 * @throws WorkbookError  `file-exists` where it may not be replaced, `file-not-writable`, or `cancelled`; the file is as it was
 */
export async function writeWholeFile(file: string, pieces: Iterable<Piece>, options: WriteOptions): Promise<void> {
  try {
    const existing = await statOrNull(file);
    if (existing !== null && !options.replace) throw new WorkbookError("file-exists", { file });
    if (existing !== null && !existing.isFile()) await writeThrough(file, pieces, options.signal);
    else await writeBeside(existing === null ? file : await realpath(file), existing, pieces, options);
  } catch (cause) {
    if (errorCode(cause) === undefined) throw cause;
    throw new WorkbookError("file-not-writable", { file }, { cause });
  }
}

/**
 * Refuses early, before long work, a file that may not be replaced.
 *
 * @throws WorkbookError  `file-exists`
 */
export async function refuseExistingFile(file: string): Promise<void> {
  if ((await statOrNull(file)) !== null) throw new WorkbookError("file-exists", { file });
}

async function statOrNull(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

async function writeThrough(file: string, pieces: Iterable<Piece>, signal: CancelSignal): Promise<void> {
  const handle = await open(file, "w");
  try {
    await writePieces(handle, pieces, signal);
  } finally {
    await handle.close();
  }
}

async function writeBeside(
  file: string,
  existing: Stats | null,
  pieces: Iterable<Piece>,
  { replace, signal }: WriteOptions,
): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  const handle = await open(beside, "wx", existing?.mode ?? newFileMode);
  try {
    try {
      await writePieces(handle, pieces, signal);
      // Else a power cut after the renaming could leave the name with nothing behind it.
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (replace) await rename(beside, file);
    else await giveName(beside, file);
  } catch (error) {
    await unlink(beside).catch(ignoreMissing);
    throw error;
  }
}

async function writePieces(handle: FileHandle, pieces: Iterable<Piece>, signal: CancelSignal): Promise<void> {
  for (const piece of pieces) {
    if (signal.aborted) throw new WorkbookError("cancelled");
    await handle.writeFile(piece);
  }
}

/** Unlike a rename, a link fails where someone made the file meanwhile. Some file systems have no links. */
async function giveName(beside: string, file: string): Promise<void> {
  try {
    await link(beside, file);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw new WorkbookError("file-exists", { file }, { cause: error });
    await rename(beside, file);
    return;
  }
  await unlink(beside);
}

const ignoreMissing = (error: unknown): void => {
  if (errorCode(error) !== "ENOENT") throw error;
};
