import { brokenFile } from "../broken-file";
import { linkPart } from "./link-part";
import { resolveTarget } from "./part-path";
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
  const target = "styles.xml";
  const name = resolveTarget(workbook, target);
  if (draft.pack.entry(name) !== undefined) throw brokenFile(`${name} is there, but no relationship leads to it`);
  linkPart(draft, workbook, { name, target, kind: "styles", contentType, text: styles });
};
