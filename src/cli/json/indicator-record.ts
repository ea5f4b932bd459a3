import type { Outlook, Standing, TrailStep } from "../../domain/assessment";
import { isWithheld, type Withheld } from "../../domain/withheld";
import type { Year } from "../../domain/year";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { parseCellAddress } from "../../sheet/cell-address";
import type { Grid } from "../../sheet/grid";
import type { CellsByYear } from "../../sheet/placed-indicator";
import type { CellAddress } from "../../sheet/table";

interface DatedValue {
  readonly year: Year;
  readonly value: number;
}

/**
 * An indicator as schema `zhibiao.assessment/1` has it. Rows count from 1, as on the sheet.
 *
 * @param grid  of its sheet, for the text of a unit that is not known
 */
export function indicatorRecord(assessed: AssessedIndicator, grid: Grid) {
  const { indicator, assessment, sheet, row, entity, observationCells, targetCells } = assessed;
  const { baseline, standing, outlook, fits } = assessment;
  return {
    sheet,
    row: row + 1,
    name: indicator.name,
    entity,
    unit: indicator.unit?.symbol ?? unknownUnit(assessed, grid),
    direction: indicator.direction,
    observations: indicator.observations.map((observation) => placed(observation, observationCells)),
    targets: indicator.targets.map((target) => placed(target, targetCells)),
    baseline: isWithheld(baseline) ? baseline : placed(baseline, observationCells),
    standing: isWithheld(standing) ? withheldStanding(standing) : withCells(standing, observationCells, targetCells),
    outlook: isWithheld(outlook) ? outlook : withCells(outlook, observationCells, targetCells),
    fits,
  };
}

/** The text of the unit's own cell; "" where the row has none, or where its unit stands in its name. */
function unknownUnit({ unitCell, nameCell }: AssessedIndicator, { range, values }: Grid): string {
  const cell = unitCell === null || unitCell === nameCell ? null : parseCellAddress(unitCell);
  const value = cell === null ? null : values[cell.row - range.row]?.[cell.column - range.column];
  return typeof value === "string" ? value.trim() : "";
}

/** A reader that looks for the status alone finds the reason there too. */
const withheldStanding = ({ withheld }: Withheld) => ({ withheld, status: { withheld } });

const placed = ({ year, value }: DatedValue, cells: CellsByYear) => ({ year, value, cell: cells.get(year) });

const withCells = <Answer extends Standing | Outlook>(
  answer: Answer,
  observationCells: CellsByYear,
  targetCells: CellsByYear,
) => ({
  ...answer,
  trail: answer.trail.map((step) => trailRecord(step, observationCells, targetCells)),
});

const trailRecord = (step: TrailStep, observationCells: CellsByYear, targetCells: CellsByYear) => ({
  figure: step.figure,
  formula: step.formula,
  numbers: step.numbers,
  cells: [...cellsOf(step.observationYears, observationCells), ...cellsOf(step.targetYears, targetCells)],
});

const cellsOf = (years: readonly Year[], cells: CellsByYear): readonly CellAddress[] =>
  years.flatMap((year) => cells.get(year) ?? []);
