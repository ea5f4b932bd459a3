import type { CliTexts } from "../messages/cli-texts";
import type { TextOutput } from "./surroundings";

/** Goes back to the start of the line and clears what stands there. @source ECMA-48, EL */
const clearLine = "\r\u001b[K";

/** One line on standard error that tells how far long work has come; where that is no terminal, nothing. */
export class ProgressLine {
  #shown = "";
  readonly #output: TextOutput;
  readonly #texts: CliTexts;

  constructor(output: TextOutput, texts: CliTexts) {
    this.#output = output;
    this.#texts = texts;
  }

  /** @param share  0…1 */
  show(stage: Parameters<CliTexts["progress"]>[0], share: number): void {
    const text = this.#texts.progress(stage, Math.floor(share * 100));
    if (!this.#output.isTerminal || text === this.#shown) return;
    this.#shown = text;
    void this.#output.write(clearLine + text);
  }

  async clear(): Promise<void> {
    if (this.#shown === "") return;
    this.#shown = "";
    await this.#output.write(clearLine);
  }
}
