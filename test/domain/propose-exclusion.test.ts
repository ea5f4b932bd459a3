import { proposeExclusion } from "../../src/domain/propose-exclusion";
import { anIndicator, years } from "./an-indicator";

const observations = years({ 2016: 10, 2017: 11, 2018: 12, 2019: 13, 2020: 14, 2021: 51, 2022: 16, 2023: 17 });

test("the year that stands out is proposed, with what the years around it would have", () => {
  expect(proposeExclusion(anIndicator({ observations }), 2024)).toMatchObject({ year: 2021, value: 51 });
  expect(proposeExclusion(anIndicator({ observations }), 2024)?.expected).toBeCloseTo(15, 0);
});

test("nothing is proposed once it is left out, and before it was observed", () => {
  expect(proposeExclusion(anIndicator({ observations, excludedYears: [2021] }), 2024)).toBeNull();
  expect(proposeExclusion(anIndicator({ observations }), 2020)).toBeNull();
});

test("a value that is ten times too large is to be mended, and is not proposed", () => {
  const slipped = observations.map((one) => (one.year === 2021 ? { ...one, value: 150 } : one));
  expect(proposeExclusion(anIndicator({ observations: slipped }), 2024)).toBeNull();
});
