/** Prints cells under one another: the first to the left, the others to the right. */
export function printRow(first: string, ...others: readonly (string | number)[]): void {
  console.log(`  ${first.padEnd(34)}${others.map((cell) => String(cell).padStart(16)).join("")}`);
}

/** @example thousands(1234567.8) // "1,234,568" */
export const thousands = (value: number): string => Math.round(value).toLocaleString("en-US");
