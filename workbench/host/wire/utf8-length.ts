/**
 * Length of a text in bytes of UTF-8.
 *
 * @example utf8Length("a标") // 4
 */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x800) length += isSurrogate(code) ? 1 : 2;
    else if (code >= 0x80) length += 1;
  }
  return length;
}

/** Each half of a surrogate pair counts for two of the pair's four bytes. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
