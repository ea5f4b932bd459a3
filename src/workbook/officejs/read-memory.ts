import { memoryNamespace, textOfMemoryPart } from "../memory-part";
import type { ExcelAccess } from "./excel-access";
import { excelRequest } from "./excel-request";

/** The part in which the workbook keeps the add-in's text: its id, and all of its XML, so that it can be put back as it was. */
export interface MemoryPart {
  readonly id: string;
  readonly xml: string;
}

/** @returns  what the part says; `null` where there is no part */
export const textOf = (part: MemoryPart | null): string | null => (part === null ? null : textOfMemoryPart(part.xml));

/**
 * Reads the part, in two requests where there is one: it is not known what real Excel answers to `getXml` of a part that is not there.
 *
 * @returns  the first one where somebody has made several; `null` where there is none
 */
export const readMemory = async (access: ExcelAccess): Promise<MemoryPart | null> => {
  const id = await excelRequest(access, queueMemoryId);
  return id === null ? null : excelRequest(access, queueMemoryPart(id));
};

export const queueMemoryId = ({ workbook }: Excel.RequestContext): (() => string | null) =>
  queueFirstId(workbook.customXmlParts.getByNamespace(memoryNamespace));

const queueFirstId = (parts: Excel.CustomXmlPartScopedCollection): (() => string | null) => {
  parts.load("items/id");
  return () => parts.items[0]?.id ?? null;
};

export const queueMemoryPart =
  (id: string) =>
  ({ workbook }: Excel.RequestContext): (() => MemoryPart) =>
    queuePart(workbook.customXmlParts.getItem(id));

const queuePart = (part: Excel.CustomXmlPart): (() => MemoryPart) => {
  part.load("id");
  return partOnceAnswered(part, part.getXml());
};

const partOnceAnswered = (part: Excel.CustomXmlPart, xml: OfficeExtension.ClientResult<string>) => (): MemoryPart => ({
  id: part.id,
  xml: xml.value,
});
