import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { useReadingTexts } from "./useReadingTexts";

const useStyles = makeStyles({
  mark: {
    marginInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Says that the user has said so. */
export function Corrected(): ReactElement {
  return <span className={useStyles().mark}>{useReadingTexts().corrected}</span>;
}
