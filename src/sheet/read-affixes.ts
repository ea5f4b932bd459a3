import type { DataStatus } from "../domain/data-status";
import { looksLikeUnit } from "../domain/looks-like-unit";
import { readDataStatus } from "../domain/read-data-status";
import type { Qualifier } from "./table";

/** What stands around a number in its cell. */
export interface Affixes {
  readonly qualifier: Qualifier | null;
  readonly unitText: string | null;
  readonly mark: string | null;
  /** Of an estimate: what sort of one. */
  readonly dataStatus?: DataStatus;
}

/** *, ①, ⑴, [1], (1), 注1, #, † and superscripts: the marks that lead to a note. */
const mark = String.raw`\*+|[\u2460-\u2487\u2776-\u277F]|\[\d{1,2}\]|\(\d\)|注\d?|\(注\d?\)|#|[†‡§]+|[¹²³⁴-⁹]+\)?`;
/** Behind a number also the letters of footnotes, and the flags p and r (provisional, revised) of official statistics. */
const markBehind = String.raw`${mark}|\[[a-z]\]|[a-fpr]`;

const leading: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:大约|约|将?近|接近|[~≈]|ca\.?|approx\.?|about)$/i, "about"],
  [/^(?:不[得应]?[低少小]于|至少|最低|(?:力争)?(?:达到?|实现|突破|超过?)|力争|逾|[高大多]于|[≥⩾]|>=?)$/, "at-least"],
  [/^(?:不[得应]?[高多大]于|不[得应]?超过?|至多|最[多高]|控制在|[低小少]于|[≤⩽]|<=?)$/, "at-most"],
  [/^(?:预计|估计|预估|估|初步)$/, "estimate"],
];

const trailing: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:左右|上下)$/, "about"],
  [/^(?:及?以上|余|多|\+)$/, "at-least"],
  [/^(?:及?以[下内]|之内)$/, "at-most"],
  [/^\((?:预计?|估计?|估算|初步|快报|预测)[数值]?\)$/, "estimate"],
];

const before = new RegExp(`^(?<mark>${mark})?(?<words>\\D*)$`);
const after = new RegExp(
  String.raw`^(?<more>[余多+])?(?<unit>[^\d*#()[\]†‡§¹²³⁴-⁹\u2460-\u2487\u2776-\u277F+]*?)` +
    String.raw`(?<words>及?以[上下内]|之内|左右|上下|\+|\([预估初快].{0,3}\))?(?<mark>${markBehind})?$`,
);

/** 万 and 亿 alone are short for 万元, 亿元 or 万人. */
const largeNumber = /^[万亿]$/;
const calendarYear = /^[12]\d{3}$/;

/**
 * Reads what stands before and after a number in its cell: how exact it is, its unit, a footnote mark.
 *
 * @param around  in half width and without blanks; `number` is the number between
 * @returns       `null` where something is left over that is none of these, or two of them contradict
 * @example       readAffixes({ before: "约", number: "60", after: "家" }) // { qualifier: "about", unitText: "家", mark: null }
 */
export const readAffixes = (around: {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}): Affixes | null => {
  const [left, right] = [before.exec(around.before)?.groups, after.exec(around.after)?.groups];
  if (left === undefined || right === undefined) return null;
  const unitText = right["unit"] ?? "";
  if (unitText !== "" && !largeNumber.test(unitText) && !looksLikeUnit(unitText)) return null;
  if (unitText === "年" && calendarYear.test(around.number)) return null;
  const qualifier = together([
    qualifierIn(leading, left["words"]),
    qualifierIn(trailing, right["more"]),
    qualifierIn(trailing, right["words"]),
  ]);
  if (qualifier === "unclear") return null;
  const read = { qualifier, unitText: unitText === "" ? null : unitText, mark: left["mark"] ?? right["mark"] ?? null };
  const dataStatus = qualifier === "estimate" ? readDataStatus(`${left["words"] ?? ""}${right["words"] ?? ""}`) : null;
  return dataStatus === null ? read : { ...read, dataStatus };
};

const qualifierIn = (
  words: readonly (readonly [RegExp, Qualifier])[],
  text: string | undefined,
): Qualifier | "unclear" | null =>
  text === undefined || text === "" ? null : (words.find(([pattern]) => pattern.test(text))?.[1] ?? "unclear");

/** A bound says more than 约 beside it; two different bounds say nothing. */
const together = (found: readonly (Qualifier | "unclear" | null)[]): Qualifier | "unclear" | null => {
  const said = found.filter((one) => one !== null);
  const bounds = new Set(said.filter((one) => one === "at-least" || one === "at-most"));
  if (said.includes("unclear") || bounds.size > 1) return "unclear";
  return [...bounds][0] ?? said[0] ?? null;
};
