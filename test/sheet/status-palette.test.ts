import { headingLook, shownStatuses, statusPalette, statusPalettes } from "../../src/sheet/status-palette";

const channels = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);

/** Relative luminance by WCAG 2.2. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(color).map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast ratio by WCAG 2.2. */
const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/**
 * What a person without green receptors sees of a colour, in linear light.
 * Source: Viénot, Brettel, Mollon (1999), matrix for deuteranopia.
 */
const deuteranope = (color: string): number[] => {
  const [r = 0, g = 0, b = 0] = channels(color).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  const l = 17.8824 * r + 43.5161 * g + 4.11935 * b;
  const s = 0.0299566 * r + 0.184309 * g + 1.46709 * b;
  const m = 0.494207 * l + 1.24827 * s;
  return [
    0.080944447 * l - 0.130504409 * m + 0.116721066 * s,
    -0.010248533 * l + 0.054019326 * m - 0.113614708 * s,
    -0.000365297 * l - 0.004121615 * m + 0.693511405 * s,
  ];
};

const looks = shownStatuses.map((status) => [status, statusPalette[status]] as const);

describe.each(Object.entries(statusPalettes))("the palette “%s”", (_name, palette) => {
  test("has text of a contrast of at least 7:1 on every fill", () => {
    for (const { fill, fontColor } of Object.values(palette)) {
      expect(contrast(fill, fontColor)).toBeGreaterThanOrEqual(7);
    }
  });

  test("has a fill of its own for each status, and the symbols of the standard one", () => {
    expect(new Set(Object.values(palette).map(({ fill }) => fill)).size).toBe(shownStatuses.length);
    for (const status of shownStatuses) expect(palette[status].symbol).toBe(statusPalette[status].symbol);
  });
});

describe("the status palette", () => {
  test.each(looks)("text on the fill of %s has a contrast of at least 7:1", (_status, { fill, fontColor }) => {
    expect(contrast(fill, fontColor)).toBeGreaterThanOrEqual(7);
  });

  test("headings have a contrast of at least 7:1", () => {
    expect(contrast(headingLook.fill, headingLook.fontColor)).toBeGreaterThanOrEqual(7);
  });

  test("no two statuses share a symbol or a fill", () => {
    expect(new Set(looks.map(([, { symbol }]) => symbol)).size).toBe(looks.length);
    expect(new Set(looks.map(([, { fill }]) => fill)).size).toBe(looks.length);
  });

  test("no two fills look the same to a person who cannot tell red from green", () => {
    const fills = looks.map(([, { fill }]) => deuteranope(fill));
    for (const [i, a] of fills.entries()) {
      for (const b of fills.slice(i + 1)) {
        const distance = Math.hypot(...a.map((value, channel) => value - (b[channel] ?? 0)));
        expect(distance).toBeGreaterThan(0.05);
      }
    }
  });
});
