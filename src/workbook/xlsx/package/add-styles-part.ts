import { spliceText } from "../xml/splice-text";
import { childrenNamed } from "../xml/xml-element";
import { brokenFile } from "../broken-file";
import { contentTypesPart, withOverride } from "./content-types";
import { relationshipsPart, resolveTarget } from "./part-path";
import type { PackageDraft } from "./package-draft";

/** @source ECMA-376-1 §12.3.20 Styles Part */
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * For when a workbook without styles gets some.
 *
 * @param workbook  the name of the workbook's own part
 * @param styles    the text of the new part
 * @throws WorkbookError "file-broken" where a part of that name stands in the way
 */
export const addStylesPart = (draft: PackageDraft, workbook: string, styles: string): void => {
  const name = resolveTarget(workbook, "styles.xml");
  if (draft.pack.entry(name) !== undefined) throw brokenFile(`${name} is there, but no relationship leads to it`);
  const links = draft.xml(relationshipsPart(workbook));
  const known = childrenNamed(links.root, "Relationship").map(({ attributes }) => attributes);
  const ofSheet = known.map((link) => link["Type"] ?? "").find((type) => type.endsWith(sheetKind)) ?? "";
  const type = ofSheet.slice(0, -sheetKind.length) + stylesKind;
  const id = freeId(known.map((link) => link["Id"] ?? ""));
  const place = links.root.innerEnd;
  const link = `<${links.root.prefix}Relationship Id="${id}" Type="${type}" Target="styles.xml"/>`;
  draft.write(links.name, spliceText(links.text, [{ start: place, end: place, text: link }]));
  draft.write(contentTypesPart, withOverride(draft.xml(contentTypesPart), name, contentType));
  draft.write(name, styles);
};

/** The strict and the transitional format differ in what stands before these. @source ECMA-376-1 §12.3.20, §12.3.24 */
const sheetKind = "/worksheet";
const stylesKind = "/styles";

const freeId = (taken: readonly string[]): string => {
  let number = taken.length + 1;
  while (taken.includes(`rId${number}`)) number += 1;
  return `rId${number}`;
};
