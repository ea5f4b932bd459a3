import { defaultSettings } from "../domain/default-settings";
import { applyChoices } from "../domain/settings/apply-choices";
import { findCrossedThresholds } from "../domain/settings/find-crossed-thresholds";
import { readChoices } from "../domain/settings/read-choices";
import type { SettingChoices } from "../domain/settings/setting-choices";
import type { WriteAddition } from "./addition-wording";
import type { FindingReview } from "./finding-review";
import { followSheets, type NamedSheet } from "./follow-sheets";
import { readCorrections } from "./read-corrections";
import { readExclusion } from "./read-exclusion";
import { readReview } from "./read-review";
import type { SheetCorrections } from "./sheet-corrections";
import type { TrendExclusion } from "./trend-exclusion";

/** What the add-in remembers in a workbook. */
export interface WorkbookMemory {
  readonly reviews: readonly FindingReview[];
  /** One for each sheet that was corrected. */
  readonly corrections: readonly SheetCorrections[];
  /** Those that somebody chose for this workbook; empty where nobody did. */
  readonly settings: SettingChoices;
  /** Years that somebody left out of the trends of single rows. */
  readonly exclusions: readonly TrendExclusion[];
  /** What somebody wants to have written beside the statuses. */
  readonly additions: readonly WriteAddition[];
}

/** Why what a workbook remembers was not taken in: a later version wrote it, or somebody has changed it by hand. */
export type MemoryTrouble = "later-version" | "broken";

export interface RecalledMemory {
  /** As it stands in the workbook; `null` where it remembers nothing. */
  readonly text: string | null;
  /** Empty where there is trouble. */
  readonly memory: WorkbookMemory;
  readonly trouble: MemoryTrouble | null;
}

export const emptyMemory: WorkbookMemory = {
  reviews: [],
  corrections: [],
  settings: {},
  exclusions: [],
  additions: [],
};

/** Total: a new addition that cannot be remembered does not compile. */
const knownAdditions: Readonly<Record<WriteAddition, true>> = { notes: true, methods: true };

const isAddition = (value: unknown): value is WriteAddition =>
  typeof value === "string" && Object.hasOwn(knownAdditions, value);

const schema = "zhibiao.memory/";
const version = 1;

/**
 * Reads what a workbook remembers; whatever stands there, nothing is thrown and nothing half understood.
 *
 * @param sheets  those of the workbook, so that what is remembered of a sheet is found under its present name
 * @example readMemory('{"schema":"zhibiao.memory/2"}').trouble // "later-version"
 */
export const readMemory = (text: string | null, sheets: readonly NamedSheet[] = []): RecalledMemory => {
  const read = text === null ? emptyMemory : parseMemory(text);
  if (typeof read === "string") return { text, memory: emptyMemory, trouble: read };
  const [reviews, corrections] = [followSheets(read.reviews, sheets), followSheets(read.corrections, sheets)];
  const exclusions = followSheets(read.exclusions, sheets);
  return { text, memory: { ...read, reviews, corrections, exclusions }, trouble: null };
};

/**
 * The inverse of `readMemory`.
 *
 * @returns  JSON of characters that XML can hold; `null` where there is nothing to remember
 * @example writeMemory(readMemory(null).memory) // null
 */
export const writeMemory = (memory: WorkbookMemory): string | null => {
  const { reviews, corrections, settings, exclusions, additions } = memory;
  const perhaps = {
    ...(Object.keys(settings).length > 0 ? { settings } : {}),
    ...(exclusions.length > 0 ? { exclusions } : {}),
    ...(additions.length > 0 ? { additions } : {}),
  };
  if (reviews.length + corrections.length + Object.keys(perhaps).length === 0) return null;
  const text = { schema: `${schema}${version}`, reviews, corrections, ...perhaps };
  return JSON.stringify(text).replace(notInXml, escaped);
};

/** `JSON.stringify` escapes control characters and halves of pairs by itself. @source XML 1.0 §2.2; ECMA-262 §25.5.2.3 */
const notInXml = /[\ufffe\uffff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16)}`;

const parseMemory = (text: string): WorkbookMemory | MemoryTrouble => {
  const { schema: written, reviews, corrections, settings = {}, exclusions = [], additions = [] } = parseRecord(text);
  const number = typeof written === "string" && written.startsWith(schema) ? Number(written.slice(schema.length)) : NaN;
  if (number > version) return "later-version";
  if (number !== version || !Array.isArray(reviews) || !Array.isArray(corrections)) return "broken";
  if (!Array.isArray(exclusions) || !Array.isArray(additions) || !additions.every(isAddition)) return "broken";
  const known = reviews.map(readReview).filter((review) => review !== null);
  const corrected = corrections.map(readCorrections).filter((sheet) => sheet !== null);
  const excluded = exclusions.map(readExclusion).filter((exclusion) => exclusion !== null);
  const chosen = readChoices(settings);
  if (chosen === null || isCrossed(chosen)) return "broken";
  const read = known.length + corrected.length + excluded.length;
  const isWhole = read === reviews.length + corrections.length + exclusions.length;
  return isWhole
    ? { reviews: known, corrections: corrected, settings: chosen, exclusions: excluded, additions }
    : "broken";
};

/** In whatever year: thresholds do not depend on it. */
const isCrossed = (choices: SettingChoices): boolean =>
  findCrossedThresholds(applyChoices(defaultSettings(0), choices)) !== null;

/** @returns  an empty record where the text is no JSON, or JSON of something else */
const parseRecord = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
};
