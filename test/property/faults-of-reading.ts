import { formatCellAddress, formatRange, parseRange } from "../../src/sheet/cell-address";
import type { Grid, Rectangle } from "../../src/sheet/grid";
import type { PlacedIndicator } from "../../src/sheet/placed-indicator";
import { readTables } from "../../src/sheet/read-tables";
import type { Table } from "../../src/sheet/table";
import { validateTable } from "../../src/sheet/validate-table";
import { valueAt } from "../../src/sheet/value-at";

const read = (grid: Grid) => {
  const { tables, issues } = readTables(grid);
  const validated = tables.map((table) => validateTable(table, { asOf: 2024 }));
  return {
    tables,
    issues: [...issues, ...validated.flatMap((one) => one.issues)],
    indicators: validated.flatMap((one) => one.indicators),
  };
};

/**
 * What is wrong with how a sheet is read, whatever stands on it.
 *
 * @returns  nothing where everything holds: the result is the same twice, and lies in the used range; a sheet without a table has an
 *           issue; each row of a table is an indicator of numbers that stand in cells, and no cell is read for two tables
 */
export const faultsOfReading = (grid: Grid): readonly string[] => {
  const { tables, issues, indicators } = read(grid);
  const rowCount = tables.reduce((count, { rows }) => count + rows.length, 0);
  const again = JSON.stringify(read(grid));
  return [
    ...(JSON.stringify({ tables, issues, indicators }) === again ? [] : ["read again, the sheet reads otherwise"]),
    ...(tables.length === 0 && issues.length === 0 ? ["there is no table and no issue that says why"] : []),
    ...(indicators.length === rowCount ? [] : [`${rowCount} rows make ${indicators.length} indicators`]),
    ...issues.flatMap(({ code, cell, range }) =>
      [range, parseRange(cell)!]
        .filter((place) => !isInside(place, grid.range))
        .map((place) => `${code} stands outside the used range, at ${formatRange(place)}`),
    ),
    ...tables
      .filter(({ range }) => !isInside(range, grid.range))
      .map(({ range }) => `a table reaches outside the used range: ${formatRange(range)}`),
    ...cellsReadTwice(tables),
    ...indicators.flatMap((indicator) => faultsOf(indicator, grid)),
  ];
};

const isInside = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

const cellsReadTwice = (tables: readonly Table[]): readonly string[] => {
  const readers = new Map<string, number>();
  return tables.flatMap(({ index, rows }) =>
    rows.flatMap(({ row, places, cells }) =>
      places.flatMap((place, at) => {
        // Around one of Excel's own tables another may have rows; what stands in it is blank to the other.
        if (cells[at]?.kind === "blank") return [];
        const cell = formatCellAddress(place.row ?? row, place.column);
        const reader = readers.get(cell) ?? index;
        readers.set(cell, reader);
        return reader === index ? [] : [`${cell} is read for tables ${reader} and ${index}`];
      }),
    ),
  );
};

const faultsOf = (placed: PlacedIndicator, grid: Grid): readonly string[] => {
  const { indicator, observationCells, targetCells, nameCell } = placed;
  const series = [
    { values: indicator.observations, cells: observationCells },
    { values: indicator.targets, cells: targetCells },
  ];
  const isBaselineObserved = indicator.observations.some(
    ({ year, value }) => year === indicator.baseline?.year && value === indicator.baseline.value,
  );
  return [
    ...(indicator.baseline === null || isBaselineObserved ? [] : [`${nameCell}: the baseline was not observed`]),
    ...series.flatMap(({ values, cells }) =>
      values.flatMap(({ year, value }, at) => {
        const place = parseRange(cells.get(year) ?? "");
        const before = values[at - 1]?.year ?? -Infinity;
        return [
          ...(Number.isFinite(value) ? [] : [`${nameCell}: ${value} is no number`]),
          ...(year > before ? [] : [`${nameCell}: ${year} does not come after ${before}`]),
          ...(place !== null && valueAt(grid, place.row, place.column) !== null
            ? []
            : [`${nameCell}: ${year} has no cell`]),
        ];
      }),
    ),
  ];
};
