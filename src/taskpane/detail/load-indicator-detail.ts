/** The figures of one indicator, in a script of their own: most visits to the pane never open one. */
export const loadIndicatorDetail = () => import("./IndicatorDetail");
