import { loadIndicatorDetail } from "../detail/load-indicator-detail";

/** The screens behind the first one, each in a script of its own. */
export const loadProblems = () => import("../problems/ProblemsScreen");
export const loadIndicators = () => import("../indicators/IndicatorsScreen");
export const loadWriteBack = () => import("../write-back/WriteBackScreen");

/** Fetches every other screen, so that a click on a tab does not wait for the network. */
export async function prefetchScreens(): Promise<void> {
  // A screen that cannot be fetched now is asked for again when it is opened, and the failure is told then.
  await Promise.allSettled([loadProblems(), loadIndicators(), loadIndicatorDetail(), loadWriteBack()]);
}
