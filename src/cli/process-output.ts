import type { WriteStream } from "node:tty";
import { WorkbookError } from "../workbook/workbook";
import { errorCode } from "./files/error-code";
import type { TextOutput } from "./surroundings";

/** The members of a process's stream that matter here; where it is no terminal, those of a terminal are missing. */
type OutputStream = NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY" | "columns" | "hasColors">>;

/**
 * Standard output or standard error of the process.
 *
 * @param name  what it is called where it cannot be written
 */
export function processOutput(stream: OutputStream, name: string): TextOutput {
  // Without a listener Node would end the process with a stack trace; `write` hears of the same error by its callback.
  stream.on("error", () => undefined);
  return {
    isTerminal: stream.isTTY === true,
    hasColors: stream.hasColors?.() === true,
    columns: stream.columns ?? null,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (cause) => {
          if (cause == null || errorCode(cause) === "EPIPE") resolve();
          else reject(new WorkbookError("file-not-writable", { file: name }, { cause }));
        });
      }),
  };
}
