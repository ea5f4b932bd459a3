/** A text of its own, a width or a filling, a condition or colour, a digit, the end of the section, anything else. */
const token = /"(?<quoted>[^"]*)"|\\(?<escaped>.)|[_*].|\[[^\]]*\]|(?<digit>[0#?])|(?<end>;)|[^]/g;

/** A comma behind the last digit shows thousands: what stands behind it belongs to another number than the cell's. */
const showsThousands = /[0#?],+(?![0#?,])/;

/**
 * The texts that a number format shows before and behind the digits, e.g. a footnote mark.
 *
 * @returns  `null` where it shows none, or scales the number
 * @example  literalsOfFormat('0.00"*"') // { before: "", after: "*" }
 * @example  literalsOfFormat("#,##0.00") // null
 */
export const literalsOfFormat = (numberFormat: string): { readonly before: string; readonly after: string } | null => {
  if (!numberFormat.includes('"') && !numberFormat.includes("\\")) return null;
  let before = "";
  let after = "";
  let hasDigit = false;
  for (const { groups } of numberFormat.matchAll(token)) {
    if (groups?.["end"] !== undefined) break;
    if (groups?.["digit"] !== undefined) hasDigit = true;
    const literal = (groups?.["quoted"] ?? groups?.["escaped"] ?? "").trim();
    if (hasDigit) after += literal;
    else before += literal;
  }
  return before + after === "" || !hasDigit || showsThousands.test(numberFormat) ? null : { before, after };
};
