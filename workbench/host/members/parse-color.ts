/** The HTML names that turn up in add-ins; any other is refused, not guessed. @source https://www.w3.org/TR/css-color-4/#named-colors */
const names: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/**
 * @returns `#RRGGBB`, upper case, or null where it is not a colour
 * @example parseColor("c6efce") // "#C6EFCE"
 */
export function parseColor(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const named = names[value.toLowerCase()];
  if (named !== undefined) return named;
  const [, digits] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(value) ?? [];
  if (digits === undefined) return null;
  const full = digits.length === 6 ? digits : digits.replace(/./g, "$&$&");
  return `#${full.toUpperCase()}`;
}
