import type { CellValue } from "../../../src/sheet/grid";
import type { CellAddress, Column } from "../../../src/sheet/table";
import { parseCellAddress } from "../../../src/sheet/cell-address";
import { textIn, valueIn, withValues, type CheckedSheet } from "./clean-sheet";
import type { Fault } from "./fault";
import { at } from "./places";
import type { Random } from "./random";

interface Dated {
  readonly cell: CellAddress;
  readonly kind: "actual" | "target";
  readonly year: number;
}

const dated = ({ tables }: CheckedSheet, kind?: Dated["kind"]): readonly Dated[] =>
  (tables[0]?.columns ?? []).flatMap(({ headerCell, meaning }: Column) =>
    (meaning.kind === "actual" || meaning.kind === "target") &&
    meaning.year !== null &&
    (kind === undefined || meaning.kind === kind)
      ? [{ cell: headerCell, kind: meaning.kind, year: meaning.year }]
      : [],
  );

/** Columns whose own header says the year; in others it stands in the title. */
const withYearInHeader = (sheet: CheckedSheet, kind?: Dated["kind"]): readonly Dated[] =>
  dated(sheet, kind).filter(({ cell, year }) => textIn(sheet.grid, cell).includes(String(year)));

const otherYear = (header: CellValue, from: number, to: number): CellValue =>
  typeof header !== "string" ? to : header.replace(String(from), String(to));

/** The cells of a column under its header that hold numbers. */
const numbersUnder = ({ grid, indicators }: CheckedSheet, { cell, kind, year }: Dated): readonly CellAddress[] => {
  const { column } = parseCellAddress(cell)!;
  return indicators.flatMap(({ observationCells, targetCells }) => {
    const own = (kind === "actual" ? observationCells : targetCells).get(year);
    return own !== undefined && parseCellAddress(own)!.column === column && valueIn(grid, own) !== null ? [own] : [];
  });
};

const anyHeader = (sheet: CheckedSheet, random: Random, kind?: Dated["kind"]) =>
  random.oneOf(withYearInHeader(sheet, kind)) ?? null;

export const headerFaults: readonly Fault[] = [
  {
    code: "year-in-future",
    name: "actual year in the future",
    inject: (sheet, random) => {
      const header = anyHeader(sheet, random, "actual");
      if (header === null) return null;
      return at(sheet, header.cell, otherYear(valueIn(sheet.grid, header.cell), header.year, 2031 + random.below(15)));
    },
  },
  {
    code: "year-repeated",
    name: "year of the column before",
    inject: (sheet, random) => {
      const headers = withYearInHeader(sheet, "actual");
      const index = 1 + random.below(Math.max(1, headers.length - 1));
      const [before, header] = [headers[index - 1], headers[index]];
      if (before === undefined || header === undefined) return null;
      return at(sheet, header.cell, otherYear(valueIn(sheet.grid, header.cell), header.year, before.year));
    },
  },
  {
    code: "year-unreadable",
    name: "year without digits",
    inject: (sheet, random) => {
      const header = anyHeader(sheet, random);
      if (header === null || sheet.tables[0]?.layout !== "indicator-by-year") return null;
      return at(sheet, header.cell, header.kind === "actual" ? "去年实际值" : "明年目标值");
    },
  },
  {
    code: "year-gap",
    name: "a year left out",
    inject: (sheet, random) => {
      const headers = withYearInHeader(sheet, "actual");
      const index = 1 + random.below(Math.max(1, headers.length - 2));
      const [header, after] = [headers[index], headers[index + 1]];
      // Beside targets the first year is the baseline's, and two years make no run.
      if (header === undefined || after === undefined || headers.length < 5) return null;
      const cleared = [header.cell, ...numbersUnder(sheet, header)].map((cell) => [cell, null] as const);
      return { grid: withValues(sheet.grid, Object.fromEntries(cleared)), cells: [after.cell] };
    },
  },
  {
    code: "years-out-of-order",
    name: "two years exchanged",
    inject: (sheet, random) => {
      const headers = withYearInHeader(sheet, "actual");
      const index = random.below(Math.max(1, headers.length - 1));
      const [one, other] = [headers[index], headers[index + 1]];
      if (one === undefined || other === undefined || headers.length < 3) return null;
      const grid = withValues(sheet.grid, {
        [one.cell]: otherYear(valueIn(sheet.grid, one.cell), one.year, other.year),
        [other.cell]: otherYear(valueIn(sheet.grid, other.cell), other.year, one.year),
      });
      // The order is that of the first two: where these are exchanged, the third breaks it.
      return { grid, cells: [index === 0 ? headers[2]!.cell : other.cell] };
    },
  },
  {
    code: "target-before-baseline",
    name: "target year before the baseline",
    inject: (sheet, random) => {
      const [header] = withYearInHeader(sheet, "target");
      if (header === undefined) return null;
      const grid = withValues(sheet.grid, {
        [header.cell]: otherYear(valueIn(sheet.grid, header.cell), header.year, 2012 + random.below(8)),
      });
      const cells = sheet.indicators.filter(({ indicator }) => indicator.baseline !== null);
      return { grid, cells: cells.map(({ targetCells }) => targetCells.get(header.year)!) };
    },
  },
  {
    code: "target-year-differs",
    name: "target year other than the plan's",
    inject: (sheet, random) => {
      const header = anyHeader(sheet, random, "target");
      if (header === null) return null;
      const year = header.year === 2022 ? 2023 : 2026 + random.below(10);
      return {
        grid: withValues(sheet.grid, { [header.cell]: otherYear(valueIn(sheet.grid, header.cell), header.year, year) }),
        cells: numbersUnder(sheet, header),
      };
    },
  },
  {
    code: "column-kind-doubtful",
    name: "targets called actuals",
    inject: (sheet) => {
      const header = withYearInHeader(sheet, "target").find(({ year }) => year === 2022);
      if (sheet.name !== "plan" || header === undefined) return null;
      return at(sheet, header.cell, "2022年\n实际值");
    },
  },
];
