import { brokenFile } from "../broken-file";
import { assertUtf8, textStart } from "../xml/decode-part";
import { XmlScanner } from "../xml/xml-scanner";
import { sheetNames } from "./sheet-names";
import { readStringItem } from "./string-item";

/**
 * The texts of a workbook's shared strings, by index.
 *
 * @throws WorkbookError "file-broken"
 */
export const readSharedStrings = (bytes: Buffer, part: string): readonly string[] => {
  assertUtf8(bytes, part);
  const scanner = new XmlScanner(bytes, textStart(bytes));
  scanner.toTag();
  const root = bytes.toString("utf8", scanner.nameStart, scanner.nameEnd);
  if (!/^(?:[^:]+:)?sst$/.test(root)) throw brokenFile(`${part} holds no shared strings`);
  const names = sheetNames(root.slice(0, -"sst".length));
  scanner.passAttributes();
  if (scanner.isSelfClosed) return [];
  const texts: string[] = [];
  while (scanner.toTag() === "start")
    if (scanner.nameIs(names.item)) texts.push(readStringItem(scanner, names, names.item));
    else scanner.passElement();
  return texts;
};
