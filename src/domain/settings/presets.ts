import type { PresetName, SettingChoices } from "./setting-choices";

/**
 * Settings as places and offices use them. Only what a public source states is set; all else stays as it is by default. A place
 * whose rule of lights is not public has no preset.
 */
export const presets: Readonly<Record<PresetName, Omit<SettingChoices, "preset">>> = {
  default: {},
  /** Lights by the pace of time. @source 银川市发展和改革委员会, March 2025 (m.qlbk.net/news/3Ww4l7bw75.html) */
  yinchuan: {
    leadingMethod: "straightLine",
    "straightLine.yellow": 0.1,
    "straightLine.red": 0.3,
    palette: "traffic-light",
    wording: "lights",
  },
  /**
   * Blue for who leads, yellow reminds, red warns. The cards go by rank, so that no threshold is known.
   *
   * @source 枣庄市, 2022年度重点工作亮屏 (632news.com/zznews/content/2023-04/01/content_54464.html)
   */
  zaozhuang: { palette: "blue-yellow-red", wording: "cards" },
  /**
   * The slips of a company of the city, not of its government: yellow for whatever lags behind the pace of time, red for what is overdue
   * until it is done. From when on a deadline counts as near, for which a blue slip is sent, is not public, and neither is the
   * judgement of quality that may lead to a yellow one: neither is set. Nor are colours stated for what keeps pace.
   *
   * @source 宿迁产发集团, 三色督办单, 6 June 2025 (sqgzw.suqian.gov.cn/gzw/gqfc/202506/c520c452698d42cebc27aed37067306c.shtml)
   */
  suqian: {
    leadingMethod: "straightLine",
    lightNearlyOnPace: "yellow",
    lightRed: "target-year-over",
    palette: "traffic-light",
    wording: "slips",
  },
  /** @source Eurostat, Sustainable development in the European Union, annex on the assessment of progress */
  eurostat: { leadingMethod: "growthRatio", "growthRatio.onTrack": 0.95, "growthRatio.accelerationNeeded": 0.6 },
  /** The same with zeros taken for 0.001. @source Statistics Canada's SDG hubs */
  statcan: { leadingMethod: "growthRatio", compat: "statcan" },
};
