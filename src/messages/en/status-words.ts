import { formatThreshold } from "../format-number";
import type { Messages } from "../messages";
import { statuses } from "./words";

const { withheld } = statuses;

export const statusWords: Messages["statusWords"] = {
  plan: statuses,
  "midterm-review": {
    achieved: "Achieved early",
    "on-track": "Broadly as expected",
    "slightly-behind": "Behind",
    behind: "Behind",
    regressing: "Behind",
    withheld: "Not out yet, not judged",
  },
  lights: {
    achieved: "Green light",
    "on-track": "Green light",
    "slightly-behind": "Yellow light",
    behind: "Red light",
    regressing: "Red light",
    withheld,
  },
  cards: {
    achieved: "Blue card",
    "on-track": "Blue card",
    "slightly-behind": "Yellow card",
    behind: "Red card",
    regressing: "Red card",
    withheld,
  },
  slips: {
    achieved: "Done",
    "on-track": "On pace",
    "slightly-behind": "Yellow slip",
    behind: "Red slip",
    regressing: "Red slip",
    withheld,
  },
};

export const statusMeanings: Messages["statusMeaning"] = ({
  leadingMethod,
  lightRed,
  onTrackFrom,
  slightlyBehindFrom,
}) => {
  const always = {
    achieved: "The latest value meets the final target",
    withheld: "Not out yet or not comparable; see the explanation",
  };
  if (leadingMethod !== "planPath") {
    const isByDeadline = leadingMethod === "straightLine" && lightRed === "target-year-over";
    return {
      ...always,
      "on-track": "Good progress by the chosen method",
      "slightly-behind": "Must speed up by the chosen method",
      behind: isByDeadline ? "The target year is over and the target is not met" : "Far behind by the chosen method",
      regressing: "The wrong way by the chosen method",
    };
  }
  const [onTrack, slightly] = [formatThreshold(onTrackFrom), formatThreshold(slightlyBehindFrom)];
  return {
    ...always,
    "on-track": `At least ${onTrack} of the share that the plan asks for`,
    "slightly-behind": `${slightly.replace("%", "")}–${onTrack} of the share that the plan asks for`,
    behind: `Less than ${slightly} of the share that the plan asks for`,
    regressing: "The latest value is worse than the baseline",
  };
};
