const circled = /^[\u2460-\u2473]$/;
const inBrackets = /^[\u2474-\u2487]$/;
const filled = /^[\u2776-\u277F]$/;
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * The form in which a mark at a value and the mark that a note explains are the same: ①, ⑴, [1], 注1 and ¹ lead to one note.
 *
 * @example markKey("①") // "1"
 * @example markKey("星号") // "*"
 */
export const markKey = (mark: string): string => {
  if (mark.startsWith("*")) return mark;
  if (mark === "星号") return "*";
  if (mark === "井号") return "#";
  const code = mark.codePointAt(0) ?? 0;
  if (circled.test(mark)) return String(code - 0x245f);
  if (inBrackets.test(mark)) return String(code - 0x2473);
  if (filled.test(mark)) return String(code - 0x2775);
  const plain = Array.from(mark, (character) => {
    const digit = superscripts.indexOf(character);
    return digit < 0 ? character : String(digit);
  }).join("");
  return plain.replace(/^[[(]?注?([\da-z]+)[\])]?$/, "$1");
};
