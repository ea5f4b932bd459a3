import type { CellContent } from "../../../sheet/grid";
import type { CellAddress } from "../../../sheet/table";
import { isFormula, valueOfConstant } from "../../cell-content";
import { escapeXml } from "../../xml-characters";
import { escapeCellText } from "../xml/escape-cell-text";

/**
 * A cell as XML. Text is written in the cell itself, so that the workbook's shared strings stay as they are.
 *
 * @param prefix  of all elements, with its colon
 * @param format  the index of its cell format
 * @example writeCell("", "B2", 3, "a<b") // `<c r="B2" s="3" t="inlineStr"><is><t>a&lt;b</t></is></c>`
 */
export const writeCell = (prefix: string, address: CellAddress, format: number, content: CellContent): string => {
  const start = `<${prefix}c r="${address}"${format === 0 ? "" : ` s="${format}"`}`;
  const end = `</${prefix}c>`;
  if (isFormula(content)) return `${start}><${prefix}f>${escapeXml(content.slice(1))}</${prefix}f>${end}`;
  const value = valueOfConstant(content);
  if (value === null) return `${start}/>`;
  if (typeof value === "number") return `${start}><${prefix}v>${value}</${prefix}v>${end}`;
  if (typeof value === "boolean") return `${start} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v>${end}`;
  if (typeof value === "object") return `${start} t="e"><${prefix}v>${escapeXml(value.error)}</${prefix}v>${end}`;
  return `${start} t="inlineStr"><${prefix}is>${textElement(prefix, value)}</${prefix}is>${end}`;
};

/** Blanks at either end, and line breaks anywhere, are kept only where a text asks for it. @source XML 1.0 §2.10 */
const textElement = (prefix: string, text: string): string => {
  const keepsBlanks = /^ | $|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${keepsBlanks}>${escapeCellText(text)}</${prefix}t>`;
};
