import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annualChanges } from "../../src/domain/annual-changes";

interface CertifiedSummary {
  readonly name: string;
  /** So many of the whole numbers in `values` make one of the units of mean and standard deviation. */
  readonly perUnit: number;
  readonly mean: number;
  readonly sd: number;
  /** A text holds one digit each. */
  readonly values: readonly number[] | string;
}

const nist = JSON.parse(readFileSync(join(__dirname, "../golden/nist-univariate.json"), "utf8")) as {
  readonly sets: readonly CertifiedSummary[];
};

/** NIST's measure, the log relative error; 15 digits are certified at most. */
const correctDigits = (got: number, certified: number): number => {
  const error = Math.abs(got - certified) / Math.abs(certified);
  return error === 0 ? 15 : Math.min(15, Number((-Math.log10(error)).toFixed(1)));
};

describe.each(nist.sets.map((set) => [set.name, set] as const))(
  "NIST's certified %s, as annual changes",
  (name, set) => {
    test("have the mean and the standard deviation to 13 digits", () => {
      const changes = Array.from(set.values, Number);
      let level = 0;
      const observations = [0, ...changes].map((change, year) => ({ year, value: (level += change) }));
      const { meanChange, variance } = annualChanges(observations);
      const digits = {
        mean: correctDigits(meanChange / set.perUnit, set.mean),
        sd: correctDigits(Math.sqrt(variance) / set.perUnit, set.sd),
      };
      process.stdout.write(`NIST ${name}, correct digits: ${JSON.stringify(digits)}\n`);
      for (const count of Object.values(digits)) expect(count).toBeGreaterThanOrEqual(13);
    });
  },
);

test("the latest change is that of one year, however long the last gap is", () => {
  const { latestChange } = annualChanges([
    { year: 2018, value: 1 },
    { year: 2019, value: 2 },
    { year: 2022, value: 8 },
  ]);
  expect(latestChange).toBe(2);
});
