/** How the command line ends. 0 to 3 are its contract (docs/command-line.md). */
export const exitStatus = {
  done: 0,
  dataHaveErrors: 1,
  wrongArguments: 2,
  fileTrouble: 3,
  /** A bug of ours. @source EX_SOFTWARE in sysexits.h */
  bug: 70,
  /** Ctrl-C. @source POSIX shells: 128 + the number of the signal, SIGINT = 2 */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
