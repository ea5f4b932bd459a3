import type { Indicator, IndicatorDirection, IndicatorKind, Observation } from "../domain/indicator";
import { findUnit } from "../domain/units";
import type { Year } from "../domain/year";
import type { FunctionProblem } from "../messages/function-texts";
import { kinds as englishKinds } from "../messages/en/words";
import { kinds as chineseKinds } from "../messages/zh-cn/words";
import { readDirection } from "../sheet/read-direction";
import { isBlank, readYear, textOf } from "./read-cells";

/** @returns `null` where none is given */
export const readDirectionOption = (cell: unknown): IndicatorDirection | null | FunctionProblem => {
  if (isBlank(cell)) return null;
  const text = textOf(cell);
  return readDirection(text) ?? { problem: "direction-unreadable", parameters: { text } };
};

/**
 * A kind by its name in either language, or by its name in the JSON of the command line; or a unit, from which the pane takes the
 * scale of the projection where a row has no kind.
 */
export const readKindOption = (cell: unknown): Pick<Indicator, "kind" | "unit"> | FunctionProblem => {
  if (isBlank(cell)) return { kind: null, unit: null };
  const text = textOf(cell).trim();
  for (const words of [chineseKinds, englishKinds]) {
    for (const [kind, word] of Object.entries(words) as [IndicatorKind, string][]) {
      if (text === word || text === kind) return { kind, unit: null };
    }
  }
  const unit = findUnit(text);
  if (unit !== null) return { kind: null, unit };
  return { problem: "kind-unreadable", parameters: { text } };
};

/** @returns `null` where none is given */
export const readLimitOption = (cell: unknown): number | null | FunctionProblem => {
  if (isBlank(cell)) return null;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  return { problem: "limit-unreadable", parameters: { text: textOf(cell) } };
};

/** @returns `null` where none is given */
export const readYearOption = (cell: unknown): Year | null | FunctionProblem =>
  isBlank(cell) ? null : (readYear(cell) ?? { problem: "year-unreadable", parameters: { text: textOf(cell) } });

/** What progress is counted from: the value of the year that is given, else the earliest. @returns `null` where nothing is observed */
export const readBaselineOption = (
  cell: unknown,
  observations: readonly Observation[],
): Observation | null | FunctionProblem => {
  const year = readYearOption(cell);
  if (isProblem(year)) return year;
  if (year === null) return observations[0] ?? null;
  return observations.find((one) => one.year === year) ?? { problem: "baseline-missing", parameters: { year } };
};

/** Whether something is wrong with the arguments. */
export const isProblem = (read: unknown): read is FunctionProblem =>
  typeof read === "object" && read !== null && "problem" in read;
