import { attributeNamed, childrenNamed, type XmlElement } from "../xml/xml-element";
import { relationshipsPart, resolveTarget } from "./part-path";
import type { XlsxPackage } from "./xlsx-package";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, e.g. "worksheet"; the strict and the transitional format have that in common. */
  readonly kind: string;
  /** The part that it leads to. */
  readonly target: string;
  readonly element: XmlElement;
}

/**
 * The relationships of a part to other parts of the package.
 *
 * @param source  "" for the package itself
 * @throws WorkbookError "file-broken"
 */
export const relationshipsOf = (pack: XlsxPackage, source: string): readonly Relationship[] => {
  const name = relationshipsPart(source);
  if (pack.entry(name) === undefined) return [];
  return childrenNamed(pack.xml(name).root, "Relationship").flatMap((element) => {
    const [id, type, target] = ["Id", "Type", "Target"].map((key) => attributeNamed(element, key));
    const isInside = attributeNamed(element, "TargetMode") !== "External";
    if (id === undefined || type === undefined || target === undefined || !isInside) return [];
    return [{ id, kind: type.slice(type.lastIndexOf("/") + 1), target: resolveTarget(source, target), element }];
  });
};
