/**
 * Fetches everything that reads, checks and assesses a sheet: the greater part of the add-in's script, which a pane does without until
 * it has something to read.
 */
export const fetchReading = () => import("./reading");
