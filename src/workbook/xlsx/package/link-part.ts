import { appendSplice } from "../xml/append-splice";
import { spliceText } from "../xml/splice-text";
import { childrenNamed, type XmlElement } from "../xml/xml-element";
import { contentTypesPart, withOverride } from "./content-types";
import { relationshipsPart } from "./part-path";
import type { PackageDraft } from "./package-draft";
import type { XmlPart } from "./xlsx-package";

export interface NewPart {
  /** In the package. */
  readonly name: string;
  /** As seen from the part that leads to it. */
  readonly target: string;
  /** The last word of the relationship's type, e.g. "styles". */
  readonly kind: string;
  readonly contentType: string;
  readonly text: string;
}

/**
 * Puts a new part into a package, with a relationship that leads to it from the workbook or from another part.
 *
 * @param workbook  the name of the workbook's own part
 * @param source    the name of the part that leads to the new one
 * @returns         the id of the relationship
 */
export const linkPart = (draft: PackageDraft, workbook: string, part: NewPart, source = workbook): string => {
  const ofWorkbook = linksIn(draft.xml(relationshipsPart(workbook))).map((link) => link["Type"] ?? "");
  const ofSheet = ofWorkbook.find((type) => type.endsWith(sheetKind)) ?? "";
  const type = `${ofSheet.slice(0, -sheetKind.length)}/${part.kind}`;
  const name = relationshipsPart(source);
  if (!draft.has(name)) draft.write(name, noLinks);
  const links = draft.xml(name);
  const id = freeId(linksIn(links).map((link) => link["Id"] ?? ""));
  const link = `<${links.root.prefix}Relationship Id="${id}" Type="${type}" Target="${part.target}"/>`;
  draft.write(name, spliceText(links.text, [appendSplice(links.text, links.root, link)]));
  draft.write(contentTypesPart, withOverride(draft.xml(contentTypesPart), part.name, part.contentType));
  draft.write(part.name, part.text);
  return id;
};

/** The strict and the transitional format differ in what stands before these. @source ECMA-376-1 §12.3.20, §12.3.24 */
const sheetKind = "/worksheet";

/** @source ECMA-376-2 §9.3 Relationships */
const noLinks =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

const linksIn = ({ root }: XmlPart): readonly XmlElement["attributes"][] =>
  childrenNamed(root, "Relationship").map(({ attributes }) => attributes);

const freeId = (taken: readonly string[]): string => {
  let number = taken.length + 1;
  while (taken.includes(`rId${number}`)) number += 1;
  return `rId${number}`;
};
