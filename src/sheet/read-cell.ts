import type { Unit } from "../domain/unit";
import { isDateFormat, isoDateOf } from "./excel-date";
import type { CellValue } from "./grid";
import { inRatioUnit, inRowUnit, mayBeRatio } from "./in-row-unit";
import { literalsOfFormat } from "./literals-of-format";
import { plainText } from "./plain-text";
import { readAbsence } from "./read-absence";
import { type Affixes, readAffixes } from "./read-affixes";
import { readBand } from "./read-band";
import { type Quantity, readQuantity } from "./read-quantity";
import { readTwoTargets } from "./read-two-targets";
import type { CellReading, NumberReading } from "./table";

const blank: CellReading = { kind: "blank" };

/**
 * Reads a data cell as a yearbook means it.
 *
 * A percentage is read in the row's unit: `0.5535` shown as `55.35%` and the text `55.35%` are both 55.35 where the unit is %.
 * What a number format shows beside the digits, as `0.00"*"` does, is read like the same text. A number in another unit than its
 * row's is told, never converted; a date is no number.
 *
 * @param numberFormat  Excel's invariant number format of the cell
 * @param unit          the unit of the row; `null` where it is not known
 * @example readCell("42.92*", "General", units.percent) // { kind: "number", value: 42.92, mark: "*", isTextNumber: false }
 * @example readCell("…", "General", null) // { kind: "below-unit", text: "…" }
 */
export const readCell = (value: CellValue, numberFormat: string, unit: Unit | null): CellReading => {
  if (value === null) return blank;
  if (typeof value === "number") return readNumber(value, numberFormat, unit);
  if (typeof value === "string") return readText(value, unit);
  if (typeof value === "boolean") return { kind: "unreadable", text: value ? "TRUE" : "FALSE" };
  return { kind: "error", error: value.error };
};

const bare: Affixes = { qualifier: null, unitText: null, mark: null };

const readNumber = (value: number, numberFormat: string, unit: Unit | null): CellReading => {
  if (numberFormat !== "General" && isDateFormat(numberFormat))
    return { kind: "unreadable", text: isoDateOf(value) ?? String(value) };
  const isRatio = numberFormat.includes("%") && mayBeRatio(unit);
  const shown = isRatio ? inRatioUnit(value, unit) : value;
  if (!Number.isFinite(shown)) return { kind: "unreadable", text: String(value) };
  const affixes = affixesOf(numberFormat, value) ?? bare;
  if (isRatio) return numberOf(shown, unit === null ? { ...affixes, unitText: "%" } : { ...affixes, unitText: null });
  // A unit in a format is decoration where the row has another one.
  return numberOf(value, unit === null ? affixes : { ...affixes, unitText: null });
};

const affixesOf = (numberFormat: string, value: number): Affixes | null => {
  const literals = literalsOfFormat(numberFormat);
  return literals === null ? null : readAffixes({ ...literals, number: String(value) });
};

const readText = (text: string, unit: Unit | null): CellReading => {
  const plain = plainText(text);
  if (plain === "") return blank;
  const absence = readAbsence(plain);
  if (absence !== null) return { ...absence, text: text.trim() };
  const quantity = readQuantity(plain);
  return quantity === null ? ofTwo(plain, text.trim(), unit) : ofQuantity(quantity, text.trim(), unit);
};

const ofTwo = (plain: string, text: string, unit: Unit | null): CellReading => {
  const band = readBand(plain);
  if (band !== null) {
    const [lower, upper] = [inRowUnit(band.lower, unit), inRowUnit(band.upper, unit)];
    if (lower === null || upper === null) return { kind: "other-unit", text, unitText: band.upper.unitText ?? "" };
    return { kind: "band", text, lower, upper };
  }
  const two = readTwoTargets(plain);
  if (two === null) return { kind: "unreadable", text };
  const [deciding, further] = [inRowUnit(two.deciding, unit), inRowUnit(two.further, unit)];
  if (deciding === null || further === null) return { kind: "other-unit", text, unitText: two.further.unitText ?? "" };
  return { kind: "two-targets", text, deciding, further };
};

const ofQuantity = (quantity: Quantity, text: string, unit: Unit | null): CellReading => {
  const value = inRowUnit(quantity, unit);
  if (value === null) return { kind: "other-unit", text, unitText: quantity.unitText ?? "" };
  const reading = numberOf(value, unit === null ? quantity : { ...quantity, unitText: null });
  return { ...reading, isTextNumber: quantity.mark === null && quantity.qualifier === null };
};

/** A number that Excel holds as one. */
const numberOf = (value: number, { mark, qualifier, unitText, dataStatus }: Affixes): NumberReading => ({
  kind: "number",
  value,
  mark,
  isTextNumber: false,
  ...(qualifier === null ? {} : { qualifier }),
  ...(unitText === null ? {} : { unitText }),
  ...(dataStatus === undefined ? {} : { dataStatus }),
});
