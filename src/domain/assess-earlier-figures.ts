import type { Assessment, EarlierVerdict, StandingStatus } from "./assessment";
import type { EarlierFigure, Indicator, WithinYearFigure } from "./indicator";
import { supposeValue } from "./suppose-value";
import { isWithheld, type Withheld } from "./withheld";

type Verdicts = Pick<Assessment, "leading" | "withinYear">;

/**
 * What would be said if each figure that a more final one has taken the place of still stood in it, so that no revision moves a
 * verdict unseen.
 *
 * @param holding   what is said with the figures that hold
 * @param assessed  assesses the indicator as it was before
 * @returns         in the order of the indicator's `earlierFigures`
 * @example         assessEarlierFigures(...) // [{ figure: { year: 2023, value: 22.4, dataStatus: "preliminary" }, status: "on-track", isOtherwise: true }]
 */
export const assessEarlierFigures = (
  indicator: Indicator,
  holding: Verdicts,
  assessed: (earlier: Indicator) => Verdicts,
): readonly EarlierVerdict[] =>
  indicator.earlierFigures.map((figure) => {
    const status = statusOf(assessed(withEarlier(indicator, figure)), figure);
    return { figure, status, isOtherwise: !isSame(status, statusOf(holding, figure)) };
  });

const statusOf = ({ leading, withinYear }: Verdicts, { throughMonth }: EarlierFigure): StandingStatus | Withheld => {
  if (throughMonth === undefined) return leading;
  return isWithheld(withinYear) ? withinYear : withinYear.status;
};

const isSame = (one: StandingStatus | Withheld, other: StandingStatus | Withheld): boolean =>
  typeof one === "string" || typeof other === "string" ? one === other : one.withheld === other.withheld;

const withEarlier = (indicator: Indicator, figure: EarlierFigure): Indicator => {
  const before: Indicator = { ...indicator, earlierFigures: [] };
  const { throughMonth, ...observation } = figure;
  if (throughMonth !== undefined) {
    const earlier: WithinYearFigure = { ...observation, throughMonth };
    const isReplaced = (one: WithinYearFigure): boolean =>
      one.year === earlier.year && one.throughMonth === earlier.throughMonth;
    return { ...before, withinYear: before.withinYear.map((one) => (isReplaced(one) ? earlier : one)) };
  }
  const baseline = indicator.baseline?.year === observation.year ? observation : indicator.baseline;
  return supposeValue({ ...before, baseline }, observation);
};
