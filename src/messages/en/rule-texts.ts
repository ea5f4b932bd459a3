import type { RuleTexts } from "../rule-texts";

export const ruleTexts: RuleTexts = {
  severalCells: ({ issues }, title, sentence) => `${title}. For example ${issues[0].cell}: ${sentence}`,
  rules: {
    "no-table": { title: "No table", finds: "A sheet without an indicator table that can be read" },
    "sheet-empty": { title: "Empty sheet", finds: "A sheet with nothing on it" },
    "header-without-rows": { title: "No indicators under the header", finds: "A header with no indicators below it" },
    "no-room-beside": {
      title: "No room for status columns",
      finds: "A table beside which another one stands, so that no status columns are written",
    },
    "layout-not-annotated": {
      title: "Layout without a place for a status",
      finds: "A table without one indicator per row: it is read and checked, but not written beside",
    },
    "row-without-name": { title: "Row without a name", finds: "A row with values and no indicator name" },
    "duplicate-indicator": {
      title: "Indicator twice",
      finds: "An indicator twice within a category and a region, under its name or another name of the plan's",
    },
    "correction-lapsed": {
      title: "Correction about nothing",
      finds: "A correction of the user's whose column, row or name is not on the sheet",
    },
    "exclusion-lapsed": {
      title: "Excluded year counts again",
      finds: "A year that was left out of a trend, and whose value or row is not what it was",
    },
    "correction-without-table": {
      title: "No table as corrected",
      finds: "A table that is none by what the user says of its columns",
    },
    "name-matched-loosely": {
      title: "Name resembles one of the plan",
      finds: "A name that is like one of the plan's indicators or tasks, but not the same",
    },
    "unit-missing": { title: "No unit", finds: "No unit in its column, the name, the header or for the sheet" },
    "sheet-unit-does-not-fit": {
      title: "Sheet's unit does not fit",
      finds: "A name that measures something else than the unit given for the sheet",
    },
    "unit-contradictory": { title: "Units contradict", finds: "A unit in the name other than that in the unit column" },
    "unit-mixed": { title: "One indicator, two units", finds: "Values of one indicator in different units" },
    "unit-unknown": { title: "Unknown unit", finds: "A unit that is no standard one in any of its spellings" },
    "unit-differs": {
      title: "Unit differs from the plan",
      finds: "A unit other than the plan's for the same indicator",
    },
    "no-year-columns": { title: "No years in the header", finds: "A header from which no year can be read" },
    "year-unreadable": {
      title: "Year unreadable",
      finds: "A column of values whose header has no year that can be read",
    },
    "year-not-calendar": {
      title: "Not a calendar year",
      finds: "Values of a part of a year, several years, a fiscal or split year, or a year far from the present",
    },
    "period-without-year": {
      title: "Months without a year",
      finds: "A part of a year, such as 1—9月, of which nothing says the year",
    },
    "cumulative-falls": {
      title: "A sum within a year that falls",
      finds: "A figure of more months, or of the whole year, that is smaller than one of fewer months of the same year",
    },
    "figure-overdue": {
      title: "Figure overdue",
      finds:
        "An empty cell of a headline indicator that was reported before, in a year whose figure should long have been out and in a column with figures of other rows",
    },
    "year-repeated": { title: "Year twice", finds: "Actual or target values of one year that occur twice" },
    "year-in-future": {
      title: "Actual values in the future",
      finds: "Actual values of a year later than that of the assessment",
    },
    "star-without-note": { title: "Mark without a note", finds: "A value with *, ① or the like that no note explains" },
    "mark-ambiguous": { title: "Notes contradict", finds: "Notes that give values with one mark different years" },
    "value-unreadable": {
      title: "Not a number",
      finds: "A text in a cell of values that is neither a number nor a mark for none",
    },
    "value-in-other-unit": { title: "Another unit in a cell", finds: "A cell with a unit other than its row's" },
    "value-approximate": { title: "Approximate value", finds: "A value given as about so much (约60, 60左右)" },
    "value-bounded": {
      title: "Actual value is a bound",
      finds: "An actual value given as at least or at most so much",
    },
    "target-bounded": { title: "Target is a bound", finds: "A target given as at least or at most so much" },
    "target-band": {
      title: "Target is a band",
      finds: "A target given as a band such as 60～65 where no direction is stated",
    },
    "band-with-direction": {
      title: "Band against direction",
      finds: "A target given as a band where the direction says that higher, or lower, is better",
    },
    "band-reversed": { title: "Band reversed", finds: "A target band whose lower edge is above the upper one" },
    "band-without-width": {
      title: "Band without width",
      finds: "A target of one value where the direction is a band",
    },
    "further-target-behind": {
      title: "Further target asks for less",
      finds: "A further target that asks for less than the basic one of its year",
    },
    "value-estimated": {
      title: "Estimate",
      finds: "A number in square brackets or called an estimate or provisional, in its cell or by a note",
    },
    "value-below-unit": { title: "Below the smallest unit", finds: "The … of yearbook tables" },
    "value-error": { title: "Formula error", finds: "A formula that gives an error such as #DIV/0!" },
    "mark-in-text": {
      title: "Marked number left out of a formula",
      finds:
        "A number that a mark such as * makes a text, and that a formula of the sheet takes: Excel's sums leave it out",
    },
    "number-as-text": {
      title: "Number stored as text",
      finds: "A number stored as text: it is read, but Excel's sums leave it out",
    },
    "share-outside-0-100": { title: "Share outside 0–100", finds: "A share below 0 % or above 100 %" },
    "count-not-whole": { title: "Count not whole", finds: "A count of 家, 件, 项 or 人 that is no whole number" },
    "milestone-order": { title: "Targets step back", finds: "A later target that asks for less than an earlier one" },
    "direction-missing": {
      title: "Direction not stated",
      finds: "A target below the baseline where nothing says whether higher or lower is better",
    },
    "memory-unreadable": {
      title: "Kept decisions unreadable",
      finds: "Decisions and corrections kept in the workbook that are broken, or were written by a later version",
    },
    "duplicate-differs": {
      title: "Indicator twice, values differ",
      finds: "An indicator twice, with different values for one year",
    },
    "hidden-values": {
      title: "Values in hidden rows or columns",
      finds: "A row or column that is hidden, by a filter too, with values that were read",
    },
    "total-differs": {
      title: "Total is not the sum",
      finds:
        "A total of rows or of regions that is not the sum of them, rounding tolerated; only of what adds up, never of shares",
    },
    "part-exceeds-total": {
      title: "Part exceeds its whole",
      finds: "A part 其中 (of which) with more than what it is part of",
    },
    "unit-wrong-dimension": {
      title: "Unit of another dimension",
      finds: "A unit that measures something other than the plan's for the same indicator",
    },
    "unit-unlike-name": {
      title: "Unit unlike the name",
      finds: "A unit that does not measure what the name says: money, people, things or a ratio",
    },
    "percent-as-fraction": {
      title: "Percentage stored as a fraction",
      finds: "A value in % that is a hundredth of what the rest of its row, its targets or the plan say",
    },
    "unit-slip": {
      title: "Jump by a power of ten",
      finds: "A value about 10, 100, 1,000 or 10,000 times too large or too small beside the other years of its row",
    },
    "magnitude-differs": {
      title: "Magnitude unlike the plan's",
      finds: "A row whose values are of another order of magnitude than the plan's baseline and targets",
    },
    "year-gap": { title: "Gap in the years", finds: "Years missing in a run of actual values" },
    "years-out-of-order": {
      title: "Years out of order",
      finds: "Columns of one kind whose years neither rise nor fall",
    },
    "target-before-baseline": {
      title: "Target before the baseline",
      finds: "A target of a year before that of the baseline",
    },
    "column-kind-doubtful": {
      title: "Actuals and targets mixed up",
      finds:
        "A column of actuals that holds the plan's targets of that year, or of targets that holds its baselines, in at least three rows and four fifths of them",
    },
    "baseline-year-differs": {
      title: "Baseline year differs",
      finds: "The plan's baseline value under another year than the plan's",
    },
    "target-year-differs": {
      title: "Target year differs",
      finds: "The plan's target under another year than the plan's",
    },
    "value-negative": { title: "Negative value", finds: "A negative value of what has none: counts, people, spending" },
    "value-outlier": {
      title: "Outlier",
      finds:
        "In a row of six years or more, a value further from the line between its neighbours than ten times the row's own spread (MAD), and by more than a third",
    },
    "ratio-differs": {
      title: "Ratio unlike its parts",
      finds:
        "A share, or a figure per head or per 10,000 people, more than 3 % off what its numerator and denominator on the sheet give",
    },
    "target-met-at-baseline": {
      title: "Target met at the baseline",
      finds: "A target that the baseline meets already",
    },
    "plan-differs": {
      title: "Differs from the plan",
      finds: "In the plan's own table, a baseline or a target that is not the plan's",
    },
    "return-part-exceeds": {
      title: "Return: part exceeds whole",
      finds: "Hard checks of the return: 02≤01, 03≤02, 05≤06, 08≤07, 10≤09",
    },
    "return-denominator": {
      title: "Return: denominator not above 0",
      finds: "Hard check of the return: what ratios divide by is above 0",
    },
    "return-change": {
      title: "Return: changed by more than 30 %",
      finds: "Soft check of the return: a change of more than 30 % on the year before",
    },
    "return-zero": {
      title: "Return: spending without staff or firms",
      finds: "Soft checks of the return: no R&D staff, or no firm with R&D, and yet spending",
    },
    "return-intensity": {
      title: "Return: R&D intensity above 5 %",
      finds: "Soft check of the return: R&D spending above 5 % of the gross product",
    },
  },
};
