import { textIn, valueIn, withValues, type CheckedSheet } from "./clean-sheet";
import type { PlacedIndicator } from "../../../src/sheet/placed-indicator";
import type { Fault } from "./fault";
import { placesOf } from "./places";
import type { Random } from "./random";

/** An indicator of the plan's own table all of whose figures stand there as numbers. */
const anyOfPlan = (sheet: CheckedSheet, random: Random): PlacedIndicator | null => {
  const indicator = sheet.name === "plan" || sheet.name === "example" ? random.oneOf(sheet.indicators) : undefined;
  if (indicator === undefined) return null;
  return placesOf(indicator).every(({ cell }) => typeof valueIn(sheet.grid, cell) === "number") ? indicator : null;
};

export const planFaults: readonly Fault[] = [
  {
    code: "magnitude-differs",
    name: "row in another magnitude",
    inject: (sheet, random) => {
      const indicator = anyOfPlan(sheet, random);
      if (indicator === null) return null;
      const isPercent = indicator.indicator.unit?.symbol === "%";
      const factor = isPercent ? 10 : (random.oneOf([1e-4, 0.01, 0.1, 10, 100, 1e4]) ?? 10);
      const places = placesOf(indicator);
      // A share above 100 is found by another rule.
      if (isPercent && places.some(({ value }) => value * factor > 100)) return null;
      const changed = places.map(({ cell, value }) => [cell, Number((value * factor).toPrecision(12))] as const);
      return { grid: withValues(sheet.grid, Object.fromEntries(changed)), cells: changed.map(([cell]) => cell) };
    },
  },
  {
    code: "direction-missing",
    name: "unknown name, target below the baseline",
    inject: (sheet, random) => {
      const indicator = anyOfPlan(sheet, random);
      const baseline = indicator?.indicator.baseline ?? null;
      const last = indicator?.indicator.targets.at(-1);
      const cell = last === undefined ? undefined : indicator?.targetCells.get(last.year);
      if (indicator === null || baseline === null || cell === undefined) return null;
      if (textIn(sheet.grid, indicator.nameCell) === "") return null;
      const grid = withValues(sheet.grid, {
        [indicator.nameCell]: random.oneOf(["来信来访", "事故起数", "投诉办理时长"]) ?? "事故起数",
        [cell]: Number((baseline.value * (0.4 + 0.5 * random.next())).toFixed(3)),
      });
      return { grid, cells: [cell] };
    },
  },
];
