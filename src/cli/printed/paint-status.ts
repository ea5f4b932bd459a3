import type { ShownStatus } from "../../sheet/status-palette";

/** Foreground colours of ECMA-48, SGR. The symbol and the word say the same without them. */
const foreground: Readonly<Record<ShownStatus, number>> = {
  achieved: 34, // blue
  "on-track": 32, // green
  "slightly-behind": 33, // yellow
  behind: 31, // red
  regressing: 35, // magenta
  withheld: 90, // grey
};

/** Text in the colour of a status. */
export const paintStatus = (text: string, status: ShownStatus): string =>
  `\u001b[${foreground[status]}m${text}\u001b[39m`;
