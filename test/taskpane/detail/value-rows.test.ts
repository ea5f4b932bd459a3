import { trailSources } from "../../../src/taskpane/detail/trail-sources";
import { valueRows } from "../../../src/taskpane/detail/value-rows";
import { indicatorNamed } from "../small-table";

test("every value of an indicator stands in the row of its year, with its cell", async () => {
  expect(valueRows(await indicatorNamed("高新技术企业"))).toEqual([
    { year: 2021, isBaseline: true, actual: { value: 59, cell: "D4" }, target: null, otherTargets: [] },
    {
      year: 2022,
      isBaseline: false,
      actual: { value: 60, cell: "E4" },
      target: { value: 70, cell: "G4" },
      otherTargets: [],
    },
    { year: 2023, isBaseline: false, actual: { value: 61, cell: "F4" }, target: null, otherTargets: [] },
    { year: 2025, isBaseline: false, actual: null, target: { value: 100, cell: "H4" }, otherTargets: [] },
  ]);
});

test("a sum leads to the cells of the values that went into it, actual values first", async () => {
  const assessed = await indicatorNamed("高新技术企业");
  expect(trailSources(assessed, { observationYears: [2021, 2023], targetYears: [2025] })).toEqual([
    { what: "actual", year: 2021, cell: "D4" },
    { what: "actual", year: 2023, cell: "F4" },
    { what: "target", year: 2025, cell: "H4" },
  ]);
});

test("a value that stands in no cell is still named", async () => {
  const assessed = { ...(await indicatorNamed("高新技术企业")), targetCells: new Map() };
  expect(trailSources(assessed, { observationYears: [], targetYears: [2025] })).toEqual([
    { what: "target", year: 2025, cell: null },
  ]);
});
