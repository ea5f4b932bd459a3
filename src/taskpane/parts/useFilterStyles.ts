import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of the fields over a list that narrow it. */
export const useFilterStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(148px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  // Fluent's fields ask for more than half of a narrow pane.
  field: { minWidth: 0 },
});
