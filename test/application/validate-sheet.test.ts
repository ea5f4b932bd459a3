import { validateSheet } from "../../src/application/validate-sheet";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";

const rows = 2_000;

const workbook = new MemoryWorkbook([
  {
    name: "指标",
    cells: [
      ["指标名称", "单位", "2021年实际值", "2025年目标值"],
      ...Array.from({ length: rows }, (_, index) => [`第${index + 1}类企业数`, "家", 100 + index, 200 + index]),
    ],
  },
]);

describe("validating a sheet of many rows", () => {
  it("pauses again and again, and tells how far it has come without ever going back", async () => {
    const shares: number[] = [];
    let pauses = 0;
    const { indicators } = await validateSheet(workbook, 2024, {
      onProgress: (share) => shares.push(share),
      pause: () => Promise.resolve(void (pauses += 1)),
    });
    expect(indicators).toHaveLength(rows);
    expect(pauses).toBeGreaterThan(8);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });

  it("can be cancelled at any of the pauses", async () => {
    for (const last of [1, 3, 6]) {
      const signal = { aborted: false };
      let pauses = 0;
      const pause = () => {
        pauses += 1;
        signal.aborted = pauses === last;
        return Promise.resolve();
      };
      await expect(validateSheet(workbook, 2024, { signal, pause })).rejects.toMatchObject({ code: "cancelled" });
      expect(pauses).toBe(last);
    }
  });
});
