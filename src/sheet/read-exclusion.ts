import { isYearNumber } from "../domain/find-year";
import type { TrendExclusion } from "./trend-exclusion";

/** Reads an exclusion as JSON gives it. @returns  `null` where it is none */
export const readExclusion = (value: unknown): TrendExclusion | null => {
  if (typeof value !== "object" || value === null) return null;
  const read: Readonly<Partial<Record<keyof TrendExclusion, unknown>>> = { ...value };
  const { sheet, sheetId, name, entity, nth, of, year, value: excluded, note } = read;
  if (!isText(sheet) || !isText(sheetId) || !isText(name) || !isText(entity) || !isText(note)) return null;
  if (!isCount(nth) || !isCount(of) || !isNumber(year) || !isYearNumber(year) || !isNumber(excluded)) return null;
  return { sheet, sheetId, name, entity, nth, of, year, value: excluded, note };
};

const isText = (value: unknown): value is string => typeof value === "string";

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

const isCount = (value: unknown): value is number => isNumber(value) && Number.isInteger(value) && value >= 0;
