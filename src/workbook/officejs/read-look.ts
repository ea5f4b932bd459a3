import { whiteOrNone, type HostFill, type HostLine, type HostLines, type HostLook, type LookPart } from "./host-look";

/** How several cells look: a part that is not there is not the same for all of them. */
export type CommonLook = Partial<HostLook>;

/** Excel says null where cells differ, whatever its types say. @source Microsoft, "Blank and null values in Excel add-ins" */
type OrDiffering<Value> = Value | null | undefined;

/** Queues the reading of what all cells of a range, one column wide, have in common. */
export const queueCommonLook = (range: Excel.Range, rows: number): (() => CommonLook) => {
  const { format } = range;
  format.load("horizontalAlignment,verticalAlignment,wrapText");
  format.fill.load("color,pattern,tintAndShade");
  format.font.load("color,bold,italic");
  format.borders.load("items/sideIndex,items/style,items/color,items/weight");
  return () =>
    withoutDiffering({
      fill: commonFill(format.fill, rows),
      fontColor: colorOf(format.font.color),
      bold: format.font.bold,
      italic: format.font.italic,
      wrapText: format.wrapText,
      horizontalAlignment: format.horizontalAlignment,
      verticalAlignment: format.verticalAlignment,
      lines: commonLines(format.borders.items, rows),
    });
};

/** Queues the reading of some parts of the look of every cell of a range. */
export const queueCellLooks = (
  range: Excel.Range,
  parts: readonly LookPart[],
): (() => readonly (readonly CommonLook[])[]) => {
  const answer = range.getCellProperties({ format: loadOptions(parts) });
  return () => Array.from(valueOf(answer), (row) => Array.from(row, ({ format }) => cellLook(format ?? {}, parts)));
};

const valueOf = <Value>(answer: OfficeExtension.ClientResult<Value>): Value => answer.value;

const loadOptions = (parts: readonly LookPart[]): Excel.CellPropertiesFormatLoadOptions => {
  const wants = (part: LookPart): boolean => parts.includes(part);
  return {
    ...(wants("fill") && { fill: { color: true, pattern: true, tintAndShade: true } }),
    ...((wants("fontColor") || wants("bold") || wants("italic")) && {
      font: { color: wants("fontColor"), bold: wants("bold"), italic: wants("italic") },
    }),
    ...(wants("wrapText") && { wrapText: true }),
    ...(wants("horizontalAlignment") && { horizontalAlignment: true }),
    ...(wants("verticalAlignment") && { verticalAlignment: true }),
    ...(wants("lines") && { borders: { style: true, color: true, weight: true } }),
  };
};

const cellLook = (format: Excel.CellPropertiesFormat, parts: readonly LookPart[]): CommonLook => {
  const { fill = {}, font = {}, borders = {} } = format;
  const look = withoutDiffering({
    fill: fillOf(fill),
    fontColor: colorOf(font.color),
    bold: font.bold,
    italic: font.italic,
    wrapText: format.wrapText,
    horizontalAlignment: format.horizontalAlignment,
    verticalAlignment: format.verticalAlignment,
    lines: {
      top: lineOf(borders.top) ?? null,
      bottom: lineOf(borders.bottom) ?? null,
      left: lineOf(borders.left) ?? null,
      right: lineOf(borders.right) ?? null,
    },
  });
  return Object.fromEntries(Object.entries(look).filter(([part]) => parts.some((wanted) => wanted === part)));
};

type Differing = { readonly [Part in LookPart]: HostLook[Part] | OrDiffering<never> };

/** Of the fill alone, null says something: there is none. */
const withoutDiffering = (look: Differing): CommonLook =>
  Object.fromEntries(
    Object.entries(look).filter(([part, value]) => value !== undefined && (value !== null || part === "fill")),
  );

const white = "#FFFFFF";

/** Of several white cells a tint of null says that they differ, or that none of them is filled. */
const commonFill = (fill: Parameters<typeof fillOf>[0], rows: number): HostLook["fill"] | undefined => {
  const common = fillOf(fill);
  return common === null && rows > 1 ? whiteOrNone : common;
};

/**
 * An unfilled cell is white to Excel; only its tint, which is null, tells it from a white one.
 *
 * @returns  null for no fill, undefined where cells differ
 * @source   OfficeDev/office-js issue 4900. Evidence: reported by Microsoft, not tried
 */
const fillOf = ({
  color,
  pattern,
  tintAndShade,
}: {
  readonly color?: OrDiffering<string>;
  readonly pattern?: OrDiffering<Excel.RangeFill["pattern"]>;
  readonly tintAndShade?: OrDiffering<number>;
}): HostFill | null | undefined => {
  if (color === null || color === undefined) return undefined;
  const isUnfilled = color.toUpperCase() === white && (tintAndShade ?? null) === null;
  if (color === "" || isWord(pattern, "None") || isUnfilled) return null;
  return { color: color.toUpperCase(), pattern: isWord(pattern, "Solid") ? null : (pattern ?? null) };
};

/** The client gives words of its enumerations as plain text. */
const isWord = (value: unknown, word: string): boolean => value === word;

const colorOf = (color: OrDiffering<string>): string | null => color?.toUpperCase() ?? null;

/** Of an `Excel.RangeBorder` or a `CellBorder`. @returns null for no line, undefined where cells differ */
const lineOf = (
  border:
    | {
        readonly style?: OrDiffering<Excel.RangeBorder["style"]>;
        readonly color?: OrDiffering<string>;
        readonly weight?: OrDiffering<Excel.RangeBorder["weight"]>;
      }
    | undefined,
): HostLine | null | undefined => {
  const { style, color, weight } = border ?? {};
  if (isWord(style, "None")) return null;
  if (style == null || color == null || weight == null) return undefined;
  return { style, color: color.toUpperCase(), weight };
};

/** @returns undefined where the cells of the column differ */
const commonLines = (borders: readonly Excel.RangeBorder[], rows: number): HostLines | undefined => {
  const side = (index: string): HostLine | null | undefined =>
    lineOf(Array.from(borders).find(({ sideIndex }) => isWord(sideIndex, index)));
  const [top, bottom, left, right] = [side("EdgeTop"), side("EdgeBottom"), side("EdgeLeft"), side("EdgeRight")];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return undefined;
  const between = rows === 1 ? [] : [side("InsideHorizontal"), bottom];
  if (between.some((line) => JSON.stringify(line) !== JSON.stringify(top))) return undefined;
  return { top, bottom, left, right };
};
