import { decimalPlaces } from "../../domain/decimal-places";
import { bareName, ratioOfName } from "../../domain/ratio-of-name";
import type { Unit } from "../../domain/unit";
import type { Issue } from "../issue";
import { issueAt } from "../issue-at";
import type { PlacedRow } from "../place-indicator";
import { regionOfRow } from "./region-of-row";
import type { Findings, TableRule } from "./rule";
import { rowsByName, type RowsByName } from "./rows-by-name";

/** Numerator and denominator may be of slightly different dates or be rounded themselves. */
const tolerance = 0.03;

/** Digits of the ratio that is shown beside the sheet's. */
const shownDigits = 4;

/** A share, or a figure per head or per 10,000 people, that is not its numerator over its denominator, where both are on the sheet. */
export const ratioDiffers: TableRule = (findings) => {
  const ratios = findings.rows.filter(({ placed }) => mayBeRatio(placed.indicator.name));
  if (ratios.length === 0) return [];
  const byName = rowsByName(findings.rows, ({ normalisedName, placed }) =>
    mayBeRatio(placed.indicator.name) ? null : bareName(normalisedName),
  );
  return ratios.flatMap((row) => issuesOf(row, byName, findings));
};

const mayBeRatio = (name: string): boolean => /占|万人|人均/.test(name);

const issuesOf = (row: PlacedRow, byName: RowsByName, { table }: Findings): readonly Issue[] => {
  const names = ratioOfName(row.placed.indicator.name);
  const ofRegion = byName.get(regionOfRow(row.row));
  const numerator = names === null ? undefined : ofRegion?.get(names.numerator);
  const denominator = names === null ? undefined : ofRegion?.get(names.denominator);
  if (numerator === undefined || denominator === undefined) return [];
  const factor = factorBetween(
    row.placed.indicator.unit,
    numerator.placed.indicator.unit,
    denominator.placed.indicator.unit,
  );
  if (factor === null) return [];
  return row.placed.indicator.observations.flatMap(({ year, value }) => {
    const cell = row.placed.observationCells.get(year);
    const over = observed(numerator, year);
    const under = observed(denominator, year);
    if (cell === undefined || over === null || under === null || under <= 0) return [];
    const computed = (factor * over) / under;
    const rounding = 0.5 * 10 ** -decimalPlaces(value);
    if (Math.abs(value - computed) <= Math.max(rounding, tolerance * Math.abs(computed))) return [];
    const parameters = {
      year,
      value,
      computed: Number(computed.toPrecision(shownDigits)),
      numerator: numerator.row.name,
      denominator: denominator.row.name,
    };
    return [issueAt(table.sheet, cell, "ratio-differs", parameters)];
  });
};

const observed = ({ placed }: PlacedRow, year: number): number | null =>
  placed.indicator.observations.find((one) => one.year === year)?.value ?? null;

const tenThousand = 10_000;

/** By what numerator over denominator is multiplied to come out in the unit of the ratio; `null` where the units don't go together. */
const factorBetween = (ratio: Unit | null, over: Unit | null, under: Unit | null): number | null => {
  if (ratio === null || over === null || under === null) return null;
  const parts = over.factor / under.factor;
  if (ratio.dimension === "ratio") return over.dimension === under.dimension ? (100 * parts) / ratio.factor : null;
  if (under.dimension !== "people") return null;
  if (ratio.dimension === "items-per-population") return over.dimension === "items" ? tenThousand * parts : null;
  if (ratio.dimension === "work-years-per-population")
    return over.dimension === "work-years" ? tenThousand * parts : null;
  return (ratio.dimension === "money" || ratio.dimension === "money-per-person") && over.dimension === "money"
    ? parts / ratio.factor
    : null;
};
