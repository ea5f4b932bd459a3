import { readFileSync } from "node:fs";
import { join } from "node:path";

const text = (path: string): string => readFileSync(join(__dirname, "../../docs", path), "utf8");
const methods = text("methods.md");

/** Cells of the first table row that begins with a heading. */
const rowOf = (heading: string): readonly string[] => {
  const line = methods.split("\n").find((one) => one.startsWith(`| ${heading} |`)) ?? "";
  return line
    .split("|")
    .slice(2, -1)
    .map((cell) => cell.trim());
};

const notesOf = (path: string): readonly string[] =>
  [...text(path).matchAll(/<title>(.*?)<\/title>/g)].map(([, note]) => note ?? "");

const names = ["M3, square roots", "M3, values", "China, square roots", "World Bank, square roots"];

test("the plot of what the intervals held shows the figures of the table", () => {
  const notes = notesOf("calibration-coverage.svg");
  const expected = [
    ...[3, 4, 5, 6, 7, 8].map((n) => [`${n} points`, `${n} points`] as const),
    ...[1, 2, 3, 4, 5, 6].map((h) => [`${h} year${h === 1 ? "" : "s"} ahead`, `${h} years ahead`] as const),
  ].flatMap(([heading, inNote]) =>
    rowOf(heading).flatMap((cell, at) => cell.split(" / ").map((held) => `${names[at] ?? ""}, ${inNote}: ${held} %`)),
  );
  expect(expected).toHaveLength(12 * 4 * 2);
  expect([...notes].sort()).toEqual(expected.sort());
});

test("the plot of the chances shows every tenth, and what was called 80 % likely came true as often as the table says", () => {
  const notes = notesOf("calibration-reliability.svg");
  for (const name of names) {
    const tenths = notes
      .filter((note) => note.startsWith(`${name}, chance`))
      .map((note) => [...note.matchAll(/([\d.]+) %/g)].map(([, figure]) => Number(figure)));
    expect(tenths).toHaveLength(10);
    expect(tenths.reduce((sum, [, , share = NaN]) => sum + share, 0)).toBeCloseTo(100, 0);
    const likely = tenths.slice(8);
    const given = likely.reduce((sum, [, , share = NaN]) => sum + share, 0);
    const met = likely.reduce((sum, [, cameTrue = NaN, share = NaN]) => sum + (share * cameTrue) / 100, 0);
    expect(Math.abs((100 * met) / given - Number.parseFloat(rowOf(name)[4] ?? ""))).toBeLessThan(0.2);
  }
});
