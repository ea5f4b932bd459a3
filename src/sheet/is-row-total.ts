const total = /^(?:.{0,4}指标|本页|以上|全部)?(?:合计|总计|共计)$|^.{0,10}小计$|^(?:totals?|average|平均值?)$/i;

/**
 * Whether the name of a row among indicators says only that it adds up or averages the others. 研发经费合计 is an indicator: its
 * name says of what.
 *
 * @param name  its lines joined
 * @example isRowTotal("合计") // true
 * @example isRowTotal("研发经费合计") // false
 */
export const isRowTotal = (name: string): boolean => total.test(name);
