/** A calendar year as an integer, e.g. 2025. */
export type Year = number;
