/**
 * Time that a piece of work keeps processor cores busy, the garbage collector's included: on a machine that does other things
 * as well, the time on the wall would measure them too.
 *
 * @param work  what it returns is thrown away
 */
export function coreSeconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
