/** A part's name as it is looked up: names differ in case and slashes alone in no package. @source ECMA-376-2 §9.1.1 */
export const partKey = (name: string): string => name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();

/**
 * The part that a relationship leads to.
 *
 * @param source  the part that has the relationship; "" for the package itself
 * @example resolveTarget("xl/workbook.xml", "worksheets/sheet1.xml") // "xl/worksheets/sheet1.xml"
 */
export const resolveTarget = (source: string, target: string): string => {
  const path = target.replaceAll("\\", "/");
  const folders = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return unescapePath(folders.join("/"));
};

/**
 * The inverse of `resolveTarget`: a part as another one names it.
 *
 * @example relativeTarget("xl/worksheets/sheet1.xml", "xl/comments1.xml") // "../comments1.xml"
 */
export const relativeTarget = (source: string, part: string): string => {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  const shared = from.findIndex((folder, at) => folder !== to[at]);
  const common = shared < 0 ? from.length : shared;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
};

/** @example relationshipsPart("xl/workbook.xml") // "xl/_rels/workbook.xml.rels" */
export const relationshipsPart = (part: string): string => {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
};

const unescapePath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign stands for itself.
    return path;
  }
};
