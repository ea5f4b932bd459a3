/** Characters that XML 1.0 cannot hold, and the carriage return, which it would read as a line feed. @source XML 1.0 §2.2, §2.11 */
const unholdable =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that would be read as an escape. */
const looksLikeEscape = /_(?=x[0-9A-Fa-f]{4}_)/g;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For what stands between two tags, or in an attribute in double quotes. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/**
 * For the text of a cell: what XML cannot hold is written as `_xHHHH_`.
 *
 * @source ECMA-376-1 §22.9.2.19 ST_Xstring
 * @example escapeCellText("a\u000bb_x000B_") // "a_x000B_b_x005F_x000B_"
 */
export const escapeCellText = (text: string): string =>
  escapeXml(text.replace(looksLikeEscape, "_x005F_").replace(unholdable, (character) => `_x${hex(character)}_`));

const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
