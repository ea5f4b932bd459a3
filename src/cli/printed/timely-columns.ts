import { isWithheld } from "../../domain/withheld";
import type { CliMessages } from "../../messages/cli-messages-for";
import { formatPercent } from "../../messages/format-number";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import type { PrintedColumn } from "./layout-table";

/** Columns that some tables have and others do not, with their cells by row. */
export interface TimelyColumns {
  readonly columns: readonly PrintedColumn[];
  readonly cells: readonly (readonly string[])[];
}

/** A completed share to a tenth of a percent, as the others. */
const shareDecimals = 1;

/**
 * What can be said of the time that a table has reached: the pace within the year, and the figure of a year that is over and has
 * none; each only where a row of the table has one.
 */
export function timelyColumns(indicators: readonly AssessedIndicator[], messages: CliMessages): TimelyColumns {
  const { headings } = messages.cli.timely;
  const columns = [
    { heading: headings.withinYear, say: sayWithinYear },
    { heading: headings.awaited, say: sayAwaited },
  ].flatMap(({ heading, say }) => {
    const cells = indicators.map((indicator) => say(indicator, messages));
    return cells.every((cell) => cell === null) ? [] : [{ heading, cells }];
  });
  return {
    columns: columns.map(({ heading }) => ({ heading, align: "left" })),
    cells: indicators.map((_, row) => columns.map(({ cells }) => cells[row] ?? messages.noFigure)),
  };
}

function sayWithinYear({ assessment }: AssessedIndicator, { withinYear: texts, cli }: CliMessages): string | null {
  const { withinYear } = assessment;
  if (isWithheld(withinYear)) return null;
  const { year, throughMonth, completedShare, status } = withinYear;
  const share = formatPercent(completedShare, shareDecimals);
  return cli.timely.withinYear(texts.period(year, throughMonth), share, texts.status[status]);
}

function sayAwaited({ assessment }: AssessedIndicator, { awaited: texts }: CliMessages): string | null {
  const { awaited } = assessment;
  return isWithheld(awaited) ? null : texts.short[awaited.state](awaited.year);
}
