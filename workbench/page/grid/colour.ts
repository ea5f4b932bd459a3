/** Colours of the paper where a cell has no fill, and of automatic ink on it. */
export interface Paper {
  readonly paper: string;
  readonly ink: string;
}

export const lightPaper: Paper = { paper: "#FFFFFF", ink: "#000000" };
export const darkPaper: Paper = { paper: "#1E1F22", ink: "#E8E8E8" };

/** @source WCAG 2.2, success criterion 1.4.3: text needs a contrast of at least 4.5 : 1. */
const READABLE_CONTRAST = 4.5;

/**
 * A colour chosen for white paper, made readable on the paper that is shown: where the contrast is too low it is mixed with
 * the paper's own ink until it suffices. What the book holds is not changed by it.
 *
 * @param color  `#RRGGBB`
 */
export function readableInk(color: string, { paper, ink }: Paper): string {
  for (let share = 0; share < 1; share += 0.1) {
    const mixed = mix(color, ink, share);
    if (contrast(mixed, paper) >= READABLE_CONTRAST) return mixed;
  }
  return ink;
}

/** @source WCAG 2.2, definition of contrast ratio */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** @source WCAG 2.2, definition of relative luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((channel, index) =>
    Math.round(channel + ((target[index] ?? channel) - channel) * share),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) || 0);
}
