import { toHalfWidth } from "./to-half-width";

/** Ways of writing the same thing, in the order in which they are replaced. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/研究与试验发展(?:R&D)?|研发/g, "R&D"],
  [/规上/g, "规模以上"],
  [/GDP|国内生产总值/g, "地区生产总值"],
];

/**
 * The form in which two spellings of an indicator's name are the same: no blanks, brackets, points, numbering or 的, letters in
 * capitals, 研发 as R&D, 规上 as 规模以上, GDP as 地区生产总值. For comparing only, never for showing.
 *
 * @example normaliseName("9. 万人 研发人员数") // "万人R&D人员数"
 */
export const normaliseName = (name: string): string => {
  const bare = toHalfWidth(name)
    .toUpperCase()
    .replace(/^\s*(?:\d{1,3}[.、](?!\d)|\(\d{1,3}\))/, "")
    .replace(/[\s()[\]{}"'“”‘’《》「」·,，.。、:;；：_*-]|的/g, "");
  return synonyms.reduce((text, [pattern, standard]) => text.replace(pattern, standard), bare);
};
