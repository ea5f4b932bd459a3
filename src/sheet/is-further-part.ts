import { toHalfWidth } from "../domain/to-half-width";

/** The name of a row as it is read, and how the sheet writes it. */
export interface WrittenName {
  /** Blanks in front and all. */
  readonly text: string;
  readonly name: string;
  readonly unitText: string | null;
}

/**
 * Whether a row goes on with the parts of a whole that a row of 其中 began, though it doesn't say so itself: it is set in deeper than
 * the whole, numbered on, or named after the whole as the part before it is (企业数, 其中：大型企业数, 中型企业数). Where nothing of
 * this shows, nobody can know.
 *
 * @param before  the part before it
 * @example isFurtherPart(named("R&D经费"), named("其中：企业"), named("  高校")) // true
 * @example isFurtherPart(named("R&D经费"), named("其中：企业"), named("高新技术企业")) // false
 */
export const isFurtherPart = (whole: WrittenName, before: WrittenName, next: WrittenName): boolean => {
  if (indentOf(next.text) > indentOf(whole.text)) return true;
  if (numberAfter(before.name) === numberOf(next.name)) return numberAfter(whole.name) !== numberOf(next.name);
  return next.unitText === whole.unitText && isNamedAfter(whole, before) && isNamedAfter(whole, next);
};

/** A full-width blank is as wide as two others. */
const indentOf = (text: string): number => text.replace(/\u3000/g, "  ").search(/\S|$/);

const saysPart = /^(?:[#＃]|其中[:：]?)\s*/;

const bareOf = (name: string): string => name.replace(saysPart, "");

const numbered = /^(\(?)(\d{1,2})([.、)])(?!\d)/;

/** "(2)" of （2）高校; `undefined` where a name has no number. */
const numberOf = (name: string): string | undefined => numbered.exec(toHalfWidth(bareOf(name)))?.[0];

/** "(3)" for （2）高校; `null`, which is no name's number, where a name has none. */
const numberAfter = (name: string): string | null => {
  const [, open = "", digits, close = ""] = numbered.exec(toHalfWidth(bareOf(name))) ?? [];
  return digits === undefined ? null : `${open}${Number(digits) + 1}${close}`;
};

const isNamedAfter = ({ name: whole }: WrittenName, { name }: WrittenName): boolean => {
  const own = bareOf(name);
  return own.length > whole.length && own.endsWith(whole);
};
