import { type Quantity, readQuantity } from "./read-quantity";

/** Two targets of one cell. */
export interface TwoTargets {
  /** The one that decides. */
  readonly deciding: Quantity;
  readonly further: Quantity;
}

const basic = "基本|约束性|底线|必达|确保|保底";
const further = "力争|奋斗|挑战|争取|预期性";
const mayHaveRole = new RegExp(`${basic}|${further}`);

/** 60(力争65); 60,力争65, where a comma between digits only parts their groups; 基本60力争65. */
const joints = [
  /^([^()]+)\(([^()]+)\)$/,
  /^(.+?)(?:[;、]|,(?!\d)|(?<=\)),)(.+)$/,
  new RegExp(`^(.+?\\d[^,;、()]*?)((?:${basic}|${further}).+)$`),
];

/** A role with what leads from it to its number (力争达到, 基本目标为), or in brackets behind it. */
const roleBefore = new RegExp(`^(?:(?<basic>${basic})|(?<further>${further}))(?:目标)?[值为:]?(?=.*\\d)`);
const roleBehind = new RegExp(`\\((?:(?<basic>${basic})|(?<further>${further}))(?:目标)?值?\\)$`);

/**
 * Reads a text that states two targets, one of them beyond the other by its own words.
 *
 * @param plain  in half width, with single blanks, none at its ends
 * @returns      `null` where the text is anything else, or does not say which is which
 * @example      readTwoTargets("60%,力争65%")?.further // { value: 65, unitText: "%", qualifier: null, mark: null }
 * @example      readTwoTargets("60,65") // null
 */
export const readTwoTargets = (plain: string): TwoTargets | null => {
  if (!mayHaveRole.test(plain)) return null;
  const compact = plain.replace(/ /g, "");
  for (const joint of joints) {
    const [, first = "", second = ""] = joint.exec(compact) ?? [];
    const [one, other] = [partOf(first), partOf(second)];
    if (one === null || other === null || one.role === other.role) continue;
    return one.role === "further" || other.role === "basic" ? pairOf(other, one) : pairOf(one, other);
  }
  return null;
};

interface Part {
  readonly role: "basic" | "further" | null;
  readonly quantity: Quantity;
}

const partOf = (text: string): Part | null => {
  const said = roleBefore.exec(text) ?? roleBehind.exec(text);
  const quantity = readQuantity(said === null ? text : text.replace(said[0], ""));
  if (quantity === null) return null;
  return { quantity, role: said === null ? null : said.groups?.["further"] === undefined ? "basic" : "further" };
};

/** A unit that stands with one of them is that of both. */
const pairOf = ({ quantity: deciding }: Part, { quantity: further }: Part): TwoTargets => ({
  deciding: { ...deciding, unitText: deciding.unitText ?? further.unitText },
  further: { ...further, unitText: further.unitText ?? deciding.unitText },
});
