import { spliceText, type Splice } from "../xml/splice-text";
import { childNamed, isTrue, type XmlElement } from "../xml/xml-element";
import { contentTypesPart, withoutOverride } from "./content-types";
import { relationshipsPart } from "./part-path";
import type { PackageDraft } from "./package-draft";
import type { WorkbookOutline } from "./workbook-outline";

/** What comes after `calcPr` in a workbook's part. @source ECMA-376-1 §18.2.27 workbook */
const laterThanCalculation = [
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** Asks Excel to calculate the workbook when it opens it. */
export const askForCalculation = (draft: PackageDraft, { part }: WorkbookOutline): void => {
  const { text, root } = draft.xml(part.name);
  const splice = calculateOnLoad(text, root);
  if (splice !== null) draft.write(part.name, spliceText(text, [splice]));
};

/**
 * Takes away the chain in which Excel calculated the workbook before, for when other cells than before hold formulas. Excel makes
 * another; one that names cells without a formula is an error to it.
 */
export const forgetCalculation = (draft: PackageDraft, { part, calculationChain }: WorkbookOutline): void => {
  if (calculationChain === null) return;
  const links = draft.xml(relationshipsPart(part.name));
  const { start, end } = calculationChain.element;
  draft.write(links.name, spliceText(links.text, [{ start, end, text: "" }]));
  draft.write(contentTypesPart, withoutOverride(draft.xml(contentTypesPart), calculationChain.target));
  draft.remove(calculationChain.target);
};

const calculateOnLoad = (text: string, root: XmlElement): Splice | null => {
  const setting = childNamed(root, "calcPr");
  if (setting === undefined) {
    const place = root.children.find(({ name }) => laterThanCalculation.includes(name))?.start ?? root.innerEnd;
    return { start: place, end: place, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` };
  }
  if (isTrue(setting.attributes["fullCalcOnLoad"])) return null;
  const tag = text.slice(setting.start, setting.innerStart).replace(/\sfullCalcOnLoad\s*=\s*(["'])[^"']*\1/, "");
  return {
    start: setting.start,
    end: setting.innerStart,
    text: tag.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1'),
  };
};
