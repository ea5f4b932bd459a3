import type { DirectedIndicator, Indicator } from "./indicator";

/** @example isDirected({ ..., direction: "band" }) // false */
export const isDirected = (indicator: Indicator): indicator is DirectedIndicator => indicator.direction !== "band";
