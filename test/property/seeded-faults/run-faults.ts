import { checkSheet, type CheckedSheet } from "./clean-sheet";
import { cleanSheets } from "./clean-sheets";
import type { Fault, Mutant } from "./fault";
import { headerFaults } from "./header-faults";
import { planFaults } from "./plan-faults";
import { randomFrom, type Random } from "./random";
import { returnFaults } from "./return-faults";
import { rowFaults } from "./row-faults";
import { sumFaults } from "./sum-faults";
import { valueFaults } from "./value-faults";

const faults: readonly Fault[] = [
  ...valueFaults,
  ...rowFaults,
  ...headerFaults,
  ...returnFaults,
  ...sumFaults,
  ...planFaults,
];

/** Chance may choose this many places where a fault cannot be before its kind counts as impossible. */
const mostTries = 3000;

/** How many faults of one kind there were, and how many were found by the right rule at every right cell. */
export interface FaultCount {
  readonly code: string;
  readonly name: string;
  readonly made: number;
  readonly found: number;
  /** Where the first ones were that were not found. */
  readonly missed: readonly string[];
}

/**
 * Puts faults into clean sheets, each kind equally often.
 *
 * @param each  mutants of each kind
 */
export const runFaults = async (seed: number, each: number): Promise<readonly FaultCount[]> => {
  const sheets = await cleanSheets();
  const random = randomFrom(seed);
  return faults.map((fault) => countFault(fault, sheets, random, each));
};

const countFault = (fault: Fault, sheets: readonly CheckedSheet[], random: Random, each: number): FaultCount => {
  let made = 0;
  let found = 0;
  const missed: string[] = [];
  for (let tries = 0; made < each && tries < each * mostTries; tries += 1) {
    const sheet = random.oneOf(sheets)!;
    const mutant = fault.inject(sheet, random);
    if (mutant === null || mutant.cells.length === 0) continue;
    made += 1;
    const issues = checkSheet(sheet.name, mutant.grid).issues.filter(({ code }) => code === fault.code);
    if (
      isFound(
        sheet,
        mutant,
        fault,
        issues.map(({ cell }) => cell),
      )
    )
      found += 1;
    else missed.push(`${sheet.name}!${mutant.cells.join(" ")}`);
  }
  return { code: fault.code, name: fault.name, made, found, missed: missed.slice(0, 3) };
};

/** What the rule has found before does not count as finding the fault. */
const isFound = (sheet: CheckedSheet, { cells }: Mutant, { code }: Fault, found: readonly string[]): boolean => {
  const before = new Set(sheet.issues.filter((issue) => issue.code === code).map(({ cell }) => cell));
  return cells.every((cell) => found.includes(cell)) && cells.some((cell) => !before.has(cell));
};

/** The counts as lines for a reader. */
export const tableOfCounts = (counts: readonly FaultCount[]): string =>
  counts
    .map(({ code, name, made, found, missed }) =>
      [code.padEnd(24), `${found}/${made}`.padStart(12), name, missed.join(", ")].join("  ").trimEnd(),
    )
    .join("\n");
