import { escapeXml, readXmlText } from "./xml-characters";

/** Of the part of a workbook in which the add-in keeps its text. The number is that of the part's form, not of the text's. */
export const memoryNamespace = "urn:zhibiao:memory:1";

/** @example memoryPartOf("{}") // '<memory xmlns="urn:zhibiao:memory:1">{}</memory>' */
export const memoryPartOf = (text: string): string => `<memory xmlns="${memoryNamespace}">${escapeXml(text)}</memory>`;

/** With a byte order mark, declarations and comments before it; an attribute's value may hold an angle bracket that closes. */
const rootElement =
  /^\ufeff?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<(?:([^\s/>:]+):)?([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(?:\/>|>([\s\S]*)<\/)/;

/**
 * What a part says. A part that another program has changed may hold more than text; then its markup is taken as text, so that whoever
 * reads the text says that it is broken.
 *
 * @example textOfMemoryPart('<memory xmlns="urn:zhibiao:memory:1">a &amp; b</memory>') // "a & b"
 */
export const textOfMemoryPart = (xml: string): string => {
  const content = rootElement.exec(xml)?.[4] ?? "";
  return readXmlText(content) ?? content;
};

/** Whether the root of a part is of the add-in's own namespace. @example isMemoryPart('<memory xmlns="urn:other"/>') // false */
export const isMemoryPart = (xml: string): boolean => {
  const [, prefix, , attributes = ""] = rootElement.exec(xml) ?? [];
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return [`"`, `'`].some((quote) => attributes.includes(` ${name}=${quote}${memoryNamespace}${quote}`));
};
