import { findAggregate } from "./find-aggregate";

/**
 * Whether a region or a group adds up or averages others: 全国, 合计, 东部地区. It is kept, and never counted among its parts.
 *
 * @param entity  its lines joined
 * @example isAggregate("东部地区") // true
 * @example isAggregate("凉州区") // false
 */
export const isAggregate = (entity: string): boolean => findAggregate(entity) !== null;
