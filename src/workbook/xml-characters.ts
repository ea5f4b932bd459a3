const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The apostrophe is left as it is: attributes are written in double quotes. */
const escapes: ReadonlyMap<string, string> = new Map(
  [...entities].flatMap(([name, character]) => (name === "apos" ? [] : [[character, `&${name};`]])),
);

/** For what stands between two tags, or in an attribute in double quotes. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes.get(character) ?? character);

/**
 * The characters that a stretch of XML between two tags stands for: entities, CDATA sections and line ends resolved, comments
 * left out.
 *
 * @returns  `null` where an entity is unknown
 * @example  readXmlText("a &lt; b") // "a < b"
 * @source   XML 1.0 §2.11: a line ends with a line feed, however it is written; §4.6 for the entities
 */
export const readXmlText = (xml: string): string | null => {
  const unknown: string[] = [];
  const text = xml
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(
      /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|&([^;]*);?/g,
      (_, cdata?: string, entity?: string) => {
        if (entity === undefined) return cdata ?? "";
        const character = entityCharacter(entity);
        if (character === null) unknown.push(entity);
        return character ?? "";
      },
    );
  return unknown.length === 0 ? text : null;
};

const entityCharacter = (entity: string): string | null => {
  const [, hex, decimal] = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(entity) ?? [];
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return entities.get(entity) ?? (code <= 0x10ffff ? String.fromCodePoint(code) : null);
};

/** Characters that XML 1.0 cannot hold, and the carriage return, which it would read as a line feed. @source XML 1.0 §2.2, §2.11 */
export const unholdable =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Whether a text comes back from XML as it was written. @example isXmlText("a\u0000") // false */
export const isXmlText = (text: string): boolean => text.search(unholdable) < 0;
