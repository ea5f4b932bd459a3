import { WorkbookError, type SheetSummary } from "../../workbook";
import { brokenFile } from "../broken-file";
import { attributeNamed, childNamed, isTrue } from "../xml/xml-element";
import { relationshipsOf, type Relationship } from "./relationships";
import { sheetElements } from "./sheet-elements";
import type { XlsxPackage, XmlPart } from "./xlsx-package";

/** A sheet of cells; sheets that are one chart are none. */
export interface SheetPlace extends SheetSummary {
  readonly part: string;
}

/** What a workbook's own part says, and where its other parts are. */
export interface WorkbookOutline {
  readonly part: XmlPart;
  readonly sheets: readonly SheetPlace[];
  /** The sheet that the user looks at; `null` where there is none of cells. */
  readonly activeSheet: SheetPlace | null;
  readonly uses1904Dates: boolean;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly theme: string | null;
  readonly calculationChain: Relationship | null;
}

/** @throws WorkbookError "file-not-a-workbook" where the package is something else, "file-broken" */
export const readOutline = (pack: XlsxPackage): WorkbookOutline => {
  const main = relationshipsOf(pack, "").find(({ kind }) => kind === "officeDocument");
  if (main === undefined || !main.target.toLowerCase().endsWith(".xml") || pack.entry(main.target) === undefined)
    throw new WorkbookError("file-not-a-workbook");
  const part = pack.xml(main.target);
  if (part.root.name !== "workbook") throw new WorkbookError("file-not-a-workbook");
  const relationships = relationshipsOf(pack, main.target);
  const targetOf = (kind: string): string | null => relationships.find((found) => found.kind === kind)?.target ?? null;
  const places = sheetPlaces(part, relationships);
  return {
    part,
    sheets: places.flatMap((place) => place ?? []),
    activeSheet: activePlace(part, places),
    uses1904Dates: isTrue(childNamed(part.root, "workbookPr")?.attributes["date1904"]),
    styles: targetOf("styles"),
    sharedStrings: targetOf("sharedStrings"),
    theme: targetOf("theme"),
    calculationChain: relationships.find(({ kind }) => kind === "calcChain") ?? null,
  };
};

/** All sheets in their order; `null` for those that hold no cells. */
const sheetPlaces = (part: XmlPart, relationships: readonly Relationship[]): readonly (SheetPlace | null)[] =>
  sheetElements(part).map((element) => {
    const id = attributeNamed(element, "id");
    const relationship = relationships.find((candidate) => candidate.id === id);
    const { name, state, sheetId } = element.attributes;
    if (name === undefined || relationship === undefined) throw brokenFile("a sheet has no name or no part");
    if (relationship.kind !== "worksheet") return null;
    return {
      id: sheetId ?? relationship.id,
      name,
      isHidden: state === "hidden" || state === "veryHidden",
      part: relationship.target,
    };
  });

const activePlace = (part: XmlPart, places: readonly (SheetPlace | null)[]): SheetPlace | null => {
  const view = childNamed(childNamed(part.root, "bookViews"), "workbookView");
  const active = places[Number(view?.attributes["activeTab"] ?? 0)] ?? null;
  if (active !== null && !active.isHidden) return active;
  return places.find((place) => place?.isHidden === false) ?? active;
};
