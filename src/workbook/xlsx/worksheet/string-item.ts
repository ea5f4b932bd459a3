import { cellText } from "../xml/xml-text";
import type { XmlScanner } from "../xml/xml-scanner";
import type { SheetNames } from "./sheet-names";

/**
 * The text of a shared or an inline string, from behind the name of its start tag to behind its end: its own text or that of
 * all its runs. Phonetic guides stand beside the text and are no part of it.
 *
 * @source ECMA-376-1 §18.4.8 si
 */
export const readStringItem = (scanner: XmlScanner, names: SheetNames, name: Buffer): string => {
  scanner.passAttributes();
  if (scanner.isSelfClosed) return "";
  let text = "";
  for (;;) {
    if (scanner.toTag() === "end") {
      if (!scanner.nameIs(name)) {
        scanner.passEndTag(names.run);
        continue;
      }
      scanner.passEndTag(name);
      return text;
    }
    if (scanner.nameIs(names.text)) text += readText(scanner, names);
    else if (scanner.nameIs(names.run)) scanner.passAttributes();
    else scanner.passElement();
  }
};

const readText = (scanner: XmlScanner, names: SheetNames): string => {
  scanner.passAttributes();
  if (scanner.isSelfClosed) return "";
  const start = scanner.at;
  return cellText(scanner.bytes, start, scanner.passText(names.text));
};
