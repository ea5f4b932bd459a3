/** Everything but blanks and the printable characters of ASCII: Chinese text and its punctuation, which is set without blanks. */
const blankBesideChinese = /(?<=[^\x20-\x7E]) | (?=[^\x20-\x7E])/g;

/**
 * Puts a text that was broken over lines, or spread with blanks, together again. Latin words keep one blank between them.
 *
 * @example joinLines("占地区生产总值的比\n重") // "占地区生产总值的比重"
 * @example joinLines("万人 R&D人员数") // "万人R&D人员数"
 */
export const joinLines = (text: string): string =>
  text
    .replace(/_x000D_|\s+/g, " ")
    .replace(/ +/g, " ")
    .trim()
    .replace(blankBesideChinese, "");
