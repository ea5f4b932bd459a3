import type { CustomXmlPart } from "../../host/book/book-parts";

const officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006";
const itemName = /^customXml\/item\d+\.xml$/i;
const linksName = "xl/_rels/workbook.xml.rels";
const typesName = "[Content_Types].xml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The parts of a file that exceljs passes over. Those in UTF-16 are not read: nobody is known to write them. */
export async function readCustomXml(file: ArrayBuffer): Promise<readonly string[]> {
  const { strFromU8, unzipSync } = await import("fflate");
  const parts = unzipSync(new Uint8Array(file), { filter: ({ name }) => itemName.test(name) });
  return Object.values(parts).map((bytes) => strFromU8(bytes).replace(/^\ufeff/, ""));
}

/** The file with the parts added, as Excel lays them down: one of data, one that gives it its id, and what leads to both. */
export async function withCustomXml(file: ArrayBuffer, parts: readonly CustomXmlPart[]): Promise<ArrayBuffer> {
  if (parts.length === 0) return file;
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const files = unzipSync(new Uint8Array(file));
  const change = (name: string, closing: string, added: string): void => {
    files[name] = strToU8(strFromU8(files[name] ?? new Uint8Array()).replace(closing, () => added + closing));
  };
  for (const [index, { id, xml }] of parts.entries()) {
    const number = index + 1;
    files[`customXml/item${number}.xml`] = strToU8(xml);
    files[`customXml/itemProps${number}.xml`] = strToU8(
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${officeNamespace}/customXml"/>`,
    );
    files[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link("rId1", "customXmlProps", `itemProps${number}.xml`)}</Relationships>`,
    );
    change(linksName, "</Relationships>", link(`customXml${number}`, "customXml", `../customXml/item${number}.xml`));
    change(
      typesName,
      "</Types>",
      `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${propertiesType}"/>`,
    );
  }
  return zipSync(files).slice().buffer;
}

function link(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${officeNamespace}/relationships/${kind}" Target="${target}"/>`;
}
