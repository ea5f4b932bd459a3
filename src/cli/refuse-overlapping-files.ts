import { ArgumentError } from "./arguments/argument-error";
import type { WorkbookCommand } from "./arguments/command";
import { isSameFile } from "./files/is-same-file";

/**
 * Refuses to write where the command reads, or to write two results to one file.
 *
 * @throws ArgumentError
 */
export async function refuseOverlappingFiles(command: WorkbookCommand): Promise<void> {
  const { workbook, settingsFile, out } = command;
  const json = command.json?.kind === "file" ? command.json.file : null;
  for (const input of [workbook, settingsFile]) {
    if (input === null) continue;
    if (out !== null && (await isSameFile(out, input))) throw new ArgumentError("out-is-input", { file: out });
    if (json !== null && (await isSameFile(json, input))) throw new ArgumentError("json-is-input", { file: json });
  }
  if (json !== null && out !== null && (await isSameFile(json, out)))
    throw new ArgumentError("json-is-out", { file: json });
}
