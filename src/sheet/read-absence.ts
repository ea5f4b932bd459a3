import type { CellReading } from "./table";

/** There is no number, and the cell says why. */
type Absence = Extract<CellReading, { kind: "not-applicable" | "missing" | "below-unit" }>;

/** One dash of any length, or a long one made of two. */
const notApplicable = /^(?:[-\u2010-\u2015\u2212\u2500\u2501]|[\u2012-\u2015\u2500\u2501]{2,}|不适用|不涉及|无此项)$/;

const belowUnit = /^(?:…+|⋯+|\.{3,})$/;

/** The figure will come; it is not there yet. */
const awaited =
  /^(?:数据|结果|指标值?)?(?:暂?未(?:公布|发布|出|反馈|核定|核算|统计)|尚未.{1,6}|[待等]\S{0,2}(?:公布|发布|出|反馈|核定|核实|核算|统计)|[核统]算?计?中)(?:数据|结果)?$/;

const missing =
  /^(?:[/\\~|-]+|n\/?a|n\.a\.?|k\. ?a\.|null|\.\.|not available|(?:暂|尚)?(?:无|缺)(?:数据|统计数?据?|资料)?|没有(?:数据)?|数据(?:缺失|不详|暂缺)|缺失|不详|未填报?)$/i;

/**
 * Reads what a text in a data cell says of the figure that is not there.
 *
 * @param plain  in half width, without blanks around it
 * @returns      `null` where it says nothing of the kind
 * @example      readAbsence("—") // { kind: "not-applicable", text: "—" }
 * @example      readAbsence("数据未出") // { kind: "missing", text: "数据未出", isAwaited: true }
 */
export const readAbsence = (plain: string): Absence | null => {
  if (notApplicable.test(plain)) return { kind: "not-applicable", text: plain };
  if (belowUnit.test(plain)) return { kind: "below-unit", text: plain };
  const isAwaited = awaited.test(plain);
  return isAwaited || missing.test(plain) ? { kind: "missing", text: plain, isAwaited } : null;
};
