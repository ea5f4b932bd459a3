/** A number as it is written: `digits` × 10^`exponent`. */
export interface DecimalDigits {
  /** Without a sign and without leading zeros; "0" for zero. */
  readonly digits: string;
  readonly exponent: number;
}

/**
 * The digits of the shortest decimal that reads back as this number, i.e. what a person typed.
 *
 * @param value  finite, not negative
 * @throws {RangeError} otherwise
 * @source  ECMA-262, Number::toString: the shortest digits that identify the number
 * @example decimalDigits(0.85) // { digits: "85", exponent: -2 }
 * @example decimalDigits(1.2e21) // { digits: "12", exponent: 20 }
 */
export const decimalDigits = (value: number): DecimalDigits => {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`not a finite magnitude: ${value}`);
  const [mantissa = "", power = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = (whole + fraction).replace(/^0+(?=\d)/, "");
  return { digits, exponent: Number(power) - fraction.length };
};
