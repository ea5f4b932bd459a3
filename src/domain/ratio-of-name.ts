import { normaliseName } from "./normalise-name";

/** What a ratio is made of, by the names of its parts in their normalised form. */
export interface RatioOfName {
  readonly numerator: string;
  readonly denominator: string;
}

const shareName = /^(.+?)占(.+?)(?:总[量额数])?(?:比重|比例|占比|百分比|比)$/;
const perTenThousand = /^(?:万人|每万(?:名)?人(?:口)?)(.+)$/;
const perHead = /^人均(.+)$/;

/** The denominator of what is per head. */
const population = "人口";

/**
 * The parts of a ratio as its name gives them.
 *
 * @returns  `null` where the name is that of no ratio
 * @example  ratioOfName("研发经费支出占地区生产总值的比重") // { numerator: "R&D经费", denominator: "地区生产总值" }
 * @example  ratioOfName("万人R&D人员数") // { numerator: "R&D人员", denominator: "人口" }
 */
export const ratioOfName = (name: string): RatioOfName | null => {
  const normalised = normaliseName(name);
  const [, part, whole] = shareName.exec(normalised) ?? [];
  if (part !== undefined && whole !== undefined) return { numerator: bareName(part), denominator: bareName(whole) };
  const [, counted] = perTenThousand.exec(normalised) ?? perHead.exec(normalised) ?? [];
  return counted === undefined ? null : { numerator: bareName(counted), denominator: population };
};

const before = /^(?:全社会|全[国省市州盟县区]|地方|年末|其中)/;
const after = /(?:总[量额数]|合计|折合全时(?:工作)?当量|拥有量|数量?|支出|额|人口)$/;
const anyPopulation = /^(?:年末|年平均|平均)?(?:常住|总|户籍)?人口(?:总?数)?$/;

/**
 * A name without the words that are now written and now left out, so that numerator and denominator are found in other rows.
 *
 * @param normalisedName  as `normaliseName` writes it
 * @example bareName("全社会R&D经费支出") // "R&D经费"
 * @example bareName("年末常住人口") // "人口"
 */
export const bareName = (normalisedName: string): string => {
  if (anyPopulation.test(normalisedName)) return population;
  const bare = normalisedName.replace(before, "").replace(after, "");
  return bare === "" ? normalisedName : bare;
};
