import { brokenFile } from "../broken-file";
import { childNamed, childrenNamed, isTrue, type XmlElement } from "../xml/xml-element";
import type { XmlPart } from "./xlsx-package";

/** A workbook's sheets in the order of their tabs, those that hold no cells among them. */
export const sheetElements = ({ root }: XmlPart): readonly XmlElement[] =>
  childrenNamed(childNamed(root, "sheets"), "sheet");

/** @throws WorkbookError "file-broken" where the workbook lists no sheets */
export const sheetList = ({ root, name }: XmlPart): XmlElement => {
  const found = childNamed(root, "sheets");
  if (found === undefined) throw brokenFile(`${name} lists no sheets`);
  return found;
};

/** Whether Excel lets nobody add or remove sheets. @source ECMA-376-1 §18.2.29 workbookProtection */
export const isStructureLocked = ({ root }: XmlPart): boolean =>
  isTrue(childNamed(root, "workbookProtection")?.attributes["lockStructure"]);
