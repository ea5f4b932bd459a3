import { plainStyle, type CellStyle } from "../sheet/edit-plan";

/** Whether two cells with these styles look alike. */
export const sameStyle = (one: CellStyle, other: CellStyle): boolean =>
  one === other || styleKeys.every((key) => one[key] === other[key]);

const styleKeys = Object.keys(plainStyle).filter((key): key is keyof CellStyle => key in plainStyle);
