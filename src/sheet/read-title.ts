import type { DataStatus } from "../domain/data-status";
import { findYear } from "../domain/find-year";
import { looksLikeUnit } from "../domain/looks-like-unit";
import { findUnit } from "../domain/units";
import { type Cell, formatCellAddress } from "./cell-address";
import type { Grid } from "./grid";
import { joinLines } from "./join-lines";
import { readStatusWord } from "./read-status-word";
import type { Region } from "./region";
import type { Title } from "./title";
import { statesUnits, unitsStatedIn } from "./units-stated-in";
import { valueAt } from "./value-at";

/** Title, translation, line of the unit, and blank rows between them. */
const rowsLookedAt = 8;
/** Longer texts explain; they are no titles. */
const longestTitle = 80;

const chinese = /\p{Script=Han}/u;
const remark = /^\s*(?:(?:备|附)?注\d*[:：]|说明[:：]|续表|示例数据|资料来源|表号|制定机关)/;
/** 1-8, 表3, 附表一 or 5. before the title; blanks before Chinese are gone by then. */
const number =
  /^(?:(?:附?表\s*)?\d{1,2}(?:\s*[-－—–.．]\s*\d{1,2})+(?!\d)|附?表\s*(?:\d{1,2}|[一二三四五六七八九十]+)|\d{1,2}(?=[、.．]\D))[\s、.．:：]*/;
const trailingBrackets = /^(.*\S)\s*[（(]([^（）()]+)[）)]$/;
const leadingYears = /^(?:19|20)\d{2}年?(?:[-—–~～至]+(?:19|20)?\d{2}年?)?度?/;
const wholeBrackets = /^[（(]([^（）()]*)[）)]$/;
const ofYearsOrUnits = /\d{4}|续/;

interface Line {
  readonly text: string;
  readonly cell: Cell;
}

/**
 * Reads the title of a table, and the year and unit that it or a line of its own gives for the whole table. What does not stand over
 * its own columns is taken from beside them, as where tables side by side share a title. A table that goes on from another page has
 * the title that it had there.
 */
export const readTitle = (region: Region, header: TitleRows, columns: TitleColumns): Title => {
  const { grid, sheet, carriedTitle } = region;
  const own = readTitleOver(grid, header, columns);
  const { column, columns: count } = sheet.range;
  const all = readTitleOver(sheet, header, { first: column, last: column + count - 1 });
  const unit = own.units.length > 0 ? own : all;
  const { units, unitCell } = unit.units.length > 0 || carriedTitle === null ? unit : carriedTitle;
  const { name, year, dataStatus } = carriedTitle ?? {
    ...{ name: own.name ?? all.name, year: own.year ?? all.year },
    dataStatus: own.dataStatus ?? all.dataStatus,
  };
  return { name, year, dataStatus, units, unitCell };
};

interface TitleRows {
  /** The first row of the header. */
  readonly first: number;
  /** The first row that does not belong to a table above. */
  readonly firstAllowed: number;
}

interface TitleColumns {
  readonly first: number;
  readonly last: number;
}

const readTitleOver = (grid: Grid, header: TitleRows, columns: TitleColumns): Title => {
  const lines = linesOver(grid, header, columns);
  const unit = findUnits(lines);
  const candidates = lines.filter(({ text }) => isTitle(text));
  const inChinese = candidates.filter(({ text }) => chinese.test(text));
  const title = (inChinese.find(({ text }) => number.test(text)) ?? inChinese.at(-1) ?? candidates.at(-1))?.text;
  const bare = title === undefined ? null : bareTitle(title);
  const years = [title ?? "", ...lines.map(({ text }) => text), grid.sheet];
  return {
    name: bare?.name ?? null,
    year: years.map((text) => findYear(text.replace(number, ""))).find((year) => year !== null) ?? null,
    dataStatus: bare?.dataStatus ?? null,
    units: unit?.units ?? bare?.units ?? [],
    unitCell: unit === null ? null : formatCellAddress(unit.cell.row, unit.cell.column),
  };
};

const linesOver = (grid: Grid, header: TitleRows, columns: TitleColumns): readonly Line[] => {
  const lines: Line[] = [];
  for (let row = Math.max(header.firstAllowed, header.first - rowsLookedAt); row < header.first; row += 1) {
    if (hasFigures(grid, row)) continue;
    for (let column = columns.first; column <= columns.last; column += 1) {
      const value = valueAt(grid, row, column);
      const text = typeof value === "string" ? joinLines(value) : "";
      if (text !== "") lines.push({ text, cell: { row, column } });
    }
  }
  return lines;
};

/** Beside a table, a row with several numbers is one of its neighbour's; a number alone may be the title's year. */
const hasFigures = (grid: Grid, row: number): boolean =>
  (grid.values[row - grid.range.row] ?? []).filter((value) => typeof value === "number").length > 1;

const findUnits = (lines: readonly Line[]): { readonly units: readonly string[]; readonly cell: Cell } | null => {
  for (const { text, cell } of [...lines].reverse()) {
    const units = unitsStatedIn(text);
    if (units.length > 0) return { units, cell };
  }
  for (const { text, cell } of [...lines].reverse()) {
    const inner = wholeBrackets.exec(text)?.[1] ?? "";
    if (findUnit(inner) !== null) return { units: [inner], cell };
  }
  return null;
};

const isTitle = (text: string): boolean =>
  text.length <= longestTitle &&
  !statesUnits(text) &&
  !remark.test(text) &&
  !wholeBrackets.test(text) &&
  !looksLikeUnit(text) &&
  bareTitle(text).name !== "";

/** Takes off the number, and brackets that hold a year, a unit or how final the figures are. */
const bareTitle = (
  title: string,
): { readonly name: string; readonly dataStatus: DataStatus | null; readonly units: readonly string[] } => {
  let name = title.replace(number, "").replace(leadingYears, "");
  const units: string[] = [];
  let dataStatus: DataStatus | null = null;
  for (;;) {
    const [, before, inner] = trailingBrackets.exec(name) ?? [];
    if (before === undefined || inner === undefined) break;
    const parts = inner.split(/[,，、;；\s]+/).filter((one) => one !== "");
    const statuses = parts.map(readStatusWord);
    if (!parts.every((one, index) => ofYearsOrUnits.test(one) || looksLikeUnit(one) || statuses[index] !== null)) break;
    units.push(...parts.filter(looksLikeUnit));
    dataStatus = statuses.find((status) => status !== null) ?? dataStatus;
    name = before;
  }
  return { name: joinLines(name), dataStatus, units };
};
