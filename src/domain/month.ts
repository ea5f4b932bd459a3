/** A month of the calendar, 1 to 12. */
export type Month = number;

export const monthsOfYear = 12;
