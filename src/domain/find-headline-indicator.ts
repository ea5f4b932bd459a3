import { headlineIndicators, type HeadlineIndicator } from "./headline-indicators";
import { normaliseName } from "./normalise-name";

const indicatorByName: ReadonlyMap<string, HeadlineIndicator> = new Map(
  headlineIndicators.flatMap((indicator) =>
    [indicator.name, ...indicator.aliases].map((name) => [normaliseName(name), indicator] as const),
  ),
);

/**
 * Finds a headline indicator of the plan by its name or an alias.
 *
 * @param normalisedName  as `normaliseName` writes it
 * @returns               `null` where the plan has none of that name
 * @example               findHeadlineIndicator(normaliseName("综合科技进步水平指数"))?.ordinal // 2
 */
export const findHeadlineIndicator = (normalisedName: string): HeadlineIndicator | null =>
  indicatorByName.get(normalisedName) ?? null;
