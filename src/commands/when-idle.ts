import type { Session } from "../application/session";

/** Resolves as soon as no work is under way: a session ignores what it is asked meanwhile. */
export function whenIdle(session: Pick<Session, "state" | "subscribe">): Promise<void> {
  if (session.state.work === null) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (session.state.work !== null) return;
      stop();
      resolve();
    });
  });
}
