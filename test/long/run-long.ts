import fc from "fast-check";

/**
 * Holds a claim to many more random cases than a run of the tests does. `SEED=…` repeats a run, `RUNS=…` makes it longer or shorter.
 * Prints the seed before it begins, and the smallest case that breaks the claim.
 *
 * @param faultsOf  what is wrong with a case; an exception is a fault too
 */
export const runLong = <Case>(
  claim: string,
  cases: fc.Arbitrary<Case>,
  faultsOf: (one: Case) => readonly string[],
  usualRuns: number,
): void => {
  const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 31));
  const numRuns = Number(process.env["RUNS"] ?? usualRuns);
  console.log(`${claim}: ${numRuns} cases, SEED=${seed}`);
  const details = fc.check(
    fc.property(cases, (one) => {
      const faults = faultsOf(one);
      if (faults.length > 0) throw new Error(faults.join("\n"));
    }),
    { seed, numRuns },
  );
  if (details.errorInstance instanceof Error) console.log(details.errorInstance.message);
  console.log(details.failed ? fc.defaultReportMessage(details) : `all ${details.numRuns} hold`);
  if (details.failed) process.exitCode = 1;
};
