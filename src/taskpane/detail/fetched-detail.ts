import { fetchedLater } from "../fetched-later";

/** The figures of one indicator: many visits to the pane never open them. */
export const indicatorDetail = fetchedLater(() => import("./IndicatorDetail"));
