import type { DataStatus } from "../domain/data-status";
import { findYear } from "../domain/find-year";
import { looksLikeUnit } from "../domain/looks-like-unit";
import type { Month } from "../domain/month";
import { saysOtherPeriod } from "../domain/says-other-period";
import { toHalfWidth } from "../domain/to-half-width";
import { findUnit } from "../domain/units";
import type { Year } from "../domain/year";
import { isOfValues } from "./is-of-values";
import { joinLines } from "./join-lines";
import { namesPart, opensParts } from "./names-part";
import { readHeading } from "./read-heading";
import { readStatusWord } from "./read-status-word";
import { readRoleUnderTarget } from "./read-target-role";
import type { TargetRole } from "./table";

/** What the header says of a column whose values are of one indicator. */
export interface ColumnHeading {
  /** From the group down to the column; "" where only years stand over it. */
  readonly name: string;
  /** The name begins with # or 其中: a part of what the column to its left holds. */
  readonly isPart: boolean;
  readonly year: Year | null;
  /** It says a time that is no calendar year, as 9月 and 2015-16 do: the title's year is then not its own. */
  readonly isOtherPeriod: boolean;
  /** Its values are of a part of the year, from January to the end of this month. */
  readonly throughMonth: Month | null;
  readonly kind: "actual" | "target";
  /** How final its values are, where the header says it. */
  readonly dataStatus?: DataStatus;
  /** Of targets, where the heading says one. */
  readonly role: TargetRole | null;
  /** A person says that the plan counts from its values. */
  readonly isBaseline?: boolean;
  /** The nearest unit over the column. */
  readonly unitText: string | null;
}

const lineEnd = /_x000D_|\r\n|[\r\n]/;
const chinese = /\p{Script=Han}/u;
const wholeBrackets = /^[（(]([^（）()]*)[）)]$/;
const trailingBrackets = /^(.*\S)\s*[（(]([^（）()]+)[）)]$/s;
const afterComma = /^(.+)[，,]\s*([^，,]+)$/;
/** Two or more letters behind the Chinese: its translation in the same line. */
const translation = /(?<=\p{Script=Han}[^A-Za-z]*)\s+[A-Z][a-z]+(?:[\s\-&,.'’()]+[A-Za-z&]+)*\s*$/u;
const yearInName = /(?:19|20)\d{2}年?度?/;
const perCent = /\bin\s*%$/i;

interface Growing {
  readonly names: string[];
  year: Year | null;
  isOtherPeriod: boolean;
  throughMonth: Month | null;
  kind: "actual" | "target";
  dataStatus: DataStatus | null;
  role: TargetRole | null;
  unitText: string | null;
}

/**
 * Reads a column's heading from the texts over it, top down: group, name, year and unit in any of them. A translation under or
 * behind Chinese text is left out.
 *
 * @example readColumnHeading(["企业数\n(个)"]) // { name: "企业数", unitText: "个", year: null, isOtherPeriod: false, throughMonth: null, kind: "actual", role: null, isPart: false }
 */
export const readColumnHeading = (texts: readonly string[]): ColumnHeading => {
  const lines = texts.flatMap((text) => linesOf(text));
  const isChinese = lines.some((line) => chinese.test(line) && !wholeBrackets.test(line));
  const heading: Growing = {
    ...{ names: [], year: null, isOtherPeriod: false, throughMonth: null },
    ...{ kind: "actual", role: null, dataStatus: null, unitText: null },
  };
  for (const line of lines) takeLine(heading, isChinese ? line.replace(translation, "") : line, isChinese);
  const [group = "", ...below] = heading.names;
  const isGroupOfParts = opensParts(group) && below.length > 0;
  const names = isGroupOfParts ? below : heading.names;
  return {
    name: names.map((name) => name.replace(/^\s*[#＃]\s*/, "")).join("·"),
    isPart: isGroupOfParts || (names.length === 1 && namesPart(group)),
    year: heading.year,
    ...periodOf(heading),
    kind: heading.kind,
    ...(heading.dataStatus === null || heading.kind === "target" ? {} : { dataStatus: heading.dataStatus }),
    role: heading.role,
    unitText: heading.unitText,
  };
};

/** The title's year is not taken for months without a year; of a part of a year only actuals are read, not 1—9月目标. */
const periodOf = ({
  isOtherPeriod,
  throughMonth,
  year,
  kind,
}: Growing): Pick<ColumnHeading, "isOtherPeriod" | "throughMonth"> =>
  throughMonth === null || (year !== null && kind === "actual")
    ? { isOtherPeriod, throughMonth }
    : { isOtherPeriod: true, throughMonth: kind === "actual" ? throughMonth : null };

/** A word broken over two lines is one text; what stands in brackets or in another script is a line of its own. */
const linesOf = (text: string): readonly string[] => {
  const lines: string[] = [];
  for (const line of text.split(lineEnd).map((one) => one.trim())) {
    if (line === "") continue;
    const before = lines.at(-1);
    const goesOn =
      before !== undefined && chinese.test(line) === chinese.test(before) && !wholeBrackets.test(line) && !isUnit(line);
    if (goesOn) lines.splice(-1, 1, joinLines(`${before} ${line}`));
    else lines.push(line);
  }
  return lines;
};

const isUnit = (text: string): boolean => findUnit(text) !== null;

const takeLine = (heading: Growing, line: string, isChinese: boolean): void => {
  const inner = wholeBrackets.exec(line)?.[1];
  if (takeStatus(heading, line)) return;
  if (inner !== undefined) takeBrackets(heading, inner);
  else if (isUnit(line)) heading.unitText = line;
  else if (!takeYear(heading, line) && !takeRole(heading, line) && !(isChinese && !chinese.test(line)))
    takeName(heading, line);
};

/** @returns whether the line says nothing but which of several targets stands below it */
const takeRole = (heading: Growing, line: string): boolean => {
  const role = heading.kind === "target" ? readRoleUnderTarget(toHalfWidth(line).replace(/\s/g, "")) : null;
  if (role === null) return false;
  heading.role = role;
  return true;
};

/** @returns whether the line says nothing but how final the figures are */
const takeStatus = (heading: Growing, line: string): boolean => {
  const status = readStatusWord(line);
  heading.dataStatus = status ?? heading.dataStatus;
  return status !== null;
};

const saysOnlyYear = (line: string): boolean => {
  const { meaning, isPure } = readHeading(line);
  return isPure && isOfValues(meaning);
};

/** @returns whether the line says nothing but a year and what kind of value it is */
const takeYear = (heading: Growing, line: string): boolean => {
  const { meaning, isPure } = readHeading(line);
  if (!isPure || !isOfValues(meaning)) return false;
  heading.year = meaning.year ?? heading.year;
  if (meaning.kind !== "target" && meaning.year !== null) heading.dataStatus = meaning.dataStatus ?? heading.dataStatus;
  if (meaning.kind === "within-year") heading.throughMonth = meaning.throughMonth;
  else if (meaning.year === null && saysOtherPeriod(line)) heading.isOtherPeriod = true;
  if (meaning.kind === "target") {
    heading.kind = "target";
    heading.role = meaning.role ?? heading.role;
  }
  return true;
};

/** @returns whether the brackets hold a unit, a year or both, and so no part of the name */
const takeBrackets = (heading: Growing, inner: string): boolean => {
  const parts = inner.split(/[,，、;；]/);
  if (!parts.every((part) => looksLikeUnit(part) || saysOnlyYear(part) || readStatusWord(part) !== null)) return false;
  for (const part of parts) {
    if (takeStatus(heading, part)) continue;
    if (looksLikeUnit(part)) heading.unitText = part.trim();
    else takeYear(heading, part);
  }
  return true;
};

const takeName = (heading: Growing, line: string): void => {
  let name = line;
  for (;;) {
    const [, before, inner] = trailingBrackets.exec(name) ?? [];
    if (before === undefined || inner === undefined) break;
    const isTranslation = chinese.test(before) && !chinese.test(inner) && /[a-z]{3}/i.test(inner);
    if (!takeBrackets(heading, inner) && !isTranslation) break;
    name = before;
  }
  const [, before, last] = afterComma.exec(name) ?? [];
  if (before !== undefined && last !== undefined && looksLikeUnit(last)) {
    heading.unitText = last.trim();
    name = before;
  }
  if (perCent.test(name)) heading.unitText = "%";
  const year = findYear(name);
  if (year !== null) heading.year = year;
  const bare = joinLines(year === null ? name : name.replace(yearInName, ""));
  if (bare !== "" && heading.names.at(-1) !== bare) heading.names.push(bare);
};
