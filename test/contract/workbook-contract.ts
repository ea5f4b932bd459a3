import type { ContractHall } from "./contract-hall";
import { describeAddedSheets } from "./added-sheets";
import { describeApplyChecks } from "./apply-checks";
import { describeApplyWrites } from "./apply-writes";
import { describeMemory } from "./memory-of-a-workbook";
import { describeNotes } from "./notes";
import { describeReading } from "./reading";
import { describeUndo } from "./undo";
import { describeUser } from "./user";
import type { Hand, OpenWorkbook, WorkbookFixture } from "./workbook-fixture";

/**
 * Holds an adapter to the comment of the port. A title begins with the number of the sentence that it tests.
 *
 * @param hands  what the adapter's world can do besides the port; tests that need another hand are left out
 */
export function describeWorkbookContract(
  name: string,
  makeFixture: () => WorkbookFixture | Promise<WorkbookFixture>,
  hands: readonly Hand[] = [],
): void {
  describe(`the workbook contract over ${name}`, () => {
    let fixture: WorkbookFixture | undefined;
    let opened: OpenWorkbook[] = [];

    const fixtureNow = (): WorkbookFixture => {
      if (fixture === undefined) throw new Error("the fixture is made before the tests");
      return fixture;
    };
    const hall: ContractHall = {
      fixture: fixtureNow,
      open: async (...sheets) => {
        const workbook = await fixtureNow().open(sheets);
        opened.push(workbook);
        return workbook;
      },
      testWith: (hand, title, body) => {
        if (hands.includes(hand)) test(title, body);
      },
    };

    beforeAll(async () => {
      fixture = await makeFixture();
    });

    afterEach(async () => {
      for (const workbook of opened) await workbook.close?.();
      opened = [];
    });

    describeReading(hall);
    describeApplyChecks(hall);
    describeApplyWrites(hall);
    describeUndo(hall);
    describeAddedSheets(hall);
    describeMemory(hall);
    describeNotes(hall);
    describeUser(hall, hands);
  });
}
