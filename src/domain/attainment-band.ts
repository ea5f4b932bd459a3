import type { AttainmentBand } from "./assessment";

/** Likely from two in three, very likely from nine in ten, unlikely below one in three. */
const veryLikelyFrom = 0.9;
const likelyFrom = 0.66;
const doubtfulFrom = 0.33;

/**
 * The chance of attainment in words: 很可能, 可能, 存疑, 难以.
 *
 * @param chance  0…1
 * @source  the likelihood scale of the IPCC: very likely 90–100 %, likely 66–100 %, about as likely as not 33–66 %, unlikely
 *          0–33 % (M. D. Mastrandrea et al., Guidance Note on Consistent Treatment of Uncertainties, 2010, table 1)
 * @example attainmentBand(0.21) // "unlikely"
 */
export const attainmentBand = (chance: number): AttainmentBand => {
  if (chance >= veryLikelyFrom) return "very-likely";
  if (chance >= likelyFrom) return "likely";
  return chance >= doubtfulFrom ? "doubtful" : "unlikely";
};
