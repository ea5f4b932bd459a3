import { isWithheld } from "../../domain/withheld";
import type { Messages } from "../../messages/messages";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";

/**
 * What a list says of an indicator beside its status: why it has none, its pace within the year, and the figure that is awaited. That
 * the next year's figure is not out is told only where nothing can be judged for want of it; otherwise it is as it should be.
 *
 * @example rowRemarks(assessed, messages) // ["2024年1—9月达到序时进度", "缺2023年数据，应已公布"]
 */
export function rowRemarks(
  { assessment }: Pick<AssessedIndicator, "assessment">,
  { withheld, withinYear: texts, awaited: awaitedTexts }: Pick<Messages, "withheld" | "withinYear" | "awaited">,
): readonly string[] {
  const { leading, withinYear, awaited } = assessment;
  const remarks: string[] = [];
  if (isWithheld(leading) && leading.withheld !== "not-out-yet") remarks.push(withheld[leading.withheld]);
  if (!isWithheld(withinYear)) {
    const { year, throughMonth, status } = withinYear;
    remarks.push(texts.remark(texts.period(year, throughMonth), texts.status[status]));
  }
  if (!isWithheld(awaited) && (isWithheld(leading) || awaited.state !== "not-out"))
    remarks.push(awaitedTexts.short[awaited.state](awaited.year));
  return remarks;
}
