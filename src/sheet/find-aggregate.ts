/**
 * How a row adds up or averages others.
 *
 * - `sum`: it calls itself the sum of all: 合计, 总计
 * - `whole`: the place that the others lie in: 全市, 全国
 * - `subtotal`: a sum of some: 小计, 东部地区, 河西合计
 * - `mean`: 平均
 */
export type Aggregate = "sum" | "whole" | "subtotal" | "mean";

const sorts: readonly (readonly [Aggregate, RegExp])[] = [
  ["sum", /^(?:(?:全部|各地|各?县区|各?区县)?(?:合计|总计|共计)|totals?)$/i],
  ["whole", /^全(?:[国省市州盟县区旗]|自治区)(?:合计|总计)?$/],
  ["mean", /^(?:平均值?|average|全[国省市州县区]平均)$/i],
  [
    "subtotal",
    /^(?:[东中西](?:部|南|北)|[东西华][北南部]|华[东中]|沿海|内陆|河西|陇[东中南西]?)(?:地区|片区)?(?:平均)?$/,
  ],
  ["subtotal", /(?:合计|小计|总计|^共计)$/],
];

/**
 * Tells how a region or a group adds up or averages others.
 *
 * @param entity  its lines joined
 * @returns       `null` where it does neither
 * @example findAggregate("合计") // "sum"
 * @example findAggregate("东部地区") // "subtotal"
 * @example findAggregate("凉州区") // null
 */
export const findAggregate = (entity: string): Aggregate | null =>
  sorts.find(([, pattern]) => pattern.test(entity))?.[0] ?? null;
