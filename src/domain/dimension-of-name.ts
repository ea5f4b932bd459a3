import type { Dimension } from "./unit";

/** What an indicator counts is said by the end of its name; the first that fits decides. */
const endings: readonly (readonly [RegExp, Dimension])[] = [
  [/全时(?:人员)?(?:工作)?当量$/, "work-years"],
  [
    /(?:经费|支出|收入|产值|金额|资金|利润|利税|税[金收]?|投资|额|增加值|资产|费用?|经费投入|资金投入|成本|价值|工资|薪酬|款)(?:总计)?$/,
    "money",
  ],
  [/(?:人数|人员数?|从业者|科学家|工程师|博士|硕士|女性)$/, "people"],
  [/(?:机构|企业|单位|公司|高校|院校|学校|实验室|孵化器|平台|园区)(?:个)?数量?$/, "organisations"],
  [
    /(?:项目|课题|专利|论文|著作|合同|标准|商标|成果|品种|申请|授权|受理|件|项)(?:件|项)?(?:数量?|拥有量|申请量|授权量)$/,
    "items",
  ],
  [/(?:率|比重|占比|比例|强度|增速|增长|百分比|份额)$/, "ratio"],
];

const brackets = /[（(][^（）()]*[）)]$/;

/**
 * What a name says that its values measure, so that a unit given for a whole sheet is not put on what it cannot hold for.
 *
 * @returns  `null` where the name does not say
 * @example  dimensionOfName("人员折合全时当量") // "work-years"
 * @example  dimensionOfName("研发机构数") // "organisations"
 */
export const dimensionOfName = (name: string): Dimension | null => {
  const bare = name.replace(/\s/g, "").replace(brackets, "");
  return endings.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
};
