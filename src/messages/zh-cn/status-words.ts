import { formatThreshold } from "../format-number";
import type { Messages } from "../messages";
import { statuses } from "./words";

const { withheld } = statuses;

export const statusWords: Messages["statusWords"] = {
  plan: statuses,
  "midterm-review": {
    achieved: "提前实现",
    "on-track": "基本符合预期",
    "slightly-behind": "滞后",
    behind: "滞后",
    regressing: "滞后",
    withheld,
  },
  lights: {
    achieved: "绿灯",
    "on-track": "绿灯",
    "slightly-behind": "黄灯",
    behind: "红灯",
    regressing: "红灯",
    withheld,
  },
  cards: {
    achieved: "蓝牌",
    "on-track": "蓝牌",
    "slightly-behind": "黄牌",
    behind: "红牌",
    regressing: "红牌",
    withheld,
  },
  slips: {
    achieved: "已完成",
    "on-track": "达到序时进度",
    "slightly-behind": "黄色督办单",
    behind: "红色督办单",
    regressing: "红色督办单",
    withheld,
  },
};

export const statusMeanings: Messages["statusMeaning"] = ({
  leadingMethod,
  lightRed,
  onTrackFrom,
  slightlyBehindFrom,
}) => {
  const always = { achieved: "最新实际值已达到最终目标", withheld: "数据未出或无法比较，原因见说明" };
  if (leadingMethod !== "planPath") {
    const isByDeadline = leadingMethod === "straightLine" && lightRed === "target-year-over";
    return {
      ...always,
      "on-track": "按所选评价方法，进度良好",
      "slightly-behind": "按所选评价方法，需要加快",
      behind: isByDeadline ? "目标年份已过，仍未达到目标" : "按所选评价方法，明显落后",
      regressing: "按所选评价方法，方向相反",
    };
  }
  const [onTrack, slightly] = [formatThreshold(onTrackFrom), formatThreshold(slightlyBehindFrom)];
  return {
    ...always,
    "on-track": `提升完成度不低于规划要求的${onTrack}`,
    "slightly-behind": `提升完成度为规划要求的${slightly}～${onTrack}`,
    behind: `提升完成度不足规划要求的${slightly}`,
    regressing: "最新实际值比基期退步",
  };
};
