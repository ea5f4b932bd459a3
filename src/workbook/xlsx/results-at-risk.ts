import type { CellsEdit, EditPlan } from "../../sheet/edit-plan";
import type { CellContent } from "../../sheet/grid";
import { isFormula, sameContent } from "../cell-content";
import { overlap } from "../overlap";
import type { SheetPlace, WorkbookOutline } from "./package/workbook-outline";
import type { WorkbookState } from "./workbook-state";
import { formulaReferences, namesSheet } from "../../sheet/formula-references";
import type { SheetReading } from "./worksheet/read-sheet";
import { escapeXml } from "../xml-characters";
import { childNamed, childrenNamed } from "./xml/xml-element";
import { xmlText } from "./xml/xml-text";

/** With more formulas than that it is quicker to let Excel calculate than to look through them. */
const formulaLimit = 20_000;

/** Names that Excel gives to print areas and filters; no formula uses them. @source ECMA-376-1 §18.2.5 definedName */
const excelsOwnName = "_xlnm.";

/** Whether a plan makes formulas, or changes or takes away ones that are there. */
export const changesFormulas = (plan: EditPlan): boolean =>
  contentEdits(plan).some((edit) =>
    edit.contents.some((contents, r) =>
      contents.some((content, c) => {
        const before = edit.before[r]?.[c] ?? null;
        return (isFormula(content) || isFormula(before)) && content !== before;
      }),
    ),
  );

/**
 * Whether some formula may look at a cell that a plan changes. A file keeps the results of its formulas, and Excel shows them
 * until it calculates anew; what a formula reaches by calculation alone it calculates at each start by itself.
 */
export const putsResultsAtRisk = (
  state: WorkbookState,
  plan: EditPlan,
  readings: ReadonlyMap<SheetPlace, SheetReading>,
): boolean => {
  const edits = contentEdits(plan);
  if (edits.length === 0) return false;
  return (
    [...readings].some(([place, reading]) => sheetLooksAt(place.name, reading, edits)) ||
    namesLookAt(state.outline, edits) ||
    state.outline.sheets.some((place) => !readings.has(place) && partMentions(state.pack.bytes(place.part), edits))
  );
};

const contentEdits = (plan: EditPlan): readonly CellsEdit[] =>
  plan.edits.filter(
    (edit): edit is CellsEdit =>
      edit.kind === "cells" &&
      edit.contents.some((contents, r) =>
        contents.some((content, c) => !sameContent(content, edit.before[r]?.[c] ?? null)),
      ),
  );

const sheetLooksAt = (sheet: string, { contents, values }: SheetReading, edits: readonly CellsEdit[]): boolean => {
  let formulas = 0;
  for (const [r, row] of contents.entries()) {
    if (row === values[r]) continue;
    for (const content of row) {
      if (!isFormula(content)) continue;
      formulas += 1;
      if (formulas > formulaLimit || looksAt(content, sheet, edits)) return true;
    }
  }
  return false;
};

const looksAt = (formula: Extract<CellContent, string>, sheet: string, edits: readonly CellsEdit[]): boolean =>
  formulaReferences(formula).some((reference) =>
    edits.some((edit) => edit.sheet === (reference.sheet ?? sheet) && overlap(edit.range, reference.range)),
  );

const namesLookAt = (outline: WorkbookOutline, edits: readonly CellsEdit[]): boolean =>
  namedFormulas(outline).some((formula) => looksAt(formula, "", edits));

/** Whether some name of the workbook speaks of a sheet. */
export const namesMention = (outline: WorkbookOutline, sheet: string): boolean =>
  namedFormulas(outline).some((formula) => namesSheet(formula, sheet));

const namedFormulas = ({ part }: WorkbookOutline): readonly string[] =>
  childrenNamed(childNamed(part.root, "definedNames"), "definedName").flatMap(
    ({ attributes, innerStart, innerEnd }) => {
      if (attributes["name"]?.startsWith(excelsOwnName) === true) return [];
      const text = Buffer.from(part.text.slice(innerStart, innerEnd), "utf8");
      return xmlText(text, 0, text.length);
    },
  );

/** Whether a sheet that was not read speaks of an edited one; it is searched as it is, in its own markup. */
export const partMentions = (bytes: Buffer, edits: readonly Pick<CellsEdit, "sheet">[]): boolean =>
  edits.some(({ sheet }) =>
    [`${sheet}!`, `'${sheet.replaceAll("'", "''")}'!`].some((mention) => bytes.includes(escapeXml(mention))),
  );
