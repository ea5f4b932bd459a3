/**
 * Items of the statistical return of a county: 强科技行动主要指标填报表.
 *
 * @source 政府统计文书样式（official-style）§1：代码 01–14
 */
export type ReturnItem =
  | "rd-spending"
  | "enterprise-rd-spending"
  | "industry-rd-spending"
  | "gross-product"
  | "science-budget"
  | "public-budget"
  | "industry-revenue"
  | "new-product-sales"
  | "industry-firms"
  | "rd-active-firms"
  | "rd-staff"
  | "population";

/** By the form in which spellings are the same (`normaliseName`); 其中： may stand before a part. */
const patterns: readonly (readonly [ReturnItem, RegExp])[] = [
  ["rd-spending", /^(?:全社会)R&D经费(?:内部)?(?:支出)?(?:合计|总额)?$|^R&D经费(?:内部)?支出(?:合计|总额)?$/],
  ["enterprise-rd-spending", /^(?:其中)?企业R&D经费(?:内部)?(?:支出)?$/],
  ["industry-rd-spending", /^(?:其中)?规模以上工业(?:企业)?R&D(?:经费)?(?:内部)?(?:支出)?$/],
  ["gross-product", /^地区生产总值$/],
  ["science-budget", /^(?:其中)?(?:地方)?财政科(?:技|学技术)支出$/],
  ["public-budget", /^(?:地方)?一般公共预算支出$/],
  ["industry-revenue", /^规模以上工业(?:企业)?营业收入$/],
  ["new-product-sales", /^(?:其中)?(?:规模以上工业(?:企业)?)?新产品销售收入$/],
  ["industry-firms", /^规模以上工业企业(?:单位)?(?:个?数|数量)?$/],
  ["rd-active-firms", /^(?:其中)?(?:规模以上工业企业中)?有R&D活动(?:规模以上工业)?企业(?:单位)?(?:个?数|数量)?$/],
  ["rd-staff", /^R&D人员(?:折合)?(?:全时(?:工作)?当量)?数?$/],
  ["population", /^(?:年末)?常住人口数?$/],
];

/** What some item's name holds; most rows of a table are told by it alone to be none. */
const anyItem = /R&D|生产总值|财政科|公共预算|规模以上|新产品|常住/;

/**
 * @param normalisedName  as `normaliseName` writes it
 * @returns               `null` where the return has no such item
 * @example findReturnItem("其中企业R&D经费") // "enterprise-rd-spending"
 */
export const findReturnItem = (normalisedName: string): ReturnItem | null =>
  anyItem.test(normalisedName) ? (patterns.find(([, pattern]) => pattern.test(normalisedName))?.[0] ?? null) : null;
