import type { FunctionTexts } from "../function-texts";
import { settingProblems } from "./setting-problems";
import { kinds } from "./words";

export const functionTexts: FunctionTexts = {
  description: {
    STATUS: "指标的状态：已达标、符合规划进度、略有滞后、明显滞后或低于基期。",
    PROGRESS: "提升完成度：（最新实际值－基期值）÷（最终目标值－基期值）；1为达到目标，0为没有变化，负数为退步。",
    EXPECTED: "规划路径在某年的值：目标年份为目标值，两个目标年份之间为参考值。",
    REQUIRED: "从最新实际值起，每年须变化多少才能如期达到最终目标；已达标为0。",
    PROJECT: "按现有趋势预测某年的值，依次给出预测值和80%区间的下限、上限，占一行三格。",
    CHANCE: "按现有趋势，目标年份达到最终目标的概率，0～1。",
    GROWTHRATIO: "增长率之比：实际年均增长率÷达到目标所需的年均增长率；不给目标时为朝有利方向的年均增长率本身。",
  },
  argument: {
    years: "实际值的年份，一行或一列，如2021或“2021年”。",
    values: "实际值，与年份一一对应，横排竖排均可；空格和“—”“数据未出”一类跳过。",
    targetYears: "目标年份，一行或一列；阶段目标也写在这里。",
    targets: "目标值，与目标年份一一对应；年份最晚的是最终目标。区间写成60—65，或方向为“区间”时同一年份写两格。",
    direction: "方向：“上升”“下降”或“区间”。不写按上升；目标值写成60—65的，按区间。",
    kind: `指标种类（${Object.values(kinds).join("、")}）或计量单位（家、%等）。写明后按平方根推算，与任务窗格一致；占比不超出0～100。`,
    settings:
      "设置，如“path=geometric; onTrackFrom=0.9; preset=yinchuan”，或名称和取值两列单元格。不写按默认；不读取工作簿里保存的设置。",
    upperLimit: "指标的自然上限，如百分比的100。接近上限时要求相应放宽。",
    baselineYear: "基期年份。不写为最早有实际值的年份。",
    year: "要计算的年份。",
    asOf: "评价年份，此后的实际值不计。不写则全部计入。",
  },
  problems: {
    "sizes-differ": ({ years, values, ofTargets }) =>
      `${ofTargets ? "目标年份" : "年份"}有${years}格，${ofTargets ? "目标值" : "实际值"}有${values}格。请选取同样多的单元格。`,
    "year-unreadable": ({ text }) => `“${text}”不是年份。请写四位年份，如2025。`,
    "year-missing": ({ position }) => `第${position}格有数值，但没有对应的年份。请补上年份。`,
    "year-repeated": ({ year }) => `${year}年出现了不止一次。每个年份只能有一个数值。`,
    "value-unreadable": ({ text, year }) => `${year}年的“${text}”不是数字。请改为数字，没有数据就留空。`,
    "direction-unreadable": ({ text }) => `看不懂方向“${text}”。请写“上升”“下降”或“区间”。`,
    "kind-unreadable": ({ text }) =>
      `没有“${text}”这个指标种类或计量单位。可写：${Object.values(kinds).join("、")}，或家、%等单位。`,
    "limit-unreadable": ({ text }) => `上限“${text}”不是数字。请改为数字，没有上限就留空。`,
    ...settingProblems,
    "settings-unreadable": ({ text }) => `设置“${text}”不是“名称=取值”的形式，如path=geometric。`,
    "baseline-missing": ({ year }) => `基期${year}年没有实际值。请换一个有实际值的年份。`,
  },
};
