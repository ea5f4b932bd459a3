import fc from "fast-check";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { readTables } from "../../src/sheet/read-tables";
import { validateTable } from "../../src/sheet/validate-table";
import { gridOfRows } from "../sheet/grid-of-rows";
import { planColumns, planNote, rowsOfColumns } from "../sheet/plan-columns";
import { anyGrid } from "./any-grid";
import { faultsOfReading } from "./faults-of-reading";

describe("reading any sheet", () => {
  it("throws nothing, is the same twice, keeps to the used range, and reads no cell for two tables", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        expect(faultsOfReading(grid)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("reading the plan's table", () => {
  const columns = Object.values(planColumns);
  const indicatorsOf = (grid: Grid) => {
    const { tables, issues: ofReading } = readTables(grid);
    const validated = tables.map((table) => validateTable(table, { asOf: 2024 }));
    const issues = [...ofReading, ...validated.flatMap((one) => one.issues)];
    const indicators = validated.flatMap((one) => one.indicators);
    expect(issues.filter(({ code }) => code !== "years-out-of-order")).toEqual([]);
    return indicators.map(({ indicator }) => indicator);
  };
  const asPrinted = indicatorsOf(gridOfRows([...rowsOfColumns(columns), [planNote]]));

  it("gives the same indicators in any order of its columns", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (shuffled) => {
        expect(indicatorsOf(gridOfRows([...rowsOfColumns(shuffled), [planNote]]))).toEqual(asPrinted);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same indicators wherever the table stands and whatever blank rows and columns are in it", () => {
    const gaps = fc.array(fc.nat(14), { maxLength: 4 });
    fc.assert(
      fc.property(fc.nat(50), fc.nat(20), gaps, gaps, (row, column, blankRows, blankColumns) => {
        const spaced: (readonly CellValue[])[] = [...columns];
        for (const at of blankColumns) spaced.splice(at % (spaced.length + 1), 0, []);
        const [header, ...body] = rowsOfColumns(spaced);
        for (const at of blankRows) body.splice(at, 0, []);
        const grid = gridOfRows([header!, ...body, [], [planNote]], { row, column });
        expect(indicatorsOf(grid)).toEqual(asPrinted);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same indicators, reordered, in any order of its rows", () => {
    const [header, ...body] = rowsOfColumns(columns.filter((column) => column !== planColumns.category));
    fc.assert(
      fc.property(fc.shuffledSubarray(body, { minLength: body.length }), (shuffled) => {
        const indicators = indicatorsOf(gridOfRows([header!, ...shuffled, [planNote]]));
        expect(indicators).toEqual(shuffled.map((row) => asPrinted[Number(row[0]) - 1]));
      }),
      { numRuns: 300 },
    );
  });
});
