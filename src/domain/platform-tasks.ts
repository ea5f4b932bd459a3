import {
  asStated,
  atLeast,
  by2025,
  hundredMillionYuan,
  newOrganisations,
  organisations,
  type PlanPoint,
  unstated,
} from "./quantified-task";

/**
 * The points on platforms and research units that hold figures, in the plan's order.
 *
 * @source 武威市强科技行动实施方案（2022—2025年），武办发〔2022〕36号，三、重点任务（一）
 */
export const platformTaskPoints: readonly PlanPoint[] = [
  {
    section: "三（一）1",
    due: by2025,
    responsible: "市科技局、市发展改革委、市工信局、市卫生健康委、武威工业园区管委会，各县区政府",
    tasks: [
      {
        ...newOrganisations,
        id: "national-platforms",
        name: "国家级野外科学观测研究站等平台",
        figure: atLeast(2),
        phrase: "新培育国家级野外科学观测研究站等平台2家以上",
      },
      {
        ...newOrganisations,
        id: "provincial-platforms",
        name: "省级各类科技创新平台",
        figure: atLeast(3),
        phrase: "新增省级各类科技创新平台3家以上",
      },
    ],
  },
  {
    section: "三（一）专栏1·2",
    due: unstated,
    tasks: [
      {
        ...organisations,
        printedUnit: "个",
        id: "provincial-agricultural-parks",
        name: "提质增效的省级农业科技园区",
        figure: asStated(4),
        phrase: "推进4个鲜明区域特色和产业特色的省级农业科技园区提质增效",
      },
    ],
  },
  {
    section: "三（一）专栏1·4",
    due: unstated,
    tasks: [
      {
        ...newOrganisations,
        id: "field-stations",
        name: "野外科学观测研究站",
        figure: atLeast(2),
        phrase: "力争新增野外科学观测研究站2家以上",
      },
      {
        ...newOrganisations,
        id: "national-stations",
        name: "国家级站所",
        figure: atLeast(2),
        phrase: "培育国家级站所2家以上",
      },
    ],
  },
  {
    section: "三（一）专栏1·5",
    due: unstated,
    tasks: [
      {
        ...newOrganisations,
        id: "provincial-or-higher-platforms",
        name: "省级以上科技创新平台",
        figure: atLeast(3),
        phrase: "新增省级以上科技创新平台3家以上",
      },
    ],
  },
  {
    section: "三（一）2",
    due: by2025,
    responsible: "市科技局、市教育局、市财政局、市水务局、市农业农村局、市林草局，各县区政府",
    tasks: [
      {
        ...organisations,
        id: "research-units",
        name: "纳统科学研究与技术推广单位",
        aliases: ["纳统科研单位"],
        figure: atLeast(45),
        phrase: "全市纳统科学研究与技术推广单位达到45家",
      },
      {
        ...hundredMillionYuan,
        id: "research-unit-spending",
        name: "科研单位年度研发经费投入",
        aliases: ["科研单位研发经费投入"],
        figure: atLeast(1.5),
        phrase: "科研单位年度研发经费投入达到1.5亿元",
      },
    ],
  },
];
