import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** The outline of our own focusable elements; the system's colour where the user set contrast colours. */
export const focusRing: GriffelStyle = {
  ":focus-visible": {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
    borderRadius: tokens.borderRadiusMedium,
    "@media (forced-colors: active)": { outlineColor: "Highlight" },
  },
};
