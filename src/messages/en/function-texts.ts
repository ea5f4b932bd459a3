import type { FunctionTexts } from "../function-texts";
import { settingProblems } from "./setting-problems";
import { kinds } from "./words";

export const functionTexts: FunctionTexts = {
  description: {
    STATUS: "How an indicator stands against its plan path: achieved, on track, slightly behind, behind or regressing.",
    PROGRESS:
      "Completed share: (latest actual − baseline) ÷ (final target − baseline); 1 is met, 0 no change, negative moved away.",
    EXPECTED: "Where the plan path stands in a year: the target in its own year, a reference value between targets.",
    REQUIRED: "The change per year that would carry the latest actual to the final target in time; 0 where it is met.",
    PROJECT:
      "Where the trend leads by a year: value, lower and upper end of the 80 % interval, in one row of three cells.",
    CHANCE: "The chance, 0 to 1, that the trend meets the final target in its year.",
    GROWTHRATIO:
      "Actual growth per year ÷ the growth per year that the target needs; without a target, the growth itself in the good direction.",
  },
  argument: {
    years: "Years of the actuals, a row or a column, e.g. 2021.",
    values: "Actuals, one for each year, in a row or a column; blanks and marks such as “—” are skipped.",
    targetYears: "Years of the targets, a row or a column, milestones included.",
    targets:
      "Targets, one for each target year; that of the latest year is the final one. A band is 60—65, or two cells of one year under the direction “band”.",
    direction:
      "Which way is better: “increase”, “decrease” or “band”. Increase unless given; a band where a target reads 60—65.",
    kind: `Kind (${Object.values(kinds).join(", ")}) or unit, e.g. %. With it square roots are projected, as in the pane; a share stays within 0–100.`,
    settings:
      "Settings, e.g. “path=geometric; onTrackFrom=0.9; preset=yinchuan”, or two columns of names and values. The default ones unless given; those kept in the workbook are not read.",
    upperLimit:
      "Highest value that the indicator can have, e.g. 100 for a percentage. Less growth is asked for near it.",
    baselineYear: "Year to count from. The earliest with an actual unless given.",
    year: "The year to compute.",
    asOf: "Year of the assessment; later actuals do not count. All count unless given.",
  },
  problems: {
    "sizes-differ": ({ years, values, ofTargets }) =>
      `There are ${years} ${ofTargets ? "target years" : "years"} and ${values} ${ofTargets ? "targets" : "values"}. Choose as many cells for both.`,
    "year-unreadable": ({ text }) => `“${text}” is no year. Write four digits, e.g. 2025.`,
    "year-missing": ({ position }) => `Cell ${position} has a value but no year. Add its year.`,
    "year-repeated": ({ year }) => `${year} stands there more than once. A year can have one value only.`,
    "value-unreadable": ({ text, year }) =>
      `“${text}” of ${year} is no number. Make it one, or leave the cell blank where there is none.`,
    "direction-unreadable": ({ text }) => `“${text}” is no direction. Write “increase”, “decrease” or “band”.`,
    "kind-unreadable": ({ text }) =>
      `“${text}” is no kind of indicator and no unit. Known: ${Object.values(kinds).join(", ")}; or a unit such as %.`,
    "limit-unreadable": ({ text }) => `The limit “${text}” is no number. Make it one, or leave it out.`,
    ...settingProblems,
    "settings-unreadable": ({ text }) => `“${text}” is no setting. Write name=value, e.g. path=geometric.`,
    "baseline-missing": ({ year }) => `There is no actual in the baseline year ${year}. Choose a year that has one.`,
  },
};
