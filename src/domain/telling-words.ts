import { mute, tellingSpellings } from "./telling-spellings";

const canonicalWord: ReadonlyMap<string, string> = new Map(
  tellingSpellings.flatMap((words) => words.map((word) => [word, words[0] ?? word])),
);

/** The longer of two words that begin alike is meant. */
const anyWord = new RegExp([mute, ...canonicalWord.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/**
 * The telling words of a name, each once, in a fixed order.
 *
 * @param normalisedName  as `normaliseName` writes it
 * @example tellingWords("技术合同成交额") // ["合同", "额"]
 * @example tellingWords("科技创新水平") // []
 */
export const tellingWords = (normalisedName: string): readonly string[] => {
  const found = new Set(normalisedName.match(anyWord)?.flatMap((word) => canonicalWord.get(word) ?? []));
  return [...found].sort();
};
