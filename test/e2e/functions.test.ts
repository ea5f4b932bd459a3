import { type OpenedWorkbench, startWorkbenchHarness, type WorkbenchHarness } from "./workbench-harness";

jest.setTimeout(180_000);

/** Where Microsoft's library keeps what a page associates; the host has no way of its own to ask for a function yet. */
interface FunctionsWindow {
  readonly CustomFunctions: {
    readonly _association: { readonly mappings: Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>> };
  };
}

describe("functions in cells, as Microsoft's library has them in the pane's page", () => {
  let harness: WorkbenchHarness;
  let opened: OpenedWorkbench;

  beforeAll(async () => {
    harness = await startWorkbenchHarness();
    opened = await harness.open({ sample: "a" });
  });

  afterAll(async () => {
    await harness.stop();
  });

  test("all seven are associated under their names", async () => {
    const names = await opened.pane.evaluate(() =>
      Object.keys((window as unknown as FunctionsWindow).CustomFunctions._association.mappings),
    );
    expect(names.sort()).toEqual(
      ["CHANCE", "EXPECTED", "GROWTHRATIO", "PROGRESS", "PROJECT", "REQUIRED", "STATUS"].sort(),
    );
  });

  test("a figure comes from the domain, and what is withheld is an error of the library with its sentence", async () => {
    const answers = await opened.pane.evaluate(async () => {
      const { STATUS, PROGRESS } = (window as unknown as FunctionsWindow).CustomFunctions._association.mappings;
      const targets = [[[2025]], [[1.5]]];
      const refused: unknown = await STATUS!([[2020]], [[0.62]], ...targets).catch((error: unknown) => error);
      return {
        status: await STATUS!([[2020, 2024]], [[0.62, 1.13]], ...targets),
        progress: await PROGRESS!([[2020, 2024]], [[0.62, 1.13]], ...targets),
        isOfLibrary: refused instanceof CustomFunctions.Error,
        refused: JSON.parse(JSON.stringify(refused)) as unknown,
      };
    });
    expect(answers.status).toBe("略有滞后");
    expect(answers.progress).toBeCloseTo(0.51 / 0.88, 12);
    expect(answers.isOfLibrary).toBe(true);
    expect(answers.refused).toMatchObject({ code: "#N/A", message: "基期以后还没有实际值" });
    expect(opened.pageErrors).toEqual([]);
  });
});
