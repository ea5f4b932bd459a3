import { type Affixes, readAffixes } from "./read-affixes";

/** A number with what stands around it. */
export interface Quantity extends Affixes {
  readonly value: number;
}

/** Longer texts are names, notes and explanations. */
const longestQuantity = 40;

const mark = String.raw`(?:\[\d{1,2}\]|\(\d\)|注\d)?`;
/** Groups of three digits are parted by commas or, in official texts, by blanks. */
const number = String.raw`[-+\u2212]?(?:(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?|\.\d+)`;
const quantity = new RegExp(`^(?<before>${mark}[^\\d+\\u2212-]*?)(?<number>${number})(?<after>.*)$`);

/** [2.42] is an estimate; the footnote mark [1] only ever stands beside a number. */
const estimateInBrackets = /^\[([^[\]]+)\]$/;

/**
 * Reads a text that is one number, with a qualifier, a unit or a footnote mark beside it.
 *
 * @param plain  in half width, with single blanks, none at its ends
 * @returns      `null` where the text is anything else
 * @example      readQuantity("100家以上") // { value: 100, qualifier: "at-least", unitText: "家", mark: null }
 * @example      readQuantity("2021-12-31") // null
 */
export const readQuantity = (plain: string): Quantity | null => {
  if (plain.length > longestQuantity) return null;
  const estimated = estimateInBrackets.exec(plain)?.[1];
  if (estimated !== undefined) {
    const inner = readQuantity(estimated.trim());
    return inner === null ? null : { ...inner, qualifier: "estimate", dataStatus: inner.dataStatus ?? "forecast" };
  }
  const parts = quantity.exec(plain)?.groups;
  if (parts === undefined) return null;
  const digits = parts["number"] ?? "";
  const value = valueOf(digits);
  const affixes = readAffixes({
    before: withoutBlanks(parts["before"] ?? ""),
    number: digits,
    after: withoutBlanks(parts["after"] ?? ""),
  });
  return affixes === null || !Number.isFinite(value) ? null : { value, ...affixes };
};

const withoutBlanks = (text: string): string => text.replace(/ /g, "");

/** −0 is 0. */
const valueOf = (digits: string): number => {
  const size = Number(digits.replace(/[-+\u2212, ]/g, ""));
  return size !== 0 && /^[-\u2212]/.test(digits) ? -size : size;
};
