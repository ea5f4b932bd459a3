/** Codes of the operating system; Node's own (ERR_…) tell of bugs. */
const systemCode = /^E[A-Z0-9]+$/u;

/** The operating system's code of a failed call, e.g. "ENOENT"; `undefined` where the error is another one. */
export const errorCode = (error: unknown): string | undefined => {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" && systemCode.test(code) ? code : undefined;
};
