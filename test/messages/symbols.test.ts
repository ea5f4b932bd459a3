import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import type { Indicator } from "../../src/domain/indicator";
import { trace } from "../../src/domain/trace";
import type { TrailStep } from "../../src/domain/trail-step";
import { methodTextsFor } from "../../src/messages/method-texts-for";
import { messagesFor } from "../../src/messages/messages-for";
import { anIndicator } from "../domain/an-indicator";

const observations = [2018, 2019, 2020, 2021, 2022, 2023].map((year, index) => ({ year, value: 10 + index * index }));

const indicators: readonly Indicator[] = [
  anIndicator({ observations, targets: [{ year: 2025, value: 60 }] }),
  anIndicator({
    observations,
    targets: [
      { year: 2022, value: 20 },
      { year: 2025, value: 60 },
    ],
    kind: "stock",
  }),
  anIndicator({ observations, targets: [{ year: 2025, value: 30 }] }),
  anIndicator({ observations, targets: [], limits: { lower: 0, upper: 100 } }),
  anIndicator({ observations, targets: [{ year: 2025, value: 5 }], direction: "decrease" }),
];

/** A letter, or a Greek one, with its number below the line; what stands in brackets as a function is none. */
const symbolsIn = (formula: string): readonly string[] =>
  formula.replace(/max|min/gu, "").match(/[A-Za-zθ][₀₁₂]?/gu) ?? [];

const stepsOf = (indicator: Indicator, path: "linear" | "geometric"): readonly TrailStep[] => {
  const settings = { ...defaultSettings(2024), path };
  const { standing, outlook, methods } = trace(indicator, assess(indicator, settings), settings);
  return [...standing, ...outlook, ...Object.values<readonly TrailStep[]>(methods).flat()];
};

test.each(["zh-CN", "en"] as const)("every letter of a formula has its meaning, %s", (language) => {
  const { symbolMeanings } = messagesFor(language).pane.detail;
  const explained = [...symbolMeanings, ...methodTextsFor(language).symbols].flatMap(({ symbol }) => symbolsIn(symbol));
  const used = indicators.flatMap((indicator) =>
    (["linear", "geometric"] as const).flatMap((path) =>
      stepsOf(indicator, path).flatMap(({ formula }) => symbolsIn(formula)),
    ),
  );
  expect(new Set(used).size).toBeGreaterThan(20);
  expect([...new Set(used)].filter((symbol) => !explained.includes(symbol))).toEqual([]);
});
