import { readXmlText } from "../../xml-characters";
import { brokenFile } from "../broken-file";
import { unescapeCellText } from "./unescape-cell-text";

const ampersand = 0x26;
const lessThan = 0x3c;
const carriageReturn = 0x0d;

/** A cell holds 32,767 characters, each of which takes some bytes. @source Microsoft, "Excel specifications and limits" */
const textLimit = 2 ** 20;

/**
 * The characters that a stretch of XML between two tags stands for: entities, CDATA sections and line ends resolved, comments
 * left out.
 *
 * @throws WorkbookError "file-broken" where an entity is unknown, or the text longer than a cell's can be
 */
export const xmlText = (bytes: Buffer, start: number, end: number): string => {
  if (end - start > textLimit) throw brokenFile("a text is longer than any cell's");
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === ampersand || byte === lessThan || byte === carriageReturn)
      return markedUpText(bytes.toString("utf8", start, end));
  }
  return bytes.toString("utf8", start, end);
};

/**
 * The text of a cell, in which `_xHHHH_` stands for a character that XML cannot hold.
 *
 * @source ECMA-376-1 §22.9.2.19 ST_Xstring
 */
export const cellText = (bytes: Buffer, start: number, end: number): string =>
  unescapeCellText(xmlText(bytes, start, end));

const markedUpText = (xml: string): string => {
  const text = readXmlText(xml);
  if (text === null) throw brokenFile("a text has an unknown entity");
  return text;
};
