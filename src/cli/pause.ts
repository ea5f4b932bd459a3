/** A turn of the event loop, in which Ctrl-C is heard and what was written leaves the program. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
