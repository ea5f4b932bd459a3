import { catalogue, type CatalogueEntry } from "./catalogue";

const entryById: ReadonlyMap<string, CatalogueEntry> = new Map(catalogue.map((entry) => [entry.id, entry]));

/**
 * Finds what the plan states in figures by its id.
 *
 * @returns  `null` where the plan has none of that id
 * @example  findCatalogueEntry("technology-contracts")?.name // "技术合同成交额"
 */
export const findCatalogueEntry = (id: string): CatalogueEntry | null => entryById.get(id) ?? null;
