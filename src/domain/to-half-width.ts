const wideOrNoBreak = /[\uFF01-\uFF5E\u3000\u00A0]/g;
const distanceToAscii = 0xff01 - 0x21;

/**
 * Writes full-width letters, digits, signs and blanks as their ASCII counterparts.
 *
 * Unicode's own NFKC is not used: it would turn the footnote mark of `12.3①` into a digit.
 *
 * @example toHalfWidth("２０２１年（％）") // "2021年(%)"
 */
export const toHalfWidth = (text: string): string =>
  text.replace(wideOrNoBreak, (character) =>
    character === "\u3000" || character === "\u00A0"
      ? " "
      : String.fromCharCode(character.charCodeAt(0) - distanceToAscii),
  );
