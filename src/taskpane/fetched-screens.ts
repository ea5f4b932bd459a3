import { fetchedLater } from "./fetched-later";

/** The screens behind the first one. */
export const readingScreen = fetchedLater(() => import("./reading/ReadingScreen"));
export const problemsScreen = fetchedLater(() => import("./problems/ProblemsScreen"));
export const indicatorsScreen = fetchedLater(() => import("./indicators/IndicatorsScreen"));
export const writeBackScreen = fetchedLater(() => import("./write-back/WriteBackScreen"));
export const settingsScreen = fetchedLater(() => import("./settings/SettingsScreen"));
