import type { IssueCode } from "../../../src/sheet/issue";
import type { Fault } from "./fault";
import { at, placesOf } from "./places";
import type { Random } from "./random";

const returnFault = (
  code: IssueCode,
  name: string,
  items: readonly string[],
  changed: (value: number, random: Random) => number,
  year?: number,
): Fault => ({
  code,
  name,
  inject: (sheet, random) => {
    if (sheet.name !== "return") return null;
    const item = random.oneOf(items);
    const indicator = sheet.indicators.find(({ indicator: { name: own } }) => own === item);
    const place = indicator === undefined ? undefined : random.oneOf(placesOf(indicator));
    if (place === undefined || (year !== undefined && place.year !== year)) return null;
    return at(sheet, place.cell, changed(place.value, random));
  },
});

export const returnFaults: readonly Fault[] = [
  returnFault(
    "return-part-exceeds",
    "part above its whole",
    ["其中：企业R&D经费", "规上工业R&D经费", "财政科技支出", "有R&D活动的规上工业企业数"],
    (value, random) => value * (120 + random.below(50)),
  ),
  returnFault(
    "return-denominator",
    "denominator of nothing",
    ["地区生产总值", "一般公共预算支出", "规上工业企业数", "年末常住人口"],
    (value, random) => (random.next() < 0.5 ? 0 : -value),
  ),
  returnFault("return-zero", "no staff, no firm", ["R&D人员", "有R&D活动的规上工业企业数"], () => 0),
  returnFault(
    "return-change",
    "changed by more than 30 %",
    ["全社会R&D经费", "地区生产总值", "财政科技支出", "R&D人员"],
    (value, random) => Math.round(value * (1.5 + random.next())),
    2023,
  ),
  returnFault("return-intensity", "R&D above 5 % of the product", ["全社会R&D经费"], (value, random) =>
    Math.round(value * (8 + 2 * random.next())),
  ),
];
