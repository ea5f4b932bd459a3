import type { FindingTexts } from "../../messages/finding-texts";
import type { CellContent } from "../../sheet/grid";

/** What stands in a cell, told so that a text is not taken for the number that it looks like. */
export function sayContent(content: CellContent, texts: FindingTexts): string {
  if (content === null) return texts.empty;
  return typeof content === "string" && /\d/.test(content) ? texts.asText(content) : String(content);
}
