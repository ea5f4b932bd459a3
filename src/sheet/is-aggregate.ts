const total =
  /^(?:地区|全部|各地)?(?:合计|总计|共计|小计)$|^(?:平均值?|全[国省市州县区]|totals?|average)(?:合计|总计|平均)?$/i;
const partOfCountry =
  /^(?:[东中西](?:部|南|北)|[东西华][北南部]|华[东中]|沿海|内陆|河西|陇[东中南西]?)(?:地区|片区)?(?:合计|小计|平均)?$/;
const saysTotal = /(?:合计|小计|总计)$/;

/**
 * Whether a region or a group adds up or averages others: 全国, 合计, 东部地区. It is kept, and never counted among its parts.
 *
 * @param entity  its lines joined
 * @example isAggregate("东部地区") // true
 * @example isAggregate("凉州区") // false
 */
export const isAggregate = (entity: string): boolean =>
  entity !== "" && (total.test(entity) || partOfCountry.test(entity) || saysTotal.test(entity));
