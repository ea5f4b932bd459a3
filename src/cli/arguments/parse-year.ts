import type { Year } from "../../domain/year";
import { ArgumentError } from "./argument-error";

/**
 * Reads a year of four digits.
 *
 * @param option  what the year was given for, for the sentence where it is none
 * @throws ArgumentError  where the text is no such year
 * @example parseYear("2025", "--as-of") // 2025
 */
export function parseYear(text: string, option: string): Year {
  if (!/^[1-9]\d{3}$/u.test(text)) throw new ArgumentError("year-invalid", { option, text });
  return Number(text);
}
