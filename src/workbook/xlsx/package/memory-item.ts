import { isMemoryPart, memoryNamespace } from "../../memory-part";
import { spliceText } from "../xml/splice-text";
import { childrenNamed } from "../xml/xml-element";
import { contentTypesPart, withOverride, withoutOverride } from "./content-types";
import { linkPart } from "./link-part";
import type { PackageDraft } from "./package-draft";
import { relationshipsPart, relativeTarget } from "./part-path";
import { relationshipsOf, type Relationship } from "./relationships";
import type { XlsxPackage } from "./xlsx-package";

/** The last words of the types of relationships. @source ECMA-376-1 §15.2.5, §15.2.6: custom XML data and its properties */
const itemKind = "customXml";
const propertiesKind = "customXmlProps";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The two forms of the format, told by the beginning of what they call relationships. @source ECMA-376-1 §22.5, Annex A */
const strictBase = "http://purl.oclc.org/ooxml/officeDocument";
const transitionalBase = "http://schemas.openxmlformats.org/officeDocument/2006";

/** Of our part; a workbook has one, so that one identity does for all workbooks. @source ECMA-376-1 §22.5.2.1: any GUID */
const itemId = "{7C0E4B5D-2F83-4A1E-9D36-5A8B61C7E204}";

/**
 * Finds the part in which a workbook keeps the add-in's text; parts of others are passed over, whatever they hold.
 *
 * @param workbook  the name of the workbook's own part
 * @throws WorkbookError "file-broken" where a part is missing or does not unpack
 */
export const findMemoryItem = (pack: XlsxPackage, workbook: string): Relationship | null =>
  relationshipsOf(pack, workbook).find(
    ({ kind, target }) => kind === itemKind && pack.entry(target) !== undefined && isMemoryPart(textOf(pack, target)),
  ) ?? null;

/** The XML of a part that was found. */
export const textOf = (pack: XlsxPackage, part: string): string => pack.bytes(part).toString("utf8");

/**
 * Puts a text in the place of the part, makes the part, or takes it away (`null`) with all that belongs to it.
 *
 * @throws WorkbookError "file-broken"
 */
export const writeMemoryItem = (draft: PackageDraft, workbook: string, xml: string | null): void => {
  const item = findMemoryItem(draft.pack, workbook);
  if (xml === null) {
    if (item !== null) removeItem(draft, workbook, item);
  } else if (item !== null) draft.write(item.target, xml);
  else addItem(draft, workbook, xml);
};

const addItem = (draft: PackageDraft, workbook: string, text: string): void => {
  const number = freeNumber(draft.pack);
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  linkPart(draft, workbook, {
    name: item,
    target: relativeTarget(workbook, item),
    kind: itemKind,
    contentType: "application/xml",
    text,
  });
  const base = isStrict(draft, workbook) ? strictBase : transitionalBase;
  draft.write(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${base}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${memoryNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  draft.write(
    relationshipsPart(item),
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${base}/relationships/${propertiesKind}" Target="itemProps${number}.xml"/></Relationships>`,
  );
  draft.write(contentTypesPart, withOverride(draft.xml(contentTypesPart), properties, propertiesType));
};

const isStrict = (draft: PackageDraft, workbook: string): boolean =>
  draft.xml(relationshipsPart(workbook)).text.includes(`${strictBase}/relationships/worksheet`);

const freeNumber = (pack: XlsxPackage): number => {
  const names = (number: number) => [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  for (let number = 1; ; number += 1) if (names(number).every((name) => pack.entry(name) === undefined)) return number;
};

const removeItem = (draft: PackageDraft, workbook: string, { target, id }: Relationship): void => {
  const links = draft.xml(relationshipsPart(workbook));
  const link = childrenNamed(links.root, "Relationship").find(({ attributes }) => attributes["Id"] === id);
  if (link !== undefined)
    draft.write(links.name, spliceText(links.text, [{ start: link.start, end: link.end, text: "" }]));
  const own = relationshipsPart(target);
  const parts = [target, ...relationshipsOf(draft.pack, target).map((link) => link.target)];
  for (const part of parts) {
    draft.write(contentTypesPart, withoutOverride(draft.xml(contentTypesPart), part));
    draft.remove(part);
  }
  if (draft.pack.entry(own) !== undefined) draft.remove(own);
};
