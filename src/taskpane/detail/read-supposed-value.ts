import { toHalfWidth } from "../../domain/to-half-width";

const written = /^[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?$/u;

/**
 * Reads a number as a person types it: full-width digits, a minus sign, groups of three.
 *
 * @returns `null` where it is no number yet
 * @example readSupposedValue("１，２００．５") // 1200.5
 */
export const readSupposedValue = (text: string): number | null => {
  const plain = toHalfWidth(text).trim();
  if (!/\d/u.test(plain) || !written.test(plain)) return null;
  const value = Number(plain.replace("−", "-").replaceAll(",", ""));
  return Number.isFinite(value) ? value : null;
};
