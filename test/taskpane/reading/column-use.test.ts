import { statedKinds } from "../../../src/sheet/sheet-corrections";
import { unitIsOfColumn, usesOfValues, usesOfWords, yearIsOfColumn } from "../../../src/taskpane/reading/column-use";

test("where nothing is read, and where rows are indicators, a column may be given any meaning", () => {
  for (const layout of [null, "indicator-by-year"] as const)
    expect(new Set([...usesOfValues(layout), ...usesOfWords(layout), "excluded"])).toEqual(new Set(statedKinds));
});

test("a baseline is offered only where columns are of a year, a direction only where rows are indicators", () => {
  expect(usesOfValues("year-by-indicator")).not.toContain("baseline");
  expect(usesOfValues("region-by-indicator")).toContain("baseline");
  expect(usesOfWords("region-by-year")).not.toContain("direction");
});

test("a unit is asked for where a column is one indicator's, a year where a row is not one year's", () => {
  expect(unitIsOfColumn("region-by-indicator")).toBe(true);
  expect(unitIsOfColumn("indicator-by-year")).toBe(false);
  expect(yearIsOfColumn("region-by-indicator")).toBe(true);
  expect(yearIsOfColumn("long")).toBe(false);
});
