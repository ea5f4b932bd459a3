import { indicatorDetail } from "./detail/fetched-detail";
import { indicatorsScreen, problemsScreen, readingScreen, settingsScreen, writeBackScreen } from "./fetched-screens";
import { noticeBar, workBar } from "./shell/fetched-bars";

/** Fetches everything that is not on the first screen, so that a click does not wait for the network. */
export async function fetchTheRest(): Promise<void> {
  const rest = [
    noticeBar,
    workBar,
    problemsScreen,
    indicatorsScreen,
    indicatorDetail,
    readingScreen,
    writeBackScreen,
    settingsScreen,
  ];
  // What cannot be fetched now is asked for again when it is needed, and the failure is told then.
  await Promise.allSettled([...rest.map(({ fetch }) => fetch()), import("../sheet/plan-annotation")]);
}
