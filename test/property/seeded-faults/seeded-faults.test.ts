import { cleanSheets } from "./clean-sheets";
import { runFaults, tableOfCounts } from "./run-faults";

/** Repeats a run, or makes a longer one: `npm run long:faults`. */
const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);
const mutantsOfEachKind = Number(process.env["EACH"] ?? 50);

const leastMutants = 2000;
const leastShareFound = 0.99;

test("no clean sheet has an error, nor a warning but those of contract values that fell or rose by a power of ten", async () => {
  const warned = (await cleanSheets()).flatMap(({ name, issues }) =>
    issues.filter(({ severity }) => severity !== "note").map(({ code }) => `${name} ${code}`),
  );
  expect([...new Set(warned)].sort()).toEqual(["contract-value unit-slip", "contract-value value-outlier"]);
});

test(`faults put into clean sheets at random are found by the right rule at the right cell (seed ${seed})`, async () => {
  const counts = await runFaults(seed, mutantsOfEachKind);
  // Who asks for a longer run wants to see what it found.
  if (process.env["EACH"] !== undefined) process.stdout.write(`${tableOfCounts(counts)}\n`);
  const made = counts.reduce((sum, one) => sum + one.made, 0);
  const failing = counts.filter((one) => one.made < mutantsOfEachKind || one.found < leastShareFound * one.made);
  expect({ table: tableOfCounts(failing), seed }).toEqual({ table: "", seed });
  expect(made).toBeGreaterThanOrEqual(leastMutants);
}, 600_000);
