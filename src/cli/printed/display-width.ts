/** Characters that take no column of their own: accents and other marks that combine, and invisible formatting. */
const takesNone = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Signs shown as pictures, which are two columns wide. */
const isPicture = /^\p{Emoji_Presentation}$/u;

/**
 * Blocks of characters two columns wide, first and last code point.
 *
 * @source Unicode Standard Annex #11, East Asian Width W and F (EastAsianWidth.txt), joined where only unassigned points lie between
 */
const wideBlocks: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f], // Hangul Jamo, initial consonants
  [0x2e80, 0x303e], // CJK radicals, ideographic descriptions, CJK punctuation
  [0x3041, 0x4dbf], // kana, bopomofo, Hangul letters, enclosed and compatibility forms, CJK extension A
  [0x4e00, 0xa4cf], // CJK ideographs, Yi
  [0xa960, 0xa97f], // Hangul Jamo extended A
  [0xac00, 0xd7a3], // Hangul syllables
  [0xf900, 0xfaff], // CJK compatibility ideographs
  [0xfe10, 0xfe19], // vertical forms
  [0xfe30, 0xfe6f], // CJK compatibility forms, small forms
  [0xff01, 0xff60], // full-width forms
  [0xffe0, 0xffe6], // full-width signs
  [0x1b000, 0x1b2ff], // kana supplement, Nüshu
  [0x20000, 0x3fffd], // CJK extensions B and later
];

/** Below the first combining mark all is one column wide; ideographs are the most of what is printed. Both need no search. */
const firstMark = 0x300;
const ideographs = { first: 0x4e00, last: 0x9fff } as const;

/**
 * Columns that one character takes on a terminal.
 *
 * @param character  one code point
 * @example characterWidth("指") // 2
 */
export function characterWidth(character: string): 0 | 1 | 2 {
  const point = character.codePointAt(0) ?? 0;
  if (point < firstMark) return 1;
  if (point >= ideographs.first && point <= ideographs.last) return 2;
  if (takesNone.test(character)) return 0;
  const isWide = wideBlocks.some(([first, last]) => point >= first && point <= last) || isPicture.test(character);
  return isWide ? 2 : 1;
}

/**
 * Columns that a text takes on a terminal.
 *
 * @example displayWidth("R&D占比") // 7
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
