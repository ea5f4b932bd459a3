import { escapeXml } from "../../xml-characters";
import { spliceText } from "../xml/splice-text";
import { childrenNamed } from "../xml/xml-element";
import { partKey } from "./part-path";
import type { XmlPart } from "./xlsx-package";

/** The part that says what kind of thing each part is. @source ECMA-376-2 §10.1.2.2 */
export const contentTypesPart = "[Content_Types].xml";

/** The list of content types without its entry for a part. */
export const withoutOverride = ({ text, root }: XmlPart, part: string): string =>
  spliceText(
    text,
    childrenNamed(root, "Override")
      .filter(({ attributes }) => partKey(attributes["PartName"] ?? "") === partKey(part))
      .map(({ start, end }) => ({ start, end, text: "" })),
  );

/** The list of content types with an entry for a part. */
export const withOverride = ({ text, root }: XmlPart, part: string, type: string): string =>
  spliceText(text, [
    {
      start: root.innerEnd,
      end: root.innerEnd,
      text: `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`,
    },
  ]);
