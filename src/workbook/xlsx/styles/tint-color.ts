import type { Color } from "../../../sheet/edit-plan";

/**
 * A colour made darker or lighter: its lightness shrinks, or its distance from white does.
 *
 * @param tint  −1 black … 0 as it is … 1 white
 * @source ECMA-376-1 §18.8.19 color, tint: L′ = L·(1 + tint) below 0, L·(1 − tint) + tint above, in hue, lightness, saturation
 * @example tintColor("#4472C4", 0.4) // "#8FAADC"
 */
export const tintColor = (color: Color, tint: number): Color => {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (most + least) / 2;
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // With hue and saturation kept, each channel keeps its place between the least and the most; these lie around the lightness.
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * lightness - 1));
  const reach = (saturation * (1 - Math.abs(2 * tinted - 1))) / 2;
  const shifted = channels.map((channel) =>
    most === least ? tinted : tinted + reach * ((2 * (channel - least)) / (most - least) - 1),
  );
  return `#${shifted.map(hex).join("")}`;
};

const hex = (share: number): string =>
  Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, "0");
