import type { Assessment, AssessmentSettings, Outlook } from "../../domain/assessment";
import type { Indicator, Observation } from "../../domain/indicator";
import type { SheetAssessment } from "../../application/assess-sheet";
import { isWithheld, type Withheld } from "../../domain/withheld";
import type { Year } from "../../domain/year";
import { formatNumber, formatPercent } from "../../messages/format-number";
import type { CliMessages } from "../../messages/cli-messages-for";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { formatRange } from "../../sheet/cell-address";
import { displayDecimals } from "../../sheet/display-decimals";
import { indicatorsByTable } from "../../sheet/indicators-by-table";
import { shownStatus } from "../../sheet/shown-status";
import { statusPalettes } from "../../sheet/status-palette";
import { layoutTable, type PrintedColumn, type PrintedRow } from "./layout-table";
import { paintStatus } from "./paint-status";
import { printable } from "./printable";
import type { StatusTally } from "./status-tally";
import { timelyColumns } from "./timely-columns";

/** The second column of the table. */
const statusColumn = 1;

/** A completed share to a tenth of a percent, as on the sheet; a chance to a whole one, for it is an estimate. */
const shareDecimals = 1;
const chanceDecimals = 0;

export interface PrintOptions {
  /** Counts each indicator that is printed. */
  readonly tally: StatusTally;
  /** Columns of the terminal; `null` for no limit. */
  readonly width: number | null;
  readonly hasColors: boolean;
}

/**
 * The assessed indicators of a sheet as tables for a reader, one for each table of the sheet.
 *
 * @returns  the lines, without line ends; none where the sheet has no table
 */
export function* printAssessment(
  { tables, indicators, settings }: SheetAssessment,
  messages: CliMessages,
  { tally, width, hasColors }: PrintOptions,
): Generator<string> {
  for (const { table, indicators: own } of indicatorsByTable(tables, indicators)) {
    yield printable(messages.cli.tableTitle(table.sheet, formatRange(table.range)));
    yield "";
    const rows = own.map((indicator) => {
      tally.count(indicator);
      return printedRow(indicator, messages, settings, hasColors);
    });
    const timely = timelyColumns(own, messages);
    const columns = [...printedColumns(messages, settings.targetYear), ...timely.columns];
    const printed = rows.map(({ cells, paint }, index) => ({
      cells: [...cells, ...(timely.cells[index] ?? [])],
      paint,
    }));
    yield* layoutTable(columns, printed, width);
    yield "";
  }
}

function printedColumns(messages: CliMessages, targetYear: Year): readonly PrintedColumn[] {
  const headings = messages.cli.headings(targetYear);
  return [
    { heading: headings.name, align: "left" },
    { heading: headings.status, align: "left" },
    { heading: headings.latest, align: "right" },
    { heading: headings.expected, align: "right" },
    { heading: headings.completedShare, align: "right" },
    { heading: headings.projection, align: "right" },
    { heading: headings.chance, align: "right" },
    { heading: headings.attainmentYear, align: "right" },
    { heading: headings.requiredAndBest, align: "right" },
  ];
}

function printedRow(
  assessed: AssessedIndicator,
  messages: CliMessages,
  { asOf, palette, wording }: AssessmentSettings,
  hasColors: boolean,
): PrintedRow {
  const { indicator, assessment, entity } = assessed;
  const status = shownStatus(assessment);
  const name = entity === "" ? indicator.name : `${entity} ${indicator.name}`;
  const word = `${statusPalettes[palette][status].symbol} ${messages.statusWords[wording][status]}`;
  return {
    cells: [printable(name), word, ...printedFigures(assessed, messages, asOf)],
    paint: hasColors ? (cell, column) => (column === statusColumn ? paintStatus(cell, status) : cell) : null,
  };
}

function printedFigures({ indicator, assessment }: AssessedIndicator, messages: CliMessages, asOf: Year): string[] {
  const { standing, outlook } = assessment;
  const latest = indicator.observations.filter(({ year }) => year <= asOf).at(-1);
  const figure = (value: number | Withheld, say: (value: number) => string): string =>
    isWithheld(value) ? messages.noFigure : say(value);
  const quantity = (value: number): string => messages.quantity(indicator, value);
  return [
    latest === undefined ? messages.noFigure : printedLatest(quantity(latest.value), latest, messages),
    figure(isWithheld(standing) ? standing : standing.expected, quantity),
    figure(isWithheld(standing) ? standing : standing.completedShare, (share) => formatPercent(share, shareDecimals)),
    figure(isWithheld(outlook) ? outlook : outlook.value, quantity),
    figure(isWithheld(outlook) ? outlook : outlook.chance, (chance) => formatPercent(chance, chanceDecimals)),
    isWithheld(outlook) ? messages.noFigure : printedAttainment(outlook, messages),
    printedGains(indicator, assessment, messages),
  ];
}

const printedLatest = (quantity: string, { year, dataStatus }: Observation, { cli, dataStatus: words }: CliMessages) =>
  cli.latest(quantity, year, dataStatus === undefined ? null : words[dataStatus]);

function printedAttainment({ attainmentYear, requiredGain }: Outlook, { cli, noFigure }: CliMessages): string {
  if (requiredGain === "none") return cli.isMet;
  if (!isWithheld(attainmentYear)) return String(attainmentYear);
  const { withheld } = attainmentYear;
  return withheld === "never-at-this-pace" || withheld === "too-far-ahead" ? cli.notInSight[withheld] : noFigure;
}

/** The change per year that is required beside the best one on record, so that the two can be compared. */
function printedGains(indicator: Indicator, { standing, outlook }: Assessment, { noFigure }: CliMessages): string {
  if (isWithheld(standing) || isWithheld(standing.requiredPerYear) || standing.requiredPerYear === 0) return noFigure;
  const decimals = displayDecimals(indicator);
  const change = (value: number): string => `${value > 0 ? "+" : ""}${formatNumber(value, decimals)}`;
  const best = isWithheld(outlook) ? noFigure : change(outlook.bestYearlyGain.perYear);
  return `${change(standing.requiredPerYear)} / ${best}`;
}
