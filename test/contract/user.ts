import { emptyPlan } from "../../src/sheet/edit-plan";
import type { ContractHall } from "./contract-hall";
import { indicators, planOf, range, remarks, writeStatus } from "./examples";
import type { Hand } from "./workbook-fixture";

export function describeUser({ open, testWith }: ContractHall, hands: readonly Hand[]): void {
  describe("an empty plan", () => {
    test("6. an empty plan gives an empty receipt and changes nothing", async () => {
      const at = await open(indicators);
      const before = await at.snapshot();
      expect(await at.workbook.apply(emptyPlan)).toEqual({ written: [], undo: emptyPlan });
      expect(await at.snapshot()).toEqual(before);
    });

    testWith("requests", "6. an empty plan is applied without a request", async () => {
      const at = await open(indicators);
      const requests = at.requests!();
      await at.workbook.apply(emptyPlan);
      expect(at.requests!()).toBe(requests);
      await at.workbook.apply(planOf(writeStatus));
      expect(at.requests!()).toBeGreaterThan(requests);
    });
  });

  describe("the user", () => {
    test("select leaves every sheet as it is", async () => {
      const at = await open(indicators, remarks);
      const before = await at.snapshot();
      await at.workbook.select("说明", range("A2:B3"));
      expect(await at.snapshot()).toEqual(before);
    });

    testWith("selection", "select shows the cells to the user", async () => {
      const at = await open(indicators, remarks);
      await at.workbook.select("说明", range("A2:B3"));
      expect(await at.selection!()).toEqual({ sheet: "说明", range: range("A2:B3") });
    });

    const heardOf = hands.includes("listener") ? ["说明"] : [];
    const title =
      heardOf.length > 0
        ? "a listener hears of the user's edits, not of this add-in's, until it is stopped"
        : "a listener hears nothing where there is no user";
    test(title, async () => {
      const at = await open(indicators, remarks);
      const heard: string[] = [];
      const stop = await at.workbook.onUserEdit((sheet) => void heard.push(sheet));
      await at.workbook.apply(planOf(writeStatus));
      expect(heard).toEqual([]);
      await at.userEdit("说明", "A1", "改");
      expect(heard).toEqual(heardOf);
      await stop();
      await at.userEdit("说明", "A1", "再改");
      expect(heard).toEqual(heardOf);
    });
  });
}
