import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import type { EarlierFigure, Indicator } from "../../src/domain/indicator";
import { anIndicator, years } from "./an-indicator";

/** 技术合同成交额 as the plan has it: 14.1 in 2021, 19 in 2022, 28 in 2025; the straight line stands at 22 in 2023. */
const contracts = (parts: Partial<Indicator>): Indicator =>
  anIndicator({
    kind: "flow",
    observations: years({ 2021: 14.1, 2022: 19.6, 2023: 21 }),
    targets: years({ 2022: 19, 2025: 28 }),
    ...parts,
  });

const verdictsOf = (parts: Partial<Indicator>, asOf = 2023) =>
  assess(contracts(parts), defaultSettings(asOf)).earlierFigures;

const preliminary = (year: number, value: number): EarlierFigure => ({ year, value, dataStatus: "preliminary" });

test("a revision that moved the verdict says what it was: 22.4 met the reference value of 22, 21 is 87 % of the pace", () => {
  const figure = preliminary(2023, 22.4);
  expect(verdictsOf({ earlierFigures: [figure] })).toEqual([{ figure, status: "on-track", isOtherwise: true }]);
});

test("a revision that moved no verdict says that too", () => {
  const figure = preliminary(2023, 21.1);
  expect(verdictsOf({ earlierFigures: [figure] })).toEqual([{ figure, status: "slightly-behind", isOtherwise: false }]);
});

test("where the baseline was revised, the earlier one moves the path", () => {
  // Against 8: (21 − 8) ÷ (22 − 8) = 0.93; against 2: (21 − 2) ÷ (22 − 2) = 0.95.
  const statuses = verdictsOf({ earlierFigures: [preliminary(2021, 8), preliminary(2021, 2)] });
  expect(statuses.map(({ status }) => status)).toEqual(["slightly-behind", "on-track"]);
});

test("a figure of a part of a year is tried against the time that had passed", () => {
  // Of 22 in nine months 16.5 are to be reached: 15.8 ÷ 16.5 = 0.958, 15.4 ÷ 16.5 = 0.933.
  const observations = years({ 2021: 14.1, 2022: 19.6 });
  const withinYear = [{ year: 2023, throughMonth: 9, value: 15.4 }];
  const figure = { year: 2023, throughMonth: 9, value: 15.8, dataStatus: "flash" } as const;
  expect(verdictsOf({ observations, withinYear, earlierFigures: [figure] })).toEqual([
    { figure, status: "on-track", isOtherwise: true },
  ]);
});

test("an earlier figure of a year after the assessment moves nothing, for nobody looks at its year yet", () => {
  const [verdict] = verdictsOf({ earlierFigures: [preliminary(2023, 40)] }, 2022);
  expect(verdict!.isOtherwise).toBe(false);
});

test("where neither gives a verdict, none was moved", () => {
  const figure = preliminary(2023, 22.4);
  expect(verdictsOf({ targets: [], earlierFigures: [figure] })).toEqual([
    { figure, status: { withheld: "no-target" }, isOtherwise: false },
  ]);
});

test("the earlier figures have no part in anything else", () => {
  const figure = preliminary(2023, 22.4);
  const without = assess(contracts({}), defaultSettings(2023));
  const withEarlier = assess(contracts({ earlierFigures: [figure] }), defaultSettings(2023));
  expect({ ...withEarlier, earlierFigures: [] }).toEqual(without);
});
