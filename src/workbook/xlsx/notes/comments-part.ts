import { formatCellAddress, parseCellAddress, type Cell } from "../../../sheet/cell-address";
import type { CellNote } from "../../../sheet/cell-note";
import type { NoteChange } from "../../../sheet/edit-plan";
import { byCell } from "../../note-edits";
import { escapeXml, readXmlText } from "../../xml-characters";
import { brokenFile } from "../broken-file";
import type { XmlPart } from "../package/xlsx-package";
import { appendSplice } from "../xml/append-splice";
import { escapeCellText } from "../xml/escape-cell-text";
import { spliceText, type Splice } from "../xml/splice-text";
import { unescapeCellText } from "../xml/unescape-cell-text";
import { childNamed, childrenNamed, type XmlElement } from "../xml/xml-element";

/** Who is named as the author of a note: the add-in, not the person who uses it. */
const author = "指标通";

/**
 * The notes that a part holds, row by row. A threaded comment has one, too, with its text for programs that know no threads.
 *
 * @throws WorkbookError "file-broken"
 * @source ECMA-376-1 §18.7 Comments
 */
export const readComments = ({ text, root, name }: XmlPart): readonly CellNote[] =>
  childrenNamed(childNamed(root, "commentList"), "comment")
    .flatMap((comment) => {
      const cell = cellOf(comment);
      return cell === null ? [] : [{ ...cell, text: textOf(text, childNamed(comment, "text"), name) }];
    })
    .sort(byCell);

/** A part without a note. @param namespace  that of the sheets of the workbook: the strict and the transitional format have one each */
export const emptyComments = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${escapeXml(namespace)}"><authors/><commentList/></comments>`;

/** The part's text after changes of notes, each of another cell. @throws WorkbookError "file-broken" */
export const changeComments = ({ text, root, name }: XmlPart, changes: readonly NoteChange[]): string => {
  const list = childNamed(root, "commentList");
  const authors = childNamed(root, "authors");
  if (list === undefined || authors === undefined) throw brokenFile(`${name} has no list of comments or of authors`);
  const standing = new Map(childrenNamed(list, "comment").map((comment) => [comment.attributes["ref"], comment]));
  const own = authorIn(text, authors);
  const splices: Splice[] = [];
  const added: string[] = [];
  for (const { row, column, content } of changes) {
    const ref = formatCellAddress(row, column);
    const comment = standing.get(ref);
    const words = content === null ? "" : textElement(root.prefix, content);
    if (comment === undefined) {
      if (content !== null) added.push(commentElement(root.prefix, ref, own.id, words));
    } else {
      const { start, end } = content === null ? comment : (childNamed(comment, "text") ?? comment);
      splices.push({ start, end, text: words });
    }
  }
  if (added.length > 0) splices.push(appendSplice(text, list, added.join("")));
  if (added.length > 0 && !own.isNamed)
    splices.push(appendSplice(text, authors, `<${root.prefix}author>${author}</${root.prefix}author>`));
  return spliceText(text, splices);
};

const textElement = (prefix: string, content: string): string =>
  `<${prefix}text><${prefix}r><${prefix}t xml:space="preserve">${escapeCellText(content)}</${prefix}t></${prefix}r></${prefix}text>`;

const commentElement = (prefix: string, ref: string, authorId: number, words: string): string =>
  `<${prefix}comment ref="${ref}" authorId="${authorId}">${words}</${prefix}comment>`;

/** At which place the add-in is among the authors, or will be. */
const authorIn = (text: string, authors: XmlElement): { readonly id: number; readonly isNamed: boolean } => {
  const names = childrenNamed(authors, "author").map(({ innerStart, innerEnd }) =>
    readXmlText(text.slice(innerStart, innerEnd)),
  );
  const known = names.indexOf(author);
  return known >= 0 ? { id: known, isNamed: true } : { id: names.length, isNamed: false };
};

const cellOf = ({ attributes }: XmlElement): Cell | null => parseCellAddress(attributes["ref"] ?? "");

/** The runs of a text one after the other; how it is pronounced is not part of it. @source ECMA-376-1 §18.4.6 rPh */
const textOf = (text: string, element: XmlElement | undefined, part: string): string =>
  (element?.children ?? [])
    .filter(({ name }) => name === "r" || name === "t")
    .flatMap((child) => (child.name === "t" ? [child] : childrenNamed(child, "t")))
    .map(({ innerStart, innerEnd }) => {
      const read = readXmlText(text.slice(innerStart, innerEnd));
      if (read === null) throw brokenFile(`${part} has an unknown entity`);
      return unescapeCellText(read).replaceAll(/\r\n?/gu, "\n");
    })
    .join("");
