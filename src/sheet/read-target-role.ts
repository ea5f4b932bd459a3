import type { TargetRole } from "./table";

const roles: readonly (readonly [RegExp, TargetRole])[] = [
  [/目标.*下限|下限.*目标|lower(?:edge|bound|limit)/i, "lower-edge"],
  [/目标.*上限|上限.*目标|upper(?:edge|bound|limit)/i, "upper-edge"],
  [/力争|奋斗|挑战|争取|预期性|stretch/i, "further"],
  [/基本|约束性|底线|必达|保底|basic/i, "basic"],
];

/**
 * Which of several targets of a year a column holds, by its heading.
 *
 * @param compact  in half width, without blanks
 * @returns        `null` where the heading says none
 * @example        readTargetRole("2025年力争目标") // "further"
 */
export const readTargetRole = (compact: string): TargetRole | null =>
  roles.find(([pattern]) => pattern.test(compact))?.[1] ?? null;

const onlyRole = /^(?:基本|约束性|底线|必达|保底|力争|奋斗|挑战|争取|预期性|[上下]限)(?:目标)?值?$/;

/**
 * The role that a line of a heading gives to the targets named above it.
 *
 * @param compact  in half width, without blanks
 * @returns        `null` where the line says anything else, or more
 * @example        readRoleUnderTarget("下限") // "lower-edge"
 */
export const readRoleUnderTarget = (compact: string): TargetRole | null =>
  onlyRole.test(compact) ? readTargetRole(`目标${compact}`) : null;
