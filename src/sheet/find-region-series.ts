import type { Year } from "../domain/year";
import { chooseUnit } from "./choose-unit";
import type { ColumnHeading } from "./read-column-heading";
import { noDoubts } from "./read-row-unit";
import type { Title } from "./title";
import type { CellAddress, Column, PartOf, UnitDoubts, ValueColumn } from "./table";

/** One indicator of the table: its columns of years, or its single column. */
export interface RegionSeries {
  readonly name: string;
  readonly unitText: string | null;
  readonly unitCell: CellAddress;
  readonly unitDoubts: UnitDoubts;
  readonly partOf: PartOf | null;
  /** The unit is stated over the column itself. */
  readonly isUnitOwn: boolean;
  readonly places: readonly ValueColumn[];
}

/** A column of figures with what its heading says. */
export interface RegionColumn extends Column {
  readonly heading: ColumnHeading;
  readonly partOf: PartOf | null;
}

const totalOnly = /^(?:合计|总计|小计|total)$/i;

/**
 * Finds the indicators of a table whose rows are regions. Where one column is the total, the columns beside it are parts of what the
 * title names.
 *
 * @param columns  those whose year is known, from the heading or the title
 */
export const findRegionSeries = (
  columns: readonly RegionColumn[],
  title: Title,
  sheet: string,
): readonly RegionSeries[] => {
  const subject = title.name ?? sheet;
  const areParts = columns.some(({ heading }) => totalOnly.test(heading.name));
  const byName = new Map<string, RegionColumn[]>();
  for (const column of columns) {
    const { name } = column.heading;
    byName.set(name, [...(byName.get(name) ?? []), column]);
  }
  return [...byName].flatMap(([own, group]) => {
    const name = own === "" ? subject : areParts && !own.includes("·") ? `${subject}·${own}` : own;
    const units = new Set(group.flatMap(({ heading }) => heading.unitText ?? []));
    if (units.size < 2) return seriesOfUnit(name, group, title);
    // Nothing is merged across units: the columns without one go with the first.
    return [...units].flatMap((unit, index) =>
      seriesOfUnit(
        name,
        group.filter(({ heading }) => (heading.unitText ?? [...units][0]) === unit),
        title,
      ).map((one) => (index === 0 ? one : { ...one, unitDoubts: { unitAbove: [...units][0] ?? "" } })),
    );
  });
};

const seriesOfUnit = (name: string, group: readonly RegionColumn[], title: Title): readonly RegionSeries[] => {
  const [first] = group;
  if (first === undefined) return [];
  const stated = group.find(({ heading }) => heading.unitText !== null);
  const chosen = chooseUnit(first.heading.name === "" ? name : first.heading.name, title.units);
  const isUnfit = stated === undefined && chosen === null && title.units.length > 0;
  return [
    {
      name,
      unitText: stated?.heading.unitText ?? chosen,
      unitCell:
        stated === undefined && chosen !== null ? (title.unitCell ?? first.headerCell) : (stated ?? first).headerCell,
      unitDoubts: isUnfit ? { unfitForSheet: title.units.join("、") } : noDoubts,
      isUnitOwn: stated !== undefined,
      partOf: first.partOf,
      places: group.flatMap(({ column, headerCell, heading }): readonly ValueColumn[] => {
        const year: Year | null = heading.year ?? title.year;
        // What the title says of its year, it does not say of the years over the columns.
        const dataStatus = heading.dataStatus ?? (heading.year === null ? title.dataStatus : null);
        const ofStatus = dataStatus === null || heading.kind === "target" ? {} : { dataStatus };
        const isBaseline = heading.isBaseline === true;
        return year === null ? [] : [{ column, headerCell, year, ...kindOf(heading), isBaseline, ...ofStatus }];
      }),
    },
  ];
};

const kindOf = ({ kind, role, throughMonth }: ColumnHeading): Pick<ValueColumn, "kind" | "role" | "throughMonth"> => {
  if (throughMonth !== null) return { kind: "within-year", throughMonth };
  return role === null ? { kind } : { kind, role };
};
