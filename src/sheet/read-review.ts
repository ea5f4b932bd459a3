import { reviewStates, type FindingReview, type ReviewState } from "./finding-review";
import type { CellContent } from "./grid";

/** Reads a review as JSON gives it. @returns  `null` where it is none */
export const readReview = (value: unknown): FindingReview | null => {
  if (typeof value !== "object" || value === null) return null;
  const { sheet, code, row, nth, column, content, state, reason }: Readonly<Record<keyof FindingReview, unknown>> = {
    ...nothing,
    ...value,
  };
  if (!isText(sheet) || !isText(code) || !isText(row) || !isText(column) || !isText(reason)) return null;
  if (typeof nth !== "number" || !isContent(content) || !isState(state)) return null;
  return { sheet, code, row, nth, column, content, state, reason };
};

const nothing: Readonly<Record<keyof FindingReview, unknown>> = {
  sheet: undefined,
  code: undefined,
  row: undefined,
  nth: undefined,
  column: undefined,
  content: undefined,
  state: undefined,
  reason: undefined,
};

const isText = (value: unknown): value is string => typeof value === "string";

const isContent = (value: unknown): value is CellContent =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";

const isState = (value: unknown): value is ReviewState => reviewStates.some((state) => state === value);
