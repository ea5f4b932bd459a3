import { brokenFile } from "../broken-file";
import { spliceText, type Splice } from "../xml/splice-text";
import { attributeNamed, childNamed, childrenNamed, type XmlElement } from "../xml/xml-element";
import { contentTypesPart, withoutOverride } from "./content-types";
import type { PackageDraft } from "./package-draft";
import { relationshipsPart } from "./part-path";
import { relationshipsOf } from "./relationships";
import { sheetElements } from "./sheet-elements";

/**
 * Takes a sheet out of the package: its part, what leads to it, the names that are its own, and its place among the tabs.
 *
 * @param workbook  the name of the workbook's own part
 * @throws WorkbookError "file-broken"
 */
export const removeSheetPart = (draft: PackageDraft, workbook: string, sheet: string): void => {
  const { text, root, name } = draft.xml(workbook);
  const elements = sheetElements({ name, text, root });
  const index = elements.findIndex(({ attributes }) => attributes["name"] === sheet);
  const element = elements[index];
  if (element === undefined) throw brokenFile(`${workbook} does not list the sheet that was read`);
  draft.write(
    workbook,
    spliceText(text, [cut(element), ...nameSplices(root, text, index), ...tabSplices(root, text, index)]),
  );
  removeLink(draft, workbook, attributeNamed(element, "id"));
};

const cut = ({ start, end }: XmlElement): Splice => ({ start, end, text: "" });

const removeLink = (draft: PackageDraft, workbook: string, id: string | undefined): void => {
  const link = relationshipsOf(draft.pack, workbook).find((candidate) => candidate.id === id);
  if (link === undefined) throw brokenFile("a sheet has no part");
  const links = draft.xml(relationshipsPart(workbook));
  draft.write(links.name, spliceText(links.text, [cut(link.element)]));
  draft.write(contentTypesPart, withoutOverride(draft.xml(contentTypesPart), link.target));
  draft.remove(link.target);
  const ofSheet = relationshipsPart(link.target);
  if (draft.pack.entry(ofSheet) !== undefined) draft.remove(ofSheet);
};

/** Names of one sheet say its place among the tabs: those of this sheet go, those of later ones move up. @source ECMA-376-1 §18.2.5 */
const nameSplices = (root: XmlElement, text: string, index: number): readonly Splice[] => {
  const list = childNamed(root, "definedNames");
  const names = childrenNamed(list, "definedName");
  const own = names.filter(({ attributes }) => attributes["localSheetId"] === String(index));
  if (list !== undefined && own.length > 0 && own.length === names.length) return [cut(list)];
  return names.flatMap((name) => (own.includes(name) ? [cut(name)] : movedUp(name, text, "localSheetId", index)));
};

/** @source ECMA-376-1 §18.2.30 workbookView: the tab that is open and the first that is seen, counted from 0 */
const tabSplices = (root: XmlElement, text: string, index: number): readonly Splice[] =>
  childrenNamed(childNamed(root, "bookViews"), "workbookView").flatMap((view) => {
    const tag = text.slice(view.start, view.innerStart);
    const moved = ["activeTab", "firstSheet"].reduce((changed, name) => {
      const tab = Number(view.attributes[name] ?? 0);
      return tab >= index && tab > 0 ? withNumber(changed, name, tab - 1) : changed;
    }, tag);
    return moved === tag ? [] : [{ start: view.start, end: view.innerStart, text: moved }];
  });

const movedUp = (element: XmlElement, text: string, name: string, index: number): readonly Splice[] => {
  const { start, innerStart, attributes } = element;
  const number = Number(attributes[name] ?? -1);
  return number > index
    ? [{ start, end: innerStart, text: withNumber(text.slice(start, innerStart), name, number - 1) }]
    : [];
};

const withNumber = (tag: string, name: string, number: number): string =>
  tag.replace(new RegExp(`(\\s${name}\\s*=\\s*)(["'])[^"']*\\2`), `$1$2${number}$2`);
