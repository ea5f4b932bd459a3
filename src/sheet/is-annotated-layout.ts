import type { TableLayout } from "./table";

/** Whether a table of a layout has a place for an annotation: beside it, one row for each indicator. */
export const isAnnotatedLayout = (layout: TableLayout): boolean => layout === "indicator-by-year";
