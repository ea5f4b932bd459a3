/**
 * Lets Excel and the page paint and take clicks before long work goes on.
 *
 * By a message: `scheduler.yield` goes on before every timer and message that waits, React's own among them, for as long as the work
 * lasts, and a timer that follows a timer waits for 4 ms.
 *
 * @source HTML Standard, "Timers" (the 4 ms); WICG Prioritized Task Scheduling (continuations come first)
 */
export function yieldToHost(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
