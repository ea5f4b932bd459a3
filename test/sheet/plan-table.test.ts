import { headlineIndicators } from "../../src/domain/headline-indicators";
import { sampleActuals } from "../../scripts/sample-actuals";
import type { Grid } from "../../src/sheet/grid";
import type { PlacedIndicator } from "../../src/sheet/placed-indicator";
import { readFirstTable } from "./read-first-table";
import type { Table } from "../../src/sheet/table";
import { validateTable } from "../../src/sheet/validate-table";
import { readSampleGrid } from "../sample-grids";

const read = (grid: Grid): { table: Table; indicators: readonly PlacedIndicator[]; problems: readonly unknown[] } => {
  const { table, issues } = readFirstTable(grid);
  if (table === null) throw new Error(`No table was read: ${JSON.stringify(issues)}`);
  const validated = validateTable(table, { asOf: 2024 });
  return { table, indicators: validated.indicators, problems: [...issues, ...validated.issues] };
};

describe("the plan's own table, as the document prints it", () => {
  let table: Table;
  let indicators: readonly PlacedIndicator[];
  let problems: readonly unknown[];

  beforeAll(async () => {
    ({ table, indicators, problems } = read(await readSampleGrid("plan")));
  });

  it("gives no error and no warning", () => {
    expect(problems).toEqual([]);
  });

  it("is found below its merged title and above its note", () => {
    expect(table.range).toEqual({ row: 1, column: 0, rows: 16, columns: 7 });
    expect(table.headerRows).toEqual({ first: 1, last: 1 });
    expect(table.notes).toEqual([
      { cell: "A18", text: "注：加*号为2020年数据", marks: [{ mark: "*", year: 2020, isEstimate: false }] },
    ]);
    expect(table.annotation).toBeNull();
  });

  it("gives the catalogue's 15 indicators, names joined and units by their meaning", () => {
    expect(indicators.map(({ indicator }) => indicator.name)).toEqual(headlineIndicators.map(({ name }) => name));
    expect(indicators.map(({ indicator }) => indicator.unit)).toEqual(headlineIndicators.map(({ unit }) => unit));
    expect(indicators.map(({ indicator }) => indicator.kind)).toEqual(headlineIndicators.map(({ kind }) => kind));
    expect(indicators.every(({ indicator }) => indicator.direction === "increase")).toBe(true);
  });

  it("gives starred actuals to 2020 by the note, and the rest to 2021", () => {
    const baselines = headlineIndicators.map(({ baseline }) =>
      baseline === null ? null : { year: baseline.year, value: baseline.value },
    );
    expect(indicators.map(({ indicator }) => indicator.baseline)).toEqual(baselines);
    expect(indicators.map(({ indicator }) => indicator.observations)).toEqual(
      baselines.map((baseline) => (baseline === null ? [] : [baseline])),
    );
  });

  it("gives milestones and targets to their years", () => {
    expect(indicators.map(({ indicator }) => indicator.targets)).toEqual(
      headlineIndicators.map(({ milestone, target }) => [milestone, target]),
    );
  });

  it("keeps the cell of every value, under the year that the note moved it to", () => {
    const rd = indicators[3]!;
    expect([rd.nameCell, rd.unitCell, rd.row]).toEqual(["C6", "D6", 5]);
    expect([rd.observationCells.get(2020), rd.observationCells.get(2021)]).toEqual(["E6", undefined]);
    expect([rd.targetCells.get(2022), rd.targetCells.get(2025)]).toEqual(["F6", "G6"]);
    expect(indicators[0]!.observationCells.get(2021)).toBe("E3");
  });

  it("lets a merged category hold for all its rows", () => {
    expect(table.rows.map(({ category }) => category)).toEqual(headlineIndicators.map(({ category }) => category));
  });

  it("reads the dash under 2021 as not applicable", () => {
    expect(table.rows[5]!.cells[0]).toEqual({ kind: "not-applicable", text: "—" });
  });
});

describe("the plan's table with fictional actuals of three more years", () => {
  it("gives no error and no warning, and every value to its year", async () => {
    const { indicators, problems } = read(await readSampleGrid("example"));
    expect(problems).toEqual([]);
    for (const [index, { baseline, ordinal, milestone, target }] of headlineIndicators.entries()) {
      const { indicator } = indicators[index]!;
      const [in2022, in2023, in2024] = sampleActuals.get(ordinal)!;
      const expected = [
        ...(baseline === null ? [] : [[baseline.year, baseline.value]]),
        ...[[2022, in2022] as const, [2023, in2023] as const, [2024, in2024] as const].filter(
          ([, value]) => value !== null,
        ),
      ];
      expect(indicator.observations.map(({ year, value }) => [year, value])).toEqual(expected);
      expect(indicator.targets).toEqual([milestone, target]);
    }
  });

  it("leaves the sixth indicator without a baseline although actuals follow", async () => {
    const { indicators } = read(await readSampleGrid("example"));
    expect(indicators[5]!.indicator.baseline).toBeNull();
    expect(indicators[5]!.indicator.observations.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
  });
});
