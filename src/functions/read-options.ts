import type { Direction, IndicatorKind, Observation } from "../domain/indicator";
import type { Year } from "../domain/year";
import type { FunctionProblem } from "../messages/function-texts";
import { kinds as englishKinds } from "../messages/en/words";
import { kinds as chineseKinds } from "../messages/zh-cn/words";
import { readDirection } from "../sheet/read-direction";
import { isBlank, readYear, textOf } from "./read-cells";

/** @returns `null` where none is given */
export const readDirectionOption = (cell: unknown): Direction | null | FunctionProblem => {
  if (isBlank(cell)) return null;
  const text = textOf(cell);
  const direction = readDirection(text);
  // A function is given one value as its target, and a band is two.
  return direction === null || direction === "band"
    ? { problem: "direction-unreadable", parameters: { text } }
    : direction;
};

/** A kind by its name in either language, or by its name in the JSON of the command line. @returns `null` where none is given */
export const readKindOption = (cell: unknown): IndicatorKind | null | FunctionProblem => {
  if (isBlank(cell)) return null;
  const text = textOf(cell).trim();
  for (const words of [chineseKinds, englishKinds]) {
    for (const [kind, word] of Object.entries(words) as [IndicatorKind, string][]) {
      if (text === word || text === kind) return kind;
    }
  }
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
