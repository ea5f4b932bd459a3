import { toHalfWidth } from "../domain/to-half-width";
import type { Unit } from "../domain/unit";
import { units } from "../domain/units";
import type { CellValue } from "./grid";
import type { CellReading } from "./table";

const blank: CellReading = { kind: "blank" };

/** Dashes of every length, strokes, and the words for them; each says that the item does not exist. */
const notApplicable = /^(?:[-\u2010-\u2015\u2212\u2500\u2501/~]+|n\/a|不适用)$/i;

/** Groups of three digits are parted by commas or, in official texts, by blanks. */
const numberText =
  /^(?<before>\*+)? ?(?<sign>[-+\u2212])?(?<whole>\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)?(?<fraction>\.\d+)? ?(?<ratio>[%‰])? ?(?<after>\*+)?$/;

/** Asterisks that are not ASCII's own; the full-width one is already half-width here. */
const otherStars = /[\u2217\u204E\u2731]/g;

/**
 * Reads a data cell as a yearbook means it.
 *
 * A percentage is read in the row's unit: `0.5535` shown as `55.35%` and the text `55.35%` are both 55.35 where the unit is %.
 * Where the unit is no ratio, the format is taken for decoration and a percent sign in a text makes it unreadable.
 *
 * @param numberFormat  Excel's invariant number format of the cell
 * @param unit          the unit of the row; `null` where it is not known
 * @example readCell("42.92*", "General", units.percent) // { kind: "number", value: 42.92, mark: "*", isTextNumber: false }
 */
export const readCell = (value: CellValue, numberFormat: string, unit: Unit | null): CellReading => {
  if (value === null) return blank;
  if (typeof value === "number") return readNumber(value, numberFormat, unit);
  if (typeof value === "string") return readText(value, unit);
  if (typeof value === "boolean") return { kind: "unreadable", text: value ? "TRUE" : "FALSE" };
  return { kind: "error", error: value.error };
};

const readNumber = (value: number, numberFormat: string, unit: Unit | null): CellReading => {
  const shown = numberFormat.includes("%") && mayBeRatio(unit) ? inRatioUnit(value, unit) : value;
  return Number.isFinite(shown)
    ? { kind: "number", value: shown, mark: null, isTextNumber: false }
    : { kind: "unreadable", text: String(value) };
};

const readText = (text: string, unit: Unit | null): CellReading => {
  const plain = toHalfWidth(text).replace(otherStars, "*").replace(/\s+/g, " ").trim();
  if (plain === "") return blank;
  if (notApplicable.test(plain)) return { kind: "not-applicable", text: text.trim() };
  const parts = numberText.exec(plain)?.groups;
  const value = parts === undefined ? NaN : valueOf(parts, unit);
  if (!Number.isFinite(value)) return { kind: "unreadable", text: text.trim() };
  const mark = parts?.["before"] ?? parts?.["after"] ?? null;
  return { kind: "number", value, mark, isTextNumber: mark === null };
};

/** @returns NaN where there is no digit, or a percent sign contradicts the unit */
const valueOf = (parts: Readonly<Record<string, string | undefined>>, unit: Unit | null): number => {
  const { sign, whole, fraction, ratio } = parts;
  if (whole === undefined && fraction === undefined) return NaN;
  if (ratio !== undefined && !mayBeRatio(unit)) return NaN;
  const size = Number(`${whole?.replace(/[, ]/g, "") ?? "0"}${fraction ?? ""}`);
  const value = sign === undefined || sign === "+" || size === 0 ? size : -size;
  if (ratio === undefined || ratio === (unit ?? units.percent).symbol) return value;
  return inRatioUnit(ratio === "%" ? value / 100 : value / 1000, unit);
};

const mayBeRatio = (unit: Unit | null): boolean => unit === null || unit.dimension === "ratio";

/** Significant digits of a double that survive the scaling; more would show 0.1 % of 55.35 as 55.349999999999994. */
const significantDigits = 15;

/** Takes a bare fraction into per cent, or into per mille where that is the row's unit. */
const inRatioUnit = (fraction: number, unit: Unit | null): number =>
  Number((fraction * (unit === units.perMille ? 1000 : 100)).toPrecision(significantDigits));
