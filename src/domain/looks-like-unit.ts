import { toHalfWidth } from "./to-half-width";
import { findUnit } from "./units";

/** Measures that statistics use beside the canonical units; they are told from other words in brackets, not converted. */
const measure =
  /^(?:人民币|美)?[百千万亿十]*(?:美元|欧元|元|人次|人天|人月|人|户|个|家|件|项|篇|种|部|册|台|套|次|批|吨|只|辆|艘|张|本|份|场|期|条|座|处|所|名|位|平方米|平方公里|公里|公顷|亩|立方米|米|千瓦时|千瓦|度|岁|年|天|小时|倍|分|吨标准煤|百分点)(?:[/·每].{1,5})?$/;

/**
 * Whether a text in brackets is a unit, known or not.
 *
 * @example looksLikeUnit("篇") // true
 * @example looksLikeUnit("合同金额") // false
 */
export const looksLikeUnit = (text: string): boolean =>
  findUnit(text) !== null || measure.test(toHalfWidth(text).replace(/\s/g, ""));
