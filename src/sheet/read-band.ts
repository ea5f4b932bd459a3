import { looksLikeUnit } from "../domain/looks-like-unit";
import type { Quantity } from "./read-quantity";

/** Two values with what stands beside them, in the order in which they are written. */
export interface BandQuantity {
  readonly lower: Quantity;
  readonly upper: Quantity;
}

const number = String.raw`\d[\d,]*(?:\.\d+)?`;
const unit = String.raw`[^\d.,;~\u2010-\u2015\u2212-]{0,8}?`;
const joint = String.raw`(?:[-~\u2010-\u2015\u2212\u223C\u301C]+|至|到)`;
const least = "(?:≥|>=|不低于|不少于|不小于|大于等于|至少)";
const most = "(?:≤|<=|不高于|不超过|不大于|不多于|小于等于|至多)";

/** 60—65, 60%～65%, 60至65家; ≥60且≤65, 不低于60不高于65; [60, 65]. */
const patterns = [
  new RegExp(`^(?<l>${number})(?<lu>${unit})${joint}(?<u>${number})(?<uu>${unit})(?:之间)?$`),
  new RegExp(`^${least}(?<l>${number})(?<lu>${unit})[且,、;]?${most}(?<u>${number})(?<uu>${unit})$`),
  new RegExp(`^\\[(?<l>${number})(?<lu>${unit})[,、](?<u>${number})(?<uu>${unit})\\]$`),
];

/** 3—5月 is a time, and so are 2021—2025. */
const time = /^[年月日号季时]/;
const calendarYear = /^(?:19|20)\d\d$/;

/**
 * Reads a text that states a band: two values between which something is to lie.
 *
 * @param plain  in half width, with single blanks, none at its ends
 * @returns      the edges as they are written, the lower one first even where it is the larger; `null` where the text is anything else
 * @example      readBand("60%～65%")?.upper // { value: 65, unitText: "%", qualifier: null, mark: null }
 * @example      readBand("2021-2025") // null
 */
export const readBand = (plain: string): BandQuantity | null => {
  const compact = plain.replace(/ /g, "");
  for (const pattern of patterns) {
    const { l = "", lu = "", u = "", uu = "" } = pattern.exec(compact)?.groups ?? {};
    if (l === "") continue;
    const unitOfBoth = uu === "" ? lu : uu;
    if (time.test(unitOfBoth) || (unitOfBoth === "" && calendarYear.test(l) && calendarYear.test(u))) return null;
    if (unitOfBoth !== "" && !looksLikeUnit(unitOfBoth)) return null;
    return { lower: edge(l, lu === "" ? uu : lu), upper: edge(u, unitOfBoth) };
  }
  return null;
};

const edge = (digits: string, unitText: string): Quantity => ({
  value: Number(digits.replace(/,/g, "")),
  unitText: unitText === "" ? null : unitText,
  qualifier: null,
  mark: null,
});
