/** One line of a plot; `note` is what a pointer on a mark shows, and what a test reads. */
export interface PlotLine {
  readonly name: string;
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly note: string;
    readonly radius?: number;
  }[];
}

/** Axes in units of the data; `guides` are the lines on which perfect figures lie, from (x, y) to (x, y). */
export interface Plot {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly guides: readonly (readonly [number, number, number, number])[];
  readonly lines: readonly PlotLine[];
}

const [width, height, margin] = [440, 340, 52];
/** Told apart also by those who do not see colours alike: the palette of M. Okabe and K. Ito, 2008. */
const colours = ["#0072b2", "#56b4e9", "#d55e00", "#009e73"];

/** Plots side by side as the text of an SVG file, with one legend beneath. */
export const drawPlots = (plots: readonly Plot[]): string => {
  const names = [...new Set(plots[0]?.lines.map(({ name }) => name))];
  const legend = names.map(
    (name, at) =>
      `<circle cx="${margin}" cy="${height + 6 + at * 18}" r="4" fill="${colours[at] ?? "#000"}"/>` +
      `<text x="${margin + 10}" y="${height + 10 + at * 18}">${name}</text>`,
  );
  const size = `${plots.length * width} ${height + 10 + names.length * 18}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...plots.map((plot, at) => `<g transform="translate(${at * width} 0)">\n${drawPlot(plot).join("\n")}\n</g>`),
    ...legend,
    "</svg>\n",
  ].join("\n");
};

const drawPlot = ({ title, xTitle, yTitle, x, y, xTicks, yTicks, guides, lines }: Plot): readonly string[] => {
  const across = (value: number): string => between(value, x, margin, width - 16);
  const down = (value: number): string => between(value, y, height - margin, 34);
  const grid = `stroke="#ddd"`;
  return [
    `<text x="${width / 2}" y="18" text-anchor="middle" font-weight="bold">${title}</text>`,
    `<text x="${width / 2}" y="${height - 14}" text-anchor="middle">${xTitle}</text>`,
    `<text transform="translate(14 ${height / 2}) rotate(-90)" text-anchor="middle">${yTitle}</text>`,
    ...xTicks.map((tick) => `<text x="${across(tick)}" y="${height - 34}" text-anchor="middle">${tick}</text>`),
    ...yTicks.map(
      (tick) =>
        `<line x1="${margin}" x2="${width - 16}" y1="${down(tick)}" y2="${down(tick)}" ${grid}/>` +
        `<text x="${margin - 6}" y="${down(tick)}" dy="4" text-anchor="end">${tick}</text>`,
    ),
    ...guides.map(
      ([x1, y1, x2, y2]) =>
        `<line x1="${across(x1)}" y1="${down(y1)}" x2="${across(x2)}" y2="${down(y2)}" stroke="#666" stroke-dasharray="4 3"/>`,
    ),
    ...lines.flatMap(({ name, points }, at) => {
      const colour = colours[at % colours.length] ?? "#000";
      const path = points.map((point) => `${across(point.x)},${down(point.y)}`).join(" ");
      return [
        `<polyline points="${path}" fill="none" stroke="${colour}"/>`,
        ...points.map(
          (point) =>
            `<circle cx="${across(point.x)}" cy="${down(point.y)}" r="${(point.radius ?? 3).toFixed(1)}" fill="${colour}" fill-opacity="0.8">` +
            `<title>${name}, ${point.note}</title></circle>`,
        ),
      ];
    }),
  ];
};

const between = (value: number, [from, to]: readonly [number, number], start: number, end: number): string =>
  (start + ((value - from) / (to - from)) * (end - start)).toFixed(1);
