import { units } from "../../../src/domain/units";
import { parseCellAddress } from "../../../src/sheet/cell-address";
import type { Grid } from "../../../src/sheet/grid";
import type { PlacedIndicator } from "../../../src/sheet/placed-indicator";
import { textIn, valueIn, withValues, type CheckedSheet } from "./clean-sheet";
import type { Fault, Mutant } from "./fault";
import { anyPlace, at, placesOf } from "./places";
import type { Random } from "./random";

/** An indicator whose unit has a cell of its own. */
const withOwnUnit = ({ indicators, grid, tables }: CheckedSheet, random: Random): PlacedIndicator | null => {
  if (tables[0]?.layout !== "indicator-by-year") return null;
  const indicator = random.oneOf(indicators);
  return indicator?.unitCell == null || valueIn(grid, indicator.unitCell) !== indicator.unitText ? null : indicator;
};

const unitFault = (
  code: Fault["code"],
  name: string,
  unitFor: (indicator: PlacedIndicator, random: Random) => string | null | undefined,
): Fault => ({
  code,
  name,
  inject: (sheet, random) => {
    const indicator = withOwnUnit(sheet, random);
    const unit = indicator === null ? undefined : unitFor(indicator, random);
    return indicator?.unitCell == null || unit === undefined ? null : at(sheet, indicator.unitCell, unit);
  },
});

/** Inserts a copy of a row under the last row of the table, with other values in some columns. */
const withRowAgain = (grid: Grid, row: number, last: number, changed: Readonly<Record<number, number>> = {}): Grid => {
  const copy = grid.values[row]!.map((value, column) => changed[column] ?? value);
  const insert = <Row>(rows: readonly Row[], one: Row): Row[] => [
    ...rows.slice(0, last + 1),
    one,
    ...rows.slice(last + 1),
  ];
  const values = insert(grid.values, copy);
  return {
    ...grid,
    values,
    contents: values.map((cells) => cells.map((cell) => (typeof cell === "object" ? null : cell))),
    numberFormats: insert(grid.numberFormats, grid.numberFormats[row]!),
    range: { ...grid.range, rows: values.length },
    merges: grid.merges.filter((merge) => merge.row + merge.rows <= Math.min(row, last)),
  };
};

const again =
  (changes: boolean): Fault["inject"] =>
  (sheet, random): Mutant | null => {
    const place = anyPlace(sheet, random);
    const [table] = sheet.tables;
    if (place === null || table?.layout !== "indicator-by-year" || sheet.grid.merges.length > 1) return null;
    // Under another row 其中 is a part of something else, and each page may have its 合计.
    if (place.indicator.partOf !== null || place.indicator.isAggregate) return null;
    const { row, column } = parseCellAddress(place.cell)!;
    const last = table.rows.at(-1)!.row;
    const letters = place.cell.replace(/\d+/, "");
    return changes
      ? {
          grid: withRowAgain(sheet.grid, row, last, { [column]: place.value * 1.25 }),
          cells: [`${letters}${last + 2}`],
        }
      : {
          grid: withRowAgain(sheet.grid, row, last),
          cells: [place.indicator.nameCell.replace(/\d+/, String(last + 2))],
        };
  };

export const rowFaults: readonly Fault[] = [
  // A total has the unit of its rows.
  unitFault("unit-missing", "unit cleared", ({ isAggregate }) => (isAggregate ? undefined : null)),
  unitFault("unit-unknown", "unknown unit", (_, random) => random.oneOf(["斗", "打", "担"])),
  unitFault("unit-wrong-dimension", "unit of another dimension", ({ match, indicator }) =>
    match?.confidence !== "certain" || match.entry.headline == null
      ? undefined
      : indicator.unit?.dimension === "money"
        ? "件"
        : "万元",
  ),
  unitFault("unit-unlike-name", "unit unlike the name", ({ match, indicator }) =>
    match?.confidence !== "certain" && indicator.unit?.dimension === "money" && /经费|支出$/.test(indicator.name)
      ? "人"
      : undefined,
  ),
  unitFault("unit-differs", "convertible unit", ({ match, indicator }) => {
    if (match?.confidence !== "certain" || match.entry.headline == null) return undefined;
    if (indicator.unit === units.hundredMillionYuan) return "万元";
    return indicator.unit === units.percent ? "‰" : undefined;
  }),
  { code: "duplicate-indicator", name: "row again", inject: again(false) },
  { code: "duplicate-differs", name: "row again, one value changed", inject: again(true) },
  {
    code: "row-without-name",
    name: "name cleared",
    inject: (sheet, random) => {
      const place = anyPlace(sheet, random);
      if (place === null || sheet.tables[0]?.layout !== "indicator-by-year") return null;
      return at(sheet, place.indicator.nameCell, null);
    },
  },
  {
    code: "hidden-values",
    name: "row hidden",
    inject: (sheet, random) => {
      const place = anyPlace(sheet, random);
      if (place === null) return null;
      const { row } = parseCellAddress(place.cell)!;
      const cells = [...new Set(sheet.indicators.filter((one) => one.row === row).map(({ nameCell }) => nameCell))];
      return { grid: { ...sheet.grid, hiddenRows: [row] }, cells };
    },
  },
  {
    code: "plan-differs",
    name: "plan's value changed",
    inject: (sheet, random) => {
      const place = anyPlace(sheet, random);
      if (place === null || (sheet.name !== "plan" && sheet.name !== "example")) return null;
      if (place.what === "actual" && place.year > 2021) return null;
      return at(sheet, place.cell, Number((place.value * (1.01 + random.next() / 4)).toFixed(3)));
    },
  },
  {
    code: "milestone-order",
    name: "targets exchanged",
    inject: (sheet, random) => {
      const indicator = random.oneOf(sheet.indicators);
      const targets = indicator === undefined ? [] : placesOf(indicator).filter(({ what }) => what === "target");
      const [first, second] = targets;
      if (first === undefined || second === undefined) return null;
      const grid = withValues(sheet.grid, { [first.cell]: second.value, [second.cell]: first.value });
      return { grid, cells: [second.cell] };
    },
  },
  {
    code: "target-met-at-baseline",
    name: "target below the baseline",
    inject: (sheet, random) => {
      const indicator = random.oneOf(sheet.indicators);
      const target =
        indicator === undefined ? undefined : random.oneOf(placesOf(indicator).filter(({ what }) => what === "target"));
      const baseline = indicator?.indicator.baseline ?? null;
      if (target === undefined || baseline === null) return null;
      return at(sheet, target.cell, Number((baseline.value * (0.6 + 0.4 * random.next())).toFixed(2)));
    },
  },
  {
    code: "baseline-year-differs",
    name: "star of a baseline lost",
    inject: (sheet, random) => {
      const starred = sheet.indicators.filter(
        ({ indicator, observationCells }) =>
          indicator.baseline !== null &&
          textIn(sheet.grid, observationCells.get(indicator.baseline.year)!).endsWith("*"),
      );
      const indicator = random.oneOf(starred);
      const baseline = indicator?.indicator.baseline;
      return indicator === undefined || baseline == null
        ? null
        : at(sheet, indicator.observationCells.get(baseline.year)!, baseline.value);
    },
  },
];
