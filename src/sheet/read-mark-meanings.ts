import type { DataStatus } from "../domain/data-status";
import { readDataStatus } from "../domain/read-data-status";
import { toHalfWidth } from "../domain/to-half-width";
import type { Year } from "../domain/year";
import { markKey } from "./mark-key";

/** What a note says of the values with a mark. */
export interface MarkMeaning {
  /** As `markKey` writes it. */
  readonly mark: string;
  /** The year that the values are of; `null` where the note says something else of them. */
  readonly year: Year | null;
  /** The values are estimates, or not final. */
  readonly isEstimate: boolean;
  /** Of estimates: what sort of one. */
  readonly dataStatus?: DataStatus;
}

/** A mark as a note names it; a star between digits multiplies. */
const mark =
  /(?<!\d)\*+|\*+(?!\d)|星号|[\u2460-\u2487\u2776-\u277F]|\[(?:\d{1,2}|[a-z])\]|[†‡§]+|[¹²³⁴-⁹]+\)?|注\d|井号|#/g;

const year = String.raw`(?<year>(?:19|20)\d{2})(?!\d)\s?年?\s?`;
const data = String.raw`(?:的|度|底|末|实际|统计|年报|决算|核实)*(?:数据|数值|数字|数|值|口径|情况)?`;

/** 加*号为2020年数据, 带星号的为2020年数: the star, then the year, and nothing said of the year but that it is data. */
const yearBehind = new RegExp(String.raw`^[^\d,]{0,12}${year}${data}["”』」)]*(?=\s|$)`);

/** 2020年数据以*标注, 2020年数据加*号. */
const yearBefore = new RegExp(String.raw`${year}${data}[^\d,]{0,8}$`);

const estimate = /预计|估计|估算|预测|快报|初步/;
const endOfClause = /[,。;\n\r]|\.(?!\d)/;

/**
 * Reads from a note what it says of the values marked with `*`, ① and their like, in its order.
 *
 * @example readMarkMeanings("注：加*号为 2020年数据") // [{ mark: "*", year: 2020, isEstimate: false }]
 * @example readMarkMeanings("*为预计数，2023年公布") // [{ mark: "*", year: null, isEstimate: true, dataStatus: "forecast" }]
 */
export const readMarkMeanings = (note: string): readonly MarkMeaning[] =>
  toHalfWidth(note)
    .split(endOfClause)
    .flatMap((clause) => meaningsIn(clause));

const meaningsIn = (clause: string): readonly MarkMeaning[] => {
  const found = [...clause.matchAll(mark)];
  return found.map((match, index) => {
    const start = found[index - 1];
    const before = clause.slice(start === undefined ? 0 : start.index + start[0].length, match.index);
    const behind = clause.slice(match.index + match[0].length, found[index + 1]?.index);
    const stated = (yearBehind.exec(behind) ?? yearBefore.exec(before))?.groups?.["year"];
    const saysEstimate = [behind, ...(behind.length < 3 ? [before] : [])].find((text) => estimate.test(text));
    const dataStatus = saysEstimate === undefined ? null : readDataStatus(saysEstimate);
    return {
      mark: markKey(match[0]),
      year: stated === undefined ? null : Number(stated),
      isEstimate: saysEstimate !== undefined,
      ...(dataStatus === null ? {} : { dataStatus }),
    };
  });
};
