import { plainStyle, type CellStyle, type StyleChange } from "../sheet/edit-plan";

/** Whether two cells with these styles look alike. */
export const sameStyle = (one: CellStyle, other: CellStyle): boolean =>
  one === other || styleKeys.every((key) => one[key] === other[key]);

/** How a cell looks after a change; a change that says everything is the style itself, and shared as such. */
export const changedStyle = (change: StyleChange, current: CellStyle): CellStyle =>
  isWhole(change) ? change : { ...current, ...change };

/** As much of a style as a change speaks of: what brings back how a cell looked before it. */
export const styleUnderChange = (change: StyleChange, style: CellStyle): StyleChange =>
  isWhole(change) ? style : Object.fromEntries(styleKeys.flatMap((key) => (key in change ? [[key, style[key]]] : [])));

const styleKeys = Object.keys(plainStyle).filter((key): key is keyof CellStyle => key in plainStyle);

const isWhole = (change: StyleChange): change is CellStyle => styleKeys.every((key) => change[key] !== undefined);
