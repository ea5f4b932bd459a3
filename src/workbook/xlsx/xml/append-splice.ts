import type { Splice } from "./splice-text";
import type { XmlElement } from "./xml-element";

/**
 * Puts something at the end of an element of a part, which may have been written without an end tag.
 *
 * @example spliceText("<a/>", [appendSplice("<a/>", parseXml("<a/>", "a.xml"), "<b/>")]) // "<a><b/></a>"
 */
export const appendSplice = (text: string, element: XmlElement, child: string): Splice => {
  const { start, end, innerEnd, prefix, name } = element;
  const isSelfClosed = text.slice(start, end).endsWith("/>");
  if (!isSelfClosed) return { start: innerEnd, end: innerEnd, text: child };
  return { start, end, text: `${text.slice(start, end - 2).trimEnd()}>${child}</${prefix}${name}>` };
};
