import { spliceText } from "../xml/splice-text";
import { childrenNamed } from "../xml/xml-element";
import { contentTypesPart, withOverride } from "./content-types";
import { relationshipsPart } from "./part-path";
import type { PackageDraft } from "./package-draft";

export interface NewPart {
  /** In the package. */
  readonly name: string;
  /** As seen from the workbook's own part. */
  readonly target: string;
  /** The last word of the relationship's type, e.g. "styles". */
  readonly kind: string;
  readonly contentType: string;
  readonly text: string;
}

/**
 * Puts a new part into a package, with a relationship that leads to it from the workbook.
 *
 * @param workbook  the name of the workbook's own part
 * @returns         the id of the relationship
 */
export const linkPart = (draft: PackageDraft, workbook: string, part: NewPart): string => {
  const links = draft.xml(relationshipsPart(workbook));
  const known = childrenNamed(links.root, "Relationship").map(({ attributes }) => attributes);
  const ofSheet = known.map((link) => link["Type"] ?? "").find((type) => type.endsWith(sheetKind)) ?? "";
  const type = `${ofSheet.slice(0, -sheetKind.length)}/${part.kind}`;
  const id = freeId(known.map((link) => link["Id"] ?? ""));
  const place = links.root.innerEnd;
  const link = `<${links.root.prefix}Relationship Id="${id}" Type="${type}" Target="${part.target}"/>`;
  draft.write(links.name, spliceText(links.text, [{ start: place, end: place, text: link }]));
  draft.write(contentTypesPart, withOverride(draft.xml(contentTypesPart), part.name, part.contentType));
  draft.write(part.name, part.text);
  return id;
};

/** The strict and the transitional format differ in what stands before these. @source ECMA-376-1 §12.3.20, §12.3.24 */
const sheetKind = "/worksheet";

const freeId = (taken: readonly string[]): string => {
  let number = taken.length + 1;
  while (taken.includes(`rId${number}`)) number += 1;
  return `rId${number}`;
};
