import type { AssessmentSettings } from "../domain/assessment";
import type { ShownStatus } from "../sheet/status-palette";
import type { Messages } from "./messages";

/**
 * What a status means where another one is called by the same word; `null` where its word is its own.
 *
 * @example sayStatusApart(messages, { ...settings, wording: "lights" }, "achieved") // "最新实际值已达到最终目标"
 */
export const sayStatusApart = (
  { statusWords, statusMeaning }: Pick<Messages, "statusWords" | "statusMeaning">,
  settings: AssessmentSettings,
  status: ShownStatus,
): string | null => {
  const words = statusWords[settings.wording];
  const isShared = Object.values(words).filter((word) => word === words[status]).length > 1;
  return isShared ? statusMeaning(settings)[status] : null;
};
