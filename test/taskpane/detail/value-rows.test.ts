import { assess } from "../../../src/domain/assess";
import { defaultSettings } from "../../../src/domain/default-settings";
import { validateTable } from "../../../src/sheet/validate-table";
import { trailSources } from "../../../src/taskpane/detail/trail-sources";
import { valueRows } from "../../../src/taskpane/detail/value-rows";
import { gridOfRows } from "../../sheet/grid-of-rows";
import { readFirstTable } from "../../sheet/read-first-table";
import { indicatorNamed } from "../small-table";

test("every value of an indicator stands in the row of its year, with its cell", async () => {
  expect(valueRows(await indicatorNamed("高新技术企业"))).toEqual([
    { year: 2021, isBaseline: true, actual: { value: 59, cell: "D4" }, earlier: [], target: null, otherTargets: [] },
    {
      year: 2022,
      isBaseline: false,
      actual: { value: 60, cell: "E4" },
      earlier: [],
      target: { value: 70, cell: "G4" },
      otherTargets: [],
    },
    { year: 2023, isBaseline: false, actual: { value: 61, cell: "F4" }, earlier: [], target: null, otherTargets: [] },
    { year: 2025, isBaseline: false, actual: null, earlier: [], target: { value: 100, cell: "H4" }, otherTargets: [] },
  ]);
});

test("parts of a year stand before the whole of it, and under a figure the one that it took the place of, each with how final it is", () => {
  const { table } = readFirstTable(
    gridOfRows([
      ["指标名称", "单位", "2022年初步数", "2022年核实数", "2023年1—9月快报数", "2023年1—9月核实数", "2023年目标值"],
      ["技术合同成交额", "亿元", 19.4, 19.6, 15.8, 15.4, 22],
    ]),
  );
  const [placed] = validateTable(table!, { asOf: 2023 }).indicators;
  const assessed = { ...placed!, assessment: assess(placed!.indicator, defaultSettings(2023)) };
  expect(valueRows(assessed)).toEqual([
    {
      year: 2022,
      isBaseline: true,
      actual: { value: 19.6, dataStatus: "final", cell: "D2" },
      earlier: [{ value: 19.4, dataStatus: "preliminary", cell: "C2" }],
      target: null,
      otherTargets: [],
    },
    {
      year: 2023,
      throughMonth: 9,
      isBaseline: false,
      actual: { value: 15.4, dataStatus: "final", cell: "F2" },
      earlier: [{ value: 15.8, dataStatus: "flash", cell: "E2" }],
      target: null,
      otherTargets: [],
    },
    { year: 2023, isBaseline: false, actual: null, earlier: [], target: { value: 22, cell: "G2" }, otherTargets: [] },
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
