import type { DataStatus } from "../../domain/data-status";
import type { ColumnMeaning } from "../../sheet/table";
import type { ReadingTexts } from "../reading-texts";
import { dataStatuses } from "./words";

const kinds: Readonly<Record<ColumnMeaning["kind"], string>> = {
  ordinal: "number of the row",
  category: "category",
  name: "indicator name",
  unit: "unit",
  entity: "region",
  year: "year",
  "value-kind": "actual or target",
  part: "breakdown",
  direction: "direction",
  "upper-limit": "upper limit",
  "lower-limit": "lower limit",
  "data-status": "data status",
  department: "responsible",
  remark: "remark",
  values: "values",
  actual: "actual",
  target: "target",
  "within-year": "sum within the year",
  annotation: "written by this add-in",
  excluded: "left out",
  unknown: "not read as data",
};

const ofStatus = (status: DataStatus | undefined): string => (status === undefined ? "" : `, ${dataStatuses[status]}`);

export const readingTexts: ReadingTexts = {
  intro:
    "This is what the sheet was taken for. An address shows the cells. What was read wrongly can be changed: no cell is touched, and the workbook remembers it.",
  notAnalysed: "Nothing has been analysed yet. Analyse the sheet on the overview first.",
  noTable: "No indicator table was found; see Problems for the reason.",
  memoryUnreadable: "The corrections kept in this workbook cannot be read, so nothing can be changed; see Problems.",
  table: (number, total) => (total === 1 ? "Table" : `Table ${number}`),
  layout: {
    "indicator-by-year": "one indicator per row, columns are years",
    "region-by-year": "one region per row, columns are years",
    "region-by-indicator": "one region per row, columns are indicators",
    "year-by-indicator": "one year per row, columns are indicators",
    long: "one value per row",
  },
  range: "Range",
  headerRows: "Header",
  rows: (first, last) => (first === last ? `row ${first}` : `rows ${first}–${last}`),
  columns: "Columns",
  meaning: (meaning) => {
    const kind = kinds[meaning.kind];
    if (meaning.kind === "values") return meaning.valueKind === undefined ? kind : kinds[meaning.valueKind];
    if (meaning.kind === "within-year") {
      const of = meaning.year === null ? "year unclear" : String(meaning.year);
      return `${kind}, months 1–${meaning.throughMonth}, ${of}${ofStatus(meaning.dataStatus)}`;
    }
    if (meaning.kind === "data-status") return meaning.year === null ? kind : `${kind} of ${meaning.year}`;
    if (meaning.kind !== "actual" && meaning.kind !== "target") return kind;
    if (meaning.year === null) return `${kind}, year unclear`;
    return meaning.isBaseline === true
      ? `${kind} of ${meaning.year}, baseline`
      : `${kind} of ${meaning.year}${ofStatus(meaning.dataStatus)}`;
  },
  corrected: "corrected",
  change: "Change",
  changeOf: (what) => `Change what “${what}” is read as`,
  use: "Read as",
  uses: {
    actual: "Actual",
    target: "Target",
    baseline: "Baseline",
    name: "Indicator name",
    entity: "Region",
    year: "Year",
    unit: "Unit",
    direction: "Direction",
    "data-status": "Data status",
    "lower-limit": "Lower limit",
    "upper-limit": "Upper limit",
    category: "Category",
    ordinal: "Number of the row",
    department: "Responsible",
    remark: "Remark",
    excluded: "Leave out",
  },
  usesOfValues: "Values",
  usesOfWords: "Words",
  automaticAs: (meaning) => `Automatic (${meaning})`,
  notRead:
    "As it is to be read now, there is no indicator table here. Change it back below, or go back to automatic reading.",
  notReadUndated: "The values here have no year and are not read yet. Say which year they are of.",
  undated: (columns) =>
    columns === 1 ? "1 column of values has no year" : `${columns} columns of values have no year`,
  sayYear: "Say the year",
  sayYearOf: (table) => `Say the year of the values: ${table}`,
  year: "Year",
  yearWanted: "Enter a year of four digits, such as 2021.",
  unit: "Unit",
  unitAsRead: "as read",
  apply: "Apply",
  cancel: "Cancel",
  names: "Names and the plan",
  match: (name, entry, confidence) => {
    if (entry === null) return "Nothing in the plan";
    if (entry === name) return "The plan's own name";
    return confidence === "certain" ? `The plan's “${entry}”` : `Probably the plan's “${entry}”; please confirm`;
  },
  confirm: "Confirm",
  confirmOf: (name) => `Confirm what “${name}” is`,
  entry: "In the plan",
  automatic: "Automatic",
  noEntry: "None of the plan's",
  headlineGroup: "Headline indicators",
  taskGroup: "Quantified tasks",
  sheetRows: "Rows",
  leaveOut: "Leave out",
  leaveOutOf: (what) => `Leave out “${what}”`,
  leftOut: "Rows left out",
  takeIn: "Take in",
  takeInOf: (what) => `Take in “${what}” again`,
  lapsedExclusions: "Left out of a trend, but no longer",
  lapsedYear: (name, year) => `${name}, ${year}`,
  lapsedBecause: {
    "value-changed": (note) => `Reason given: ${note}. The value of the year has changed since.`,
    "place-unclear": (note) => `Reason given: ${note}. More or fewer rows have this name now.`,
    "row-missing": (note) => `Reason given: ${note}. The sheet has no such row any more.`,
  },
  forget: "Delete",
  forgetOf: (what) => `Delete the entry “${what}”`,
  reset: "Back to automatic reading",
};
