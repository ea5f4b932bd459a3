import { findUnit } from "../domain/units";
import { joinLines } from "./join-lines";

export interface NameReading {
  readonly name: string;
  /** A unit that stands in the name's cell: in brackets or after a comma behind the name, or on a line of its own. */
  readonly unitText: string | null;
}

const trailingBrackets = /^(.+?)\s*[（(]([^（）()]+)[）)]$/s;
const afterComma = /^(.+)[，,、]\s*([^，,、]+)$/s;
const lastLine = /^(.+)[\r\n]+([^\r\n]+)$/s;
const saysUnit = /^(?:计量)?单位[:：]\s*/;

/**
 * Parts the name of an indicator from a unit in the same cell. Brackets that hold no unit stay in the name.
 *
 * @example readName("技术合同成交额（亿元）") // { name: "技术合同成交额", unitText: "亿元" }
 * @example readName("占地区生产总值的比\n重") // { name: "占地区生产总值的比重", unitText: null }
 */
export const readName = (text: string): NameReading => {
  const trimmed = text.trim();
  for (const pattern of [trailingBrackets, lastLine, afterComma]) {
    const [, name, rest] = pattern.exec(trimmed) ?? [];
    if (name === undefined || rest === undefined) continue;
    const unitText = rest.trim().replace(saysUnit, "");
    if (findUnit(unitText) !== null || (saysUnit.test(rest.trim()) && unitText !== "")) {
      return { name: joinLines(name), unitText };
    }
  }
  return { name: joinLines(trimmed), unitText: null };
};
