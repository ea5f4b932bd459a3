import { toHalfWidth } from "../domain/to-half-width";

/** Asterisks that are not ASCII's own; the full-width one is already half-width here. */
const otherStars = /[\u2217\u204E\u2731]/g;

/** A text in half width, with single blanks and none at its ends. @example plainText(" １ 234.50＊ ") // "1 234.50*" */
export const plainText = (text: string): string =>
  toHalfWidth(text).replace(otherStars, "*").replace(/\s+/g, " ").trim();
