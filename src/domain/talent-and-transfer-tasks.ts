import {
  asStated,
  atLeast,
  by2025,
  everyYear,
  hundredMillionYuan,
  newOrganisations,
  peopleSentOut,
  type PlanPoint,
} from "./quantified-task";
import { units } from "./units";

/**
 * The points on talent and on the transfer of results that hold figures, in the plan's order; none of （三） does.
 *
 * @source 武威市强科技行动实施方案（2022—2025年），武办发〔2022〕36号，三、重点任务（三）—（五）
 */
export const talentAndTransferTaskPoints: readonly PlanPoint[] = [
  {
    section: "三（四）17",
    due: everyYear,
    responsible: "市科技局、市委组织部、市人社局、市农业农村局，各县区政府",
    tasks: [
      {
        ...peopleSentOut,
        id: "technology-envoys",
        name: "科技特派员",
        figure: atLeast(500),
        phrase: "每年选派科技特派员500名以上",
      },
    ],
  },
  {
    section: "三（五）19",
    due: by2025,
    responsible: "市科技局、市人社局、市市场监管局",
    tasks: [
      {
        ...newOrganisations,
        id: "provincial-transfer-institutions",
        name: "省级科技成果转移转化示范机构",
        figure: asStated(3),
        phrase: "新培育省级科技成果转移转化示范机构3家",
      },
      {
        ...hundredMillionYuan,
        id: "technology-contracts",
        name: "技术合同成交额",
        figure: atLeast(28),
        phrase: "技术合同成交额达到28亿元",
      },
    ],
  },
  {
    section: "三（五）21",
    due: by2025,
    responsible: "市市场监管局、市科技局",
    tasks: [
      {
        printedUnit: "件",
        unit: units.piecesPerTenThousand,
        kind: "rate",
        id: "high-value-patents-per-population",
        name: "每万人口高价值发明专利拥有量",
        figure: atLeast(1.2),
        phrase: "每万人口高价值发明专利拥有量达到1.2件",
      },
    ],
  },
];
