import { reviewStates, type FindingReview, type ReviewState } from "./finding-review";
import type { CellContent } from "./grid";

/** Reads a review as JSON gives it. @returns  `null` where it is none */
export const readReview = (value: unknown): FindingReview | null => {
  if (typeof value !== "object" || value === null) return null;
  const read: Readonly<Record<keyof FindingReview, unknown>> = { ...nothing, ...value };
  const { sheet, sheetId, code, name, entity, column, nth, of, content, state, reason } = read;
  if (!isText(sheet) || !isText(sheetId) || !isText(code) || !isText(name) || !isText(entity)) return null;
  if (!isText(column) || !isCount(nth) || !isCount(of)) return null;
  if (!isContent(content) || !isState(state) || !isText(reason)) return null;
  return { sheet, sheetId, code, name, entity, column, nth, of, content, state, reason };
};

const nothing: Readonly<Record<keyof FindingReview, unknown>> = {
  sheet: undefined,
  sheetId: undefined,
  code: undefined,
  name: undefined,
  entity: undefined,
  column: undefined,
  nth: undefined,
  of: undefined,
  content: undefined,
  state: undefined,
  reason: undefined,
};

const isText = (value: unknown): value is string => typeof value === "string";

const isCount = (value: unknown): value is number => Number.isInteger(value);

const isContent = (value: unknown): value is CellContent =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";

const isState = (value: unknown): value is ReviewState => reviewStates.some((state) => state === value);
