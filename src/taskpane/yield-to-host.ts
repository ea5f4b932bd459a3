/** Lets Excel and the page paint and take clicks before long work goes on. */
export function yieldToHost(): Promise<void> {
  // Not in every web view of Excel: Safari's came late to it.
  if ("scheduler" in globalThis && "yield" in globalThis.scheduler) return globalThis.scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
