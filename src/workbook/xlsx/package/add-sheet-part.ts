import { isSameSheetName } from "../../../sheet/sheet-name";
import { WorkbookError } from "../../workbook";
import { escapeXml } from "../../xml-characters";
import { spliceText } from "../xml/splice-text";
import type { XmlElement } from "../xml/xml-element";
import { linkPart } from "./link-part";
import { resolveTarget } from "./part-path";
import type { PackageDraft } from "./package-draft";
import { sheetElements, sheetList } from "./sheet-elements";

/** @source ECMA-376-1 §12.3.24 Worksheet Part */
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Adds an empty sheet after the last one.
 *
 * @param workbook  the name of the workbook's own part
 * @throws WorkbookError "plan-stale" where the name is taken, "file-broken"
 */
export const addSheetPart = (draft: PackageDraft, workbook: string, sheet: string): void => {
  const { text, root, ...part } = draft.xml(workbook);
  const elements = sheetElements({ ...part, text, root });
  if (elements.some(({ attributes }) => isSameSheetName(attributes["name"] ?? "", sheet)))
    throw new WorkbookError("plan-stale", { sheet });
  const list = sheetList({ ...part, text, root });
  const target = freeTarget(draft, workbook);
  const link = linkPart(draft, workbook, {
    name: resolveTarget(workbook, target),
    target,
    kind: "worksheet",
    contentType,
    text: emptySheet(root),
  });
  const id = `sheetId="${freeSheetId(elements)}" ${relationshipAttribute(elements)}="${link}"`;
  const element = `<${list.prefix}sheet name="${escapeXml(sheet)}" ${id}/>`;
  draft.write(workbook, spliceText(text, [{ start: list.innerEnd, end: list.innerEnd, text: element }]));
};

/** In the namespace of its workbook: the strict and the transitional format have one each. */
const emptySheet = ({ prefix, attributes }: XmlElement): string => {
  const namespace = attributes[prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`] ?? "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${escapeXml(namespace)}"><sheetData/></worksheet>`;
};

const freeTarget = (draft: PackageDraft, workbook: string): string => {
  for (let number = 1; ; number += 1) {
    const target = `worksheets/sheet${number}.xml`;
    if (draft.pack.entry(resolveTarget(workbook, target)) === undefined) return target;
  }
};

const freeSheetId = (sheets: readonly XmlElement[]): number => {
  const taken = new Set(sheets.map(({ attributes }) => Number(attributes["sheetId"])));
  let id = sheets.length + 1;
  while (taken.has(id)) id += 1;
  return id;
};

/** As the other sheets write it: the prefix of relationships is the workbook's own choice. */
const relationshipAttribute = ([first]: readonly XmlElement[]): string =>
  Object.keys(first?.attributes ?? {}).find((name) => name.endsWith(":id")) ?? "r:id";
