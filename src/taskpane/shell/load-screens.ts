import { loadIndicatorDetail } from "../detail/load-indicator-detail";
import { loadNoticeBar, loadWorkBar } from "./load-later";

/** The screens behind the first one, each in a script of its own. */
export const loadProblems = () => import("../problems/ProblemsScreen");
export const loadIndicators = () => import("../indicators/IndicatorsScreen");
export const loadWriteBack = () => import("../write-back/WriteBackScreen");

/** Fetches everything that is not on the first screen, so that a click does not wait for the network. */
export async function prefetchTheRest(): Promise<void> {
  // What cannot be fetched now is asked for again when it is needed, and the failure is told then.
  await Promise.allSettled([
    loadProblems(),
    loadIndicators(),
    loadIndicatorDetail(),
    loadWriteBack(),
    loadNoticeBar(),
    loadWorkBar(),
  ]);
}
