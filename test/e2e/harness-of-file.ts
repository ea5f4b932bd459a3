import { startWorkbenchHarness, type WorkbenchHarness } from "./workbench-harness";

/** A workbench that is served as long as the tests of the calling file run; to be asked for within them. */
export function harnessOfFile(): () => WorkbenchHarness {
  let harness: WorkbenchHarness | null = null;
  beforeAll(async () => {
    harness = await startWorkbenchHarness();
  });
  afterAll(() => harness?.stop());
  return () => {
    if (harness === null) throw new Error("The workbench is served only while tests run.");
    return harness;
  };
}
