import { findUnit, units } from "../../domain/units";
import type { CellContent, Grid } from "../grid";
import { plainText } from "../plain-text";
import { readCell } from "../read-cell";
import { readQuantity } from "../read-quantity";
import { contentAt, numberFormatAt } from "../value-at";
import type { CellChange } from "./repair";

/** A double keeps no more digits than that. @source Microsoft, "Excel specifications and limits": number precision */
const keptDigits = 15;

/** A number with what stands before and behind it. */
const written = /^(?<before>[^\d.+\u2212-]*)(?<digits>[-+\u2212]?[\d., ]*\d)(?<after>.*)$/;

/**
 * What makes a number of a text, so that the cell shows and says what it did before: decimals, a percent sign, a unit and a mark stay,
 * in the number format.
 *
 * @returns  `null` where the cell holds no text, where the text says more than a number can (约, 以上), and where the number would be
 *           lose digits or be read in any other way
 */
export const numberOfText = (grid: Grid, row: number, column: number): CellChange | null => {
  const before = contentAt(grid, row, column);
  if (typeof before !== "string") return null;
  const plain = plainText(before);
  const quantity = readQuantity(plain);
  const parts = written.exec(plain)?.groups;
  if (quantity?.qualifier !== null || parts === undefined) return null;
  const unit = quantity.unitText === null ? null : findUnit(quantity.unitText);
  const isPercent = unit === units.percent;
  // A row in % takes 5‰ for 0.5, and a number with a decorative ‰ for 5.
  if (!isPercent && unit?.dimension === "ratio") return null;
  if ((parts["digits"] ?? "").replace(/\D/g, "").replace(/^0+/, "").length > keptDigits) return null;
  const content = isPercent ? Number((quantity.value / 100).toPrecision(keptDigits)) : quantity.value;
  const standing = numberFormatAt(grid, row, column);
  const numberFormat = formatFor(parts, isPercent, standing);
  return saysTheSame(before, content, numberFormat ?? standing) ? { row, column, before, content, numberFormat } : null;
};

type Parts = Readonly<Record<string, string | undefined>>;

/** @returns  `null` where the standing format shows the number as the text did */
const formatFor = (
  { before = "", digits = "", after = "" }: Parts,
  isPercent: boolean,
  standing: string,
): string | null => {
  const plain = plainFormat(digits);
  if (isPercent) return `${quoted(before)}${plain}%${quoted(after.replace("%", ""))}`;
  if (before.trim() + after.trim() !== "") return `${quoted(before)}${plain}${quoted(after)}`;
  const needsMore = /[, ]/.test(digits) || /\.\d*0$/.test(digits);
  if (standing === "@") return needsMore ? plain : "General";
  return standing === "General" && needsMore ? plain : null;
};

/** @example plainFormat("1,234.50") // "#,##0.00" */
const plainFormat = (digits: string): string => {
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  return (/[, ]/.test(digits.trim()) ? "#,##0" : "0") + (decimals === 0 ? "" : `.${"0".repeat(decimals)}`);
};

const quoted = (text: string): string => (text.trim() === "" ? "" : `"${text.trim()}"`);

const saysTheSame = (text: CellContent & string, number: number, numberFormat: string): boolean => {
  const [one, other] = [readCell(text, "General", null), readCell(number, numberFormat, null)];
  return (
    one.kind === "number" &&
    other.kind === "number" &&
    one.value === other.value &&
    one.mark === other.mark &&
    one.unitText === other.unitText
  );
};
