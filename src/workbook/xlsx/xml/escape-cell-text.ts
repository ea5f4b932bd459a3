import { escapeXml, unholdable } from "../../xml-characters";

/** Text that would be read as an escape; the escape of a character behind it begins with the underscore that would close it. */
const looksLikeEscape = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${unholdable.source}))`, unholdable.flags);

/**
 * For the text of a cell: what XML cannot hold is written as `_xHHHH_`.
 *
 * @source ECMA-376-1 §22.9.2.19 ST_Xstring
 * @example escapeCellText("a\u000bb_x000B_") // "a_x000B_b_x005F_x000B_"
 * @example escapeCellText("_xF00F\u000b") // "_x005F_xF00F_x000B_"
 */
export const escapeCellText = (text: string): string =>
  escapeXml(text.replace(looksLikeEscape, "_x005F_").replace(unholdable, (character) => `_x${hex(character)}_`));

const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
