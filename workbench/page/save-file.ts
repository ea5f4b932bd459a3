import { element } from "./element";

/** Hands a file to the browser, to be kept where it keeps downloads. */
export function saveFile(content: BlobPart, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  element("a", { href: url, download: name }).click();
  // Later, because the browser has only begun to read it.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
