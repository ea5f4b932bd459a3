/**
 * How alike two names are: Dice's coefficient of their pairs of neighbouring characters.
 *
 * @returns  1 for the same pairs, 0 for none in common, also where either has no pair
 * @source   Dice, L. R. (1945), Measures of the amount of ecologic association between species, Ecology 26, 297–302
 * @example  nameSimilarity("技术合同成交额", "技术合同成交金额") // 0.7692307692307693
 */
export const nameSimilarity = (one: string, other: string): number => {
  const left = pairsOf(one);
  const right = pairsOf(other);
  const pairs = left.size + right.size;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return pairs === 0 ? 0 : (2 * common) / pairs;
};

const pairsOf = (name: string): ReadonlySet<string> => {
  const characters = Array.from(name);
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`));
};
