import type { AssessmentSettings } from "../domain/assessment";
import type { StatusCounts } from "../sheet/standing-tally";
import { shownStatuses } from "../sheet/status-palette";
import type { Messages } from "./messages";
import type { WordCount } from "./pane-texts";

/**
 * How many of the indicators stand where, in one sentence and in the order of the legend. Statuses that share a word are counted
 * together; what no indicator is called is left out.
 *
 * @example saySummary(messages, counts, { ...settings, wording: "lights" }) // "15项指标中，8项绿灯，3项黄灯，4项红灯。"
 */
export const saySummary = (
  { statusWords, pane }: Pick<Messages, "statusWords" | "pane">,
  counts: StatusCounts,
  { wording }: Pick<AssessmentSettings, "wording">,
): string => {
  const words = statusWords[wording];
  const byWord = new Map<string, number>();
  for (const status of shownStatuses) byWord.set(words[status], (byWord.get(words[status]) ?? 0) + counts[status]);
  const present: readonly WordCount[] = Array.from(byWord, ([word, count]) => ({ word, count }));
  return pane.overview.summary(present.filter(({ count }) => count > 0));
};
