import type { PaletteName, StandingStatus } from "../domain/assessment";
import type { Color } from "./edit-plan";

/** The status of a row as a reader meets it; `withheld` where there is no standing. */
export type ShownStatus = StandingStatus | "withheld";

/** In the order of the legend. */
export const shownStatuses: readonly ShownStatus[] = [
  "achieved",
  "on-track",
  "slightly-behind",
  "behind",
  "regressing",
  "withheld",
];

export interface StatusLook {
  readonly fill: Color;
  readonly fontColor: Color;
  /** Tells the statuses apart without colour. */
  readonly symbol: string;
}

export type StatusPalette = Readonly<Record<ShownStatus, StatusLook>>;

/**
 * Fill, text colour and symbol of each status. A status is always all three, with its word.
 *
 * The fills differ in lightness as well as in hue, and no two are told apart by red against green; text on fill has a contrast
 * of at least 7:1 (WCAG 2.2, 1.4.6), which `test/sheet/status-palette.test.ts` computes.
 */
export const statusPalette: StatusPalette = {
  achieved: { fill: "#BDD7EE", fontColor: "#10305C", symbol: "★" },
  "on-track": { fill: "#D5EBDD", fontColor: "#0B4A2B", symbol: "●" },
  "slightly-behind": { fill: "#FFF2CC", fontColor: "#5E4300", symbol: "▲" },
  behind: { fill: "#F8CBAD", fontColor: "#6B2A06", symbol: "▼" },
  regressing: { fill: "#E3B7CF", fontColor: "#560A2F", symbol: "✖" },
  withheld: { fill: "#EDEDED", fontColor: "#3B3B3B", symbol: "○" },
};

const red: Pick<StatusPalette, "behind" | "regressing"> = {
  behind: { fill: "#F7C4BF", fontColor: "#5A0C08", symbol: "▼" },
  regressing: { fill: "#EBA8A1", fontColor: "#420603", symbol: "✖" },
};

const { "slightly-behind": yellow, withheld: grey } = statusPalette;

/**
 * The palettes that can be chosen. Symbols and contrast are those of the standard one; a palette of red and green is for offices that
 * ask for it, and is told apart without colour by symbol and word.
 */
export const statusPalettes: Readonly<Record<PaletteName, StatusPalette>> = {
  standard: statusPalette,
  "traffic-light": {
    achieved: { fill: "#A9D8B8", fontColor: "#063318", symbol: "★" },
    "on-track": { fill: "#D5EBDD", fontColor: "#0B4A2B", symbol: "●" },
    "slightly-behind": yellow,
    ...red,
    withheld: grey,
  },
  "blue-yellow-red": {
    achieved: { fill: "#A9CBEA", fontColor: "#0B2447", symbol: "★" },
    "on-track": { fill: "#D6E6F5", fontColor: "#10305C", symbol: "●" },
    "slightly-behind": yellow,
    ...red,
    withheld: grey,
  },
};

/** The fill of the headings that this add-in writes, and their text. */
export const headingLook = { fill: "#DDE3EA", fontColor: "#1F2937", border: "#A6A6A6" } as const;
