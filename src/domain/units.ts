import { toHalfWidth } from "./to-half-width";
import type { Dimension, Unit } from "./unit";
import { yearbookUnits } from "./yearbook-units";

const unit = (symbol: string, dimension: Dimension, factor = 1): Unit => ({ symbol, dimension, factor });

/** The canonical units. 家, 户 and 个 are used for the same thing and are one. */
export const units = {
  percent: unit("%", "ratio"),
  perMille: unit("‰", "ratio", 0.1),
  percentagePoint: unit("百分点", "ratio"),
  yuan: unit("元", "money"),
  thousandYuan: unit("千元", "money", 1e3),
  tenThousandYuan: unit("万元", "money", 1e4),
  hundredMillionYuan: unit("亿元", "money", 1e8),
  person: unit("人", "people"),
  tenThousandPersons: unit("万人", "people", 1e4),
  workYear: unit("人年", "work-years"),
  organisation: unit("家", "organisations"),
  piece: unit("件", "items"),
  project: unit("项", "items"),
  piecesPerTenThousand: unit("件/万人", "items-per-population"),
  workYearsPerTenThousand: unit("人年/万人", "work-years-per-population"),
} as const satisfies Record<string, Unit>;

const unitByText: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...yearbookUnits.map((entry) => [entry.symbol, entry] as const),
  ...Object.values(units).map((entry) => [entry.symbol, entry] as const),
  ["百分比", units.percent],
  ["千分比", units.perMille],
  ["个百分点", units.percentagePoint],
  ["名", units.person],
  ["户", units.organisation],
  ["个", units.organisation],
  ["人·年", units.workYear],
  ["人/年", units.workYear],
  ["件每万人", units.piecesPerTenThousand],
  ["人·年/万人", units.workYearsPerTenThousand],
  ["人年每万人", units.workYearsPerTenThousand],
]);

/**
 * Reads a unit as sheets write it: full or half width, with blanks, in brackets, after 单位：.
 *
 * @returns  `null` where the text is no unit that is known
 * @example  findUnit("（％）") // units.percent
 * @example  findUnit("户") // units.organisation, whose symbol is 家
 */
export const findUnit = (text: string): Unit | null => {
  const known = unitByText.get(text);
  if (known !== undefined) return known;
  const bare = toHalfWidth(text)
    .replace(/\s/g, "")
    .replace(/^(?:计量)?单位:/, "")
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^人民币(?=.)|(?<=元)\(?人民币\)?$/, "");
  return unitByText.get(bare) ?? null;
};

/**
 * The same quantity in another unit.
 *
 * @returns  `null` where the units measure different things
 * @example  convertUnit(1.5, units.hundredMillionYuan, units.tenThousandYuan) // 15000
 */
export const convertUnit = (value: number, from: Unit, to: Unit): number | null => {
  if (from.dimension !== to.dimension) return null;
  return from.factor === to.factor ? value : (value * from.factor) / to.factor;
};

const perTenThousandPeople = /^万人|每万(?:名)?人/;

/**
 * The unit that a name gives to its values: a name per 10,000 people carries 件 or 人年 and means them per 10,000 people.
 *
 * @example unitUnderName("每万人口高价值发明专利拥有量", units.piece) // units.piecesPerTenThousand
 * @example unitUnderName("技术合同成交额", units.hundredMillionYuan) // units.hundredMillionYuan
 */
export const unitUnderName = (name: string, printed: Unit): Unit => {
  if (!perTenThousandPeople.test(name)) return printed;
  if (printed === units.piece) return units.piecesPerTenThousand;
  return printed === units.workYear ? units.workYearsPerTenThousand : printed;
};
