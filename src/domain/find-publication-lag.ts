import { lagById, type PublicationLag } from "./publication-lag";

/**
 * When the figure of a year of a headline indicator comes out.
 *
 * @returns  `null` where it is not known
 * @example  findPublicationLag("rd-intensity") // { office: "statistics", expectedMonth: 10, overdueFrom: 15 }
 */
export const findPublicationLag = (id: string): PublicationLag | null => lagById.get(id) ?? null;
