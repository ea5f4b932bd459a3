import {
  asStated,
  atLeast,
  by2025,
  everyYear,
  newOrganisations,
  organisations,
  peopleSentOut,
  percent,
  type PlanPoint,
} from "./quantified-task";

/**
 * The points on enterprises that hold figures, in the plan's order.
 *
 * @source 武威市强科技行动实施方案（2022—2025年），武办发〔2022〕36号，三、重点任务（二）
 */
export const enterpriseTaskPoints: readonly PlanPoint[] = [
  {
    section: "三（二）4",
    due: by2025,
    responsible: "市科技局、市工信局、市财政局、市政府国资委、市税务局，各县区政府",
    tasks: [
      {
        ...percent,
        id: "industrial-firms-with-rd-share",
        name: "有R&D活动的规模以上工业企业占比",
        figure: atLeast(40),
        phrase: "全市有R&D活动的规模以上工业企业占比达到40%以上",
      },
      {
        ...percent,
        id: "industrial-rd-to-revenue",
        name: "规模以上工业企业研发经费支出占营业收入比重",
        figure: atLeast(1.3),
        phrase: "规模以上工业企业研发经费支出占营业收入比重达到1.3%以上",
      },
    ],
  },
  {
    section: "三（二）7",
    due: by2025,
    responsible:
      "市科技局、市发展改革委、市工信局、市农业农村局、市文体广电旅游局、市卫生健康委、市生态环境局，各县区政府",
    tasks: [
      {
        ...newOrganisations,
        printedUnit: "个",
        id: "innovation-consortia",
        name: "企业创新联合体",
        aliases: ["创新联合体"],
        figure: asStated(2),
        phrase: "组建企业创新联合体2个",
      },
    ],
  },
  {
    section: "三（二）专栏2·1",
    due: by2025,
    tasks: [
      {
        ...organisations,
        id: "high-tech-enterprises",
        name: "高新技术企业",
        figure: atLeast(100),
        phrase: "全市高新技术企业达到100家以上",
      },
    ],
  },
  {
    section: "三（二）专栏2·2",
    due: by2025,
    tasks: [
      {
        ...organisations,
        printedUnit: "户",
        id: "specialised-firms",
        name: "专精特新中小企业",
        aliases: ["省级专精特新中小企业", "专精特新企业"],
        figure: atLeast(25),
        phrase: "专精特新中小企业达到25户以上",
      },
      {
        ...organisations,
        printedUnit: "户",
        id: "little-giants",
        name: "专精特新“小巨人”企业",
        aliases: ["国家专精特新“小巨人”企业", "小巨人企业"],
        figure: atLeast(5),
        phrase: "专精特新“小巨人”企业达到5户以上",
      },
    ],
  },
  {
    section: "三（二）专栏2·3",
    due: by2025,
    tasks: [
      {
        ...organisations,
        id: "provincial-innovative-enterprises",
        name: "省级科技创新型企业",
        figure: atLeast(80),
        phrase: "省级科技创新型企业达到80家",
      },
      {
        ...organisations,
        kind: "flow",
        id: "technology-smes",
        name: "科技型中小企业",
        aliases: ["评价入库科技型中小企业"],
        figure: atLeast(160),
        phrase: "评价入库科技型中小企业达到160家",
      },
    ],
  },
  {
    section: "三（二）专栏2·4",
    due: everyYear,
    tasks: [
      {
        ...peopleSentOut,
        id: "technology-commissioners",
        name: "科技专员",
        figure: atLeast(30),
        phrase: "每年支持高校院所面向企业选派科技专员30名以上",
      },
    ],
  },
];
