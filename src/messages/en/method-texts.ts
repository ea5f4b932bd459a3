import type { MethodTexts } from "../method-texts";

export const methodTexts: MethodTexts = {
  name: {
    growthRatio: "growth ratio (Eurostat, Open SDG, Statistics Canada)",
    straightLine: "straight-line lights (Yinchuan)",
    unProgressChart: "UN Progress Chart",
    dns: "German Sustainable Development Strategy",
    escapCurrentStatus: "ESCAP current status index",
    escapAnticipatedProgress: "ESCAP anticipated progress index (at this product's projection)",
  },
  labels: {
    growthRatio: {
      achieved: "Target achieved",
      "on-track": "On track",
      "acceleration-needed": "Progress made, acceleration needed",
      limited: "Limited progress",
      deterioration: "Deterioration",
    },
    straightLine: { green: "Green", yellow: "Yellow", red: "Red" },
    unProgressChart: {
      met: "Target met or almost met",
      "on-track": "On track to meet the target",
      "fair-progress": "Fair progress, acceleration needed",
      "limited-progress": "Limited or no progress",
    },
    dns: {
      "reached-or-nearly": "Sun: will be reached, or missed by less than 5%",
      "missed-slightly": "Sun and cloud: will be missed by 5% to 20%",
      missed: "Cloud: right direction, but will be missed by more than 20%",
      "wrong-direction": "Thunderstorm: not moving the right way",
    },
    escapCurrentStatus: { completed: "Whole way covered", progress: "Progress", "no-progress": "No progress" },
    escapAnticipatedProgress: {
      maintain: "Green: maintain the pace",
      accelerate: "Yellow: accelerate",
      reverse: "Red: reverse the trend",
    },
  },
  figures: {
    growthRatio: (percent) => `Yearly growth since the baseline is ${percent} of the growth that the target needs`,
    growth: (percent) => `No target; yearly growth since the baseline is ${percent} (progress is positive)`,
    straightLine: (points, isAhead) =>
      `The completed share is ${points} percentage points ${isAhead ? "ahead of" : "behind"} the time that has passed`,
    unProgressChart: (percent) =>
      `At the growth since the baseline, ${percent} of the way will be completed by the target year`,
    dns: (percent, isPast) =>
      isPast
        ? `At the average change of the last five years the next target will be passed by ${percent} of the remaining way`
        : `At the average change of the last five years the next target will be missed by ${percent} of the remaining way`,
    escapCurrentStatus: (index) => `${index} of the 10 points from baseline to target are covered`,
    escapAnticipatedProgress: (percent) =>
      `${percent} of the way from baseline to target is expected to be missing in the target year`,
  },
  comparison: {
    heading: "What each method says",
    planPath: "Plan path",
    leads: "Leading method: lists and the sheet show its status",
    disagrees: "Differs from the plan path",
    conflicts: "Why they differ",
    symbols: "Methods (all else as above)",
  },
  symbols: [
    { symbol: "b", meaning: "baseline" },
    { symbol: "d", meaning: "1 where a higher value is better, −1 where a lower one is" },
    { symbol: "g, G", meaning: "growth per year since the baseline, and the growth that reaches the target" },
    { symbol: "R", meaning: "growth ratio" },
    { symbol: "p", meaning: "growth per year where there is no target; progress is positive" },
    { symbol: "L, C", meaning: "upper limit of the value, and the room to grow that it leaves" },
    { symbol: "a", meaning: "completed share beyond the share of time that has passed" },
    { symbol: "v", meaning: "where the method arrives in the target year" },
    { symbol: "s", meaning: "completed share that it arrives at" },
    { symbol: "x₀, c", meaning: "earliest actual value of the last five years, and the mean change per year since" },
    { symbol: "m", meaning: "share of the remaining way that will be missing" },
    { symbol: "i", meaning: "ESCAP’s current status index" },
  ],
  nameList: (names) => new Intl.ListFormat("en", { type: "conjunction" }).format(names),
  conflict: {
    "front-loaded-path": (methods) =>
      `The plan asks for more in its early years than steady progress would; methods that leave the milestones aside say better: ${methods}.`,
    "back-loaded-path": (methods) =>
      `The plan asks for less in its early years than steady progress would; methods that leave the milestones aside say worse: ${methods}.`,
    "past-and-slipping": (methods) =>
      `The value keeps to the plan path, but its last change went the wrong way; methods that look at recent changes say worse: ${methods}.`,
    "final-missed": (methods) =>
      `The target year is over and the target was missed, which the plan path never calls on track; methods that allow for a small miss say better: ${methods}.`,
    "row-base-year": (methods) =>
      `This row counts from another base year than its table; counted from the table’s base year, these methods would agree with the plan path: ${methods}.`,
    "recent-trend": (methods) =>
      `Recent changes differ from the average since the baseline, at which these methods would agree with the plan path: ${methods}.`,
    "compound-growth": (methods) =>
      `These methods ask for the same rate every year; at the same amount every year they would agree with the plan path: ${methods}.`,
    "other-threshold": (methods) =>
      `On the same straight line the value lies between the plan's threshold and that of ${methods}.`,
    "target-near-limit": (methods) =>
      `The target is close to the natural limit, where growth must slow down; methods that ask for steady growth disagree: ${methods}.`,
    unexplained: (methods) =>
      `These methods disagree with the plan path, and no reason could be confirmed; compare their sums: ${methods}.`,
  },
};
