import {
  atLeast,
  between,
  by2025,
  everyYear,
  organisations,
  percent,
  type PlanPoint,
  tenThousandYuanEach,
  unstated,
} from "./quantified-task";

const cityAndCounties = "市、县两级本级财政科技支出占一般公共预算支出比重分别达到2%、1%以上";

/**
 * The points of the plan's supporting policies that set the city a figure, in its order. Left out are the rates at which an
 * applicant is paid or a cost may be charged (一次性补助, 资金补助, 奖励, 最高不超过, 间接费用): they say what one gets, not what is to be
 * reached.
 *
 * @source 武威市强科技行动实施方案（2022—2025年），武办发〔2022〕36号，四、支持政策; 五、保障措施 holds no figure
 */
export const policyTaskPoints: readonly PlanPoint[] = [
  {
    section: "四（一）1",
    due: by2025,
    responsible: "市财政局、市科技局、市政府金融办，各县区政府",
    tasks: [
      {
        ...percent,
        id: "city-fiscal-share",
        name: "市本级财政科技支出占一般公共预算支出比重",
        figure: atLeast(2),
        phrase: cityAndCounties,
      },
      {
        ...percent,
        id: "county-fiscal-share",
        name: "县区财政科技支出占一般公共预算支出比重",
        aliases: ["县级本级财政科技支出占一般公共预算支出比重"],
        figure: atLeast(1),
        phrase: cityAndCounties,
      },
    ],
  },
  {
    section: "四（一）3",
    due: unstated,
    responsible: "市科技局、市财政局",
    tasks: [
      {
        ...tenThousandYuanEach,
        id: "open-call-project-investment",
        name: "单个科技揭榜挂帅制项目科技投入总额",
        figure: atLeast(300),
        phrase: "单个科技揭榜挂帅制项目科技投入总额不低于300万元",
      },
    ],
  },
  {
    section: "四（四）13",
    due: everyYear,
    responsible: "市科技局、市财政局",
    tasks: [
      {
        ...tenThousandYuanEach,
        id: "consortium-support",
        name: "每个企业创新联合体年度支持资金",
        figure: atLeast(50),
        phrase: "每年以市级科技计划项目方式给予不低于50万元支持，连续支持3年",
      },
    ],
  },
  {
    section: "四（四）16",
    due: everyYear,
    responsible: "市市场监管局、市财政局",
    tasks: [
      {
        ...organisations,
        printedUnit: "户",
        kind: "flow",
        id: "leading-patent-firms",
        name: "专利商标同行业领先示范企业",
        figure: between(3, 4),
        phrase: "每年选择3—4户专利、商标等数量和质量在全市排名靠前，产品销售收入和市场占有率同行业领先的示范企业",
      },
      {
        ...tenThousandYuanEach,
        id: "leading-patent-firm-support",
        name: "专利商标同行业领先示范企业每户扶持资金",
        figure: between(20, 30),
        phrase: "每户给予20—30万元的一次性扶持资金",
      },
    ],
  },
  {
    section: "四（五）18",
    due: unstated,
    responsible: "市科技局、市财政局",
    tasks: [
      {
        ...percent,
        id: "projects-led-under-45",
        name: "45岁以下科研人员主持市级科技计划项目的比例",
        figure: atLeast(50),
        phrase: "45岁以下科研人员主持市级科技计划项目的比例不低于50%",
      },
    ],
  },
  {
    section: "四（五）19",
    due: everyYear,
    responsible: "市科技局、市财政局",
    tasks: [
      {
        ...tenThousandYuanEach,
        id: "envoy-funds",
        name: "市级科技特派员每人每年工作经费",
        figure: atLeast(1),
        phrase: "对选派的市级科技特派员，对派出单位按每人每年不低于1万元给予工作经费",
      },
      {
        ...tenThousandYuanEach,
        id: "commissioner-funds",
        name: "科技专员每人每年工作经费",
        figure: atLeast(1),
        phrase: "对选派服务企业的科技专员，按每人每年不低于1万元对所服务企业给予工作经费",
      },
    ],
  },
];
