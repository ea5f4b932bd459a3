/** Control characters, among them those that would steer a terminal. */
const controls = /\p{Cc}+/gu;

/**
 * Text from a workbook on one line, without what would move the cursor, ring or recolour a terminal.
 *
 * @example printable("研发\n经费\u001b[31m") // "研发 经费 [31m"
 */
export const printable = (text: string): string => text.replace(controls, " ");
