import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import type { Indicator } from "../../src/domain/indicator";
import { anIndicator, years } from "./an-indicator";

/** From 10 in 2021 to 30 in 2025; the path asks for 15 in 2022 and 20 in 2023. */
const plan = (parts: Partial<Indicator>): Indicator =>
  anIndicator({
    kind: "flow",
    targets: years({ 2025: 30 }),
    observations: years({ 2021: 10, 2022: 15, 2023: 20 }),
    ...parts,
  });

const earlierOf = (indicator: Indicator) => assess(indicator, defaultSettings(2023, 12)).earlierFigures;

test("an earlier figure of the latest year is told with the status that it would have given", () => {
  const figure = { year: 2023, value: 17, dataStatus: "preliminary" } as const;
  // (17 − 10) ÷ (20 − 10) = 0.7 of the pace
  expect(earlierOf(plan({ earlierFigures: [figure] }))).toEqual([
    { figure, status: "slightly-behind", isOtherwise: true },
  ]);
});

test("each earlier figure is tried alone, in the order in which they are given, and one that changes nothing says so", () => {
  const figures = [
    { year: 2022, value: 11 },
    { year: 2023, value: 19.9 },
    { year: 2023, value: 12 },
  ];
  expect(earlierOf(plan({ earlierFigures: figures }))).toEqual([
    { figure: figures[0], status: "on-track", isOtherwise: false },
    { figure: figures[1], status: "on-track", isOtherwise: false },
    { figure: figures[2], status: "behind", isOtherwise: true },
  ]);
});

test("an earlier figure of the base year moves the baseline with it", () => {
  // From 16 to 30 in four years the path asks for 23 in 2023; (20 − 16) ÷ (23 − 16) = 0.571 of the pace
  const figure = { year: 2021, value: 16 };
  expect(earlierOf(plan({ earlierFigures: [figure] }))).toEqual([{ figure, status: "behind", isOtherwise: true }]);
});

test("what lies below a baseline that already equalled the target by its earlier figure would have regressed", () => {
  const figure = { year: 2021, value: 30 };
  expect(earlierOf(plan({ earlierFigures: [figure] }))).toEqual([{ figure, status: "regressing", isOtherwise: true }]);
});

test("where both have no answer for the same reason nothing is otherwise", () => {
  const figure = { year: 2023, value: 17 };
  const why = { withheld: "no-target" };
  expect(earlierOf(plan({ targets: [], earlierFigures: [figure] }))).toEqual([
    { figure, status: why, isOtherwise: false },
  ]);
});

describe("an earlier figure of a part of the year", () => {
  const within = (earlier: number, throughMonth: number) =>
    plan({
      observations: years({ 2021: 10, 2022: 15 }),
      withinYear: [
        { year: 2023, throughMonth: 6, value: 10 },
        { year: 2023, throughMonth: 9, value: 15 },
      ],
      earlierFigures: [{ year: 2023, throughMonth, value: earlier, dataStatus: "flash" }],
    });

  test("is tried in the place of that part, and its pace within the year is told", () => {
    // 20 asked of 2023, 15 by September: 11 ÷ 15 = 0.733 of the pace
    expect(earlierOf(within(11, 9))).toEqual([
      {
        figure: { year: 2023, throughMonth: 9, value: 11, dataStatus: "flash" },
        status: "slightly-behind",
        isOtherwise: true,
      },
    ]);
  });

  test("of an earlier part changes nothing of what the latest part says", () => {
    expect(earlierOf(within(1, 6))).toMatchObject([{ status: "on-track", isOtherwise: false }]);
  });

  test("of which nothing is judged has the reason", () => {
    expect(earlierOf({ ...within(11, 9), kind: "stock" })).toMatchObject([
      { status: { withheld: "does-not-accumulate" }, isOtherwise: false },
    ]);
  });
});
