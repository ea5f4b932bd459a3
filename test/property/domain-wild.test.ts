import fc from "fast-check";
import { faultsOfAssessing } from "./faults-of-assessing";
import { wildCase } from "./wild-indicator";

test("whatever an indicator holds, infinite and enormous values, centuries and thousands of points, each answer is a number or a reason", () => {
  fc.assert(
    fc.property(wildCase, (one) => {
      expect(faultsOfAssessing(one)).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});
