/** The width in pixels of one line of text set in a CSS font. */
export type MeasureText = (text: string, font: string) => number;

/** How many widths are kept before the memory is emptied. */
const REMEMBERED = 20_000;

/** Measures by a canvas, which lays out nothing on the page and so is quick enough for whole sheets. */
export function textMeasure(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("this browser has no 2D canvas to measure text with");
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size > REMEMBERED) known.clear();
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}

/**
 * How many lines a text takes in a width, broken as browsers break it under `overflow-wrap: anywhere`: between Chinese
 * characters and at spaces, and inside a word only where it is longer than the line.
 */
export function wrappedLines(text: string, font: string, widthPx: number, measure: MeasureText): number {
  let lines = 0;
  for (const paragraph of text.split(/\r?\n/)) lines += paragraphLines(paragraph, font, widthPx, measure);
  return lines;
}

function paragraphLines(paragraph: string, font: string, widthPx: number, measure: MeasureText): number {
  if (measure(paragraph, font) <= widthPx) return 1;
  let lines = 1;
  let used = 0;
  for (const piece of breakable(paragraph)) {
    const width = measure(piece, font);
    const visible = measure(piece.trimEnd(), font);
    if (used > 0 && used + visible > widthPx) {
      lines += 1;
      used = 0;
    }
    used += width;
    if (visible > widthPx) {
      const fullLines = Math.ceil(used / widthPx) - 1;
      lines += fullLines;
      used -= fullLines * widthPx;
    }
  }
  return lines;
}

/** Words with the space after them, and each ideograph with the closing punctuation that may not begin a line. */
function breakable(paragraph: string): readonly string[] {
  return (
    paragraph.match(/[\u2E80-\u9FFF\uF900-\uFAFF][，。、；：？！）》”’]*|[^\s\u2E80-\u9FFF\uF900-\uFAFF]+\s*|\s+/gu) ??
    []
  );
}
