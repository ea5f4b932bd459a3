import { columnLimit, parseCellAddress, parseRange, rowLimit } from "./cell-address";
import type { Rectangle } from "./grid";
import { isSameSheetName } from "./sheet-name";

export interface FormulaReference {
  /** `null` where the formula means the sheet that it stands on. */
  readonly sheet: string | null;
  readonly range: Rectangle;
}

/** Texts and brackets, which hold no references to cells; and references with the sheet before them, if any. */
const pieces =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?:(?:'(?<quoted>(?:[^']|'')*)'|(?<plain>[\p{L}\p{N}_.]+))!)?(?<![\p{L}\p{N}_.$\\?])(?<from>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Za-z]{1,3}(?=:)|\$?[1-9]\d{0,6}(?=:))(?::(?<to>\$?[A-Za-z]{0,3}\$?\d{0,7}))?(?![\p{L}\p{N}_.(!\\?])/gu;

/**
 * The cells that a formula refers to by address. What it reaches by name, through a table or by calculation is not among them.
 *
 * @param formula  with or without its `=`
 * @example formulaReferences("=SUM(甲!A1:B2)+$C3")
 *   // [{ sheet: "甲", range: A1:B2 }, { sheet: null, range: C3 }]
 */
export const formulaReferences = (formula: string): readonly FormulaReference[] =>
  [...formula.matchAll(pieces)].flatMap(({ groups = {} }) => {
    const { quoted, plain, from, to } = groups;
    const range = from === undefined ? null : rangeBetween(from, to ?? from);
    return range === null ? [] : [{ sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, range }];
  });

const rangeBetween = (from: string, to: string): Rectangle | null => {
  if (/\d/.test(from) && /[A-Za-z]/.test(from)) return parseRange(`${from}:${to}`);
  if (/\d/.test(from)) return wholeRows(Number(from.replace("$", "")), Number(to.replace("$", "")));
  const [first, last] = [from, to].map((column) => parseCellAddress(`${column}1`)?.column);
  if (first === undefined || last === undefined) return null;
  return { row: 0, column: Math.min(first, last), rows: rowLimit, columns: Math.abs(last - first) + 1 };
};

const wholeRows = (first: number, last: number): Rectangle | null =>
  Number.isNaN(last) || Math.max(first, last) > rowLimit
    ? null
    : { row: Math.min(first, last) - 1, column: 0, rows: Math.abs(last - first) + 1, columns: columnLimit };

/**
 * Whether a formula names a sheet that it refers to.
 *
 * @example namesSheet("=SUM(甲!A1:B2)", "甲") // true
 */
export const namesSheet = (formula: string, sheet: string): boolean =>
  formulaReferences(formula).some((reference) => reference.sheet !== null && isSameSheetName(reference.sheet, sheet));
