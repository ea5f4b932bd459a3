/** From the largest to the smallest. */
const levels: readonly RegExp[] = [/[省]$|自治区$/, /(?:[市州盟]|地区)$/, /[区县旗]$/];

const fewestInside = 2;

/**
 * Finds the place that the others of a table lie in, where its name alone tells: 武威市 beside 凉州区 and 民勤县. Where two are of the
 * higher level, as 敦煌市 and 玉门市 beside counties, none holds the others.
 *
 * @param regions  each once, without 合计 and its like
 */
export const findWholeRegion = (regions: readonly string[]): string | null => {
  const ranked = regions.map((region) => ({ region, level: levels.findIndex((level) => level.test(region)) }));
  const known = ranked.filter(({ level }) => level !== -1);
  const highest = Math.min(...known.map(({ level }) => level));
  const [whole, ...others] = known.filter(({ level }) => level === highest);
  const inside = known.length - 1;
  return whole !== undefined && others.length === 0 && inside >= fewestInside ? whole.region : null;
};
