import { SaxesParser, type SaxesTagPlain } from "saxes";
import { WorkbookError } from "../../workbook";
import { brokenFile } from "../broken-file";
import type { XmlElement } from "./xml-element";

/** More than that is in no workbook that Excel wrote; each takes some hundred bytes. */
const elementLimit = 1_000_000;

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  innerStart: number;
  innerEnd: number;
  end: number;
}

/**
 * The elements of a part; their texts stay in the part.
 *
 * @throws WorkbookError "file-broken" where it is not well-formed, or has a document type (which the package format forbids);
 *   "file-too-large"
 * @source ECMA-376-2 §9.1.2: parts are UTF-8 or UTF-16, without DTD declarations
 */
export const parseXml = (text: string, part: string): XmlElement => {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let count = 0;
  parser.on("error", (error) => {
    throw brokenFile(`${part} is not well-formed`, error);
  });
  parser.on("doctype", () => {
    throw brokenFile(`${part} has a document type`);
  });
  parser.on("opentag", (tag) => {
    count += 1;
    if (count > elementLimit) throw new WorkbookError("file-too-large");
    const element = openElement(text, tag, parser.position);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", (tag) => {
    const element = open.pop();
    if (element === undefined) return;
    element.end = parser.position;
    element.innerEnd = tag.isSelfClosing ? element.innerStart : text.lastIndexOf("</", parser.position - 1);
  });
  parser.write(text).close();
  if (root === undefined) throw brokenFile(`${part} is empty`);
  return root;
};

/** A start tag ends at the parser's position. It cannot hold a `<`, so the last one before that begins it. */
const openElement = (text: string, tag: SaxesTagPlain, position: number): OpenElement => {
  const colon = tag.name.indexOf(":") + 1;
  return {
    name: tag.name.slice(colon),
    prefix: tag.name.slice(0, colon),
    attributes: tag.attributes,
    children: [],
    start: text.lastIndexOf("<", position - 1),
    innerStart: position,
    innerEnd: position,
    end: position,
  };
};
