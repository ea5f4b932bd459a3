import { assess } from "../../src/domain/assess";
import { defaultSettings } from "../../src/domain/default-settings";
import type { AssessedIndicator } from "../../src/sheet/assessed-indicator";
import { formatCellAddress } from "../../src/sheet/cell-address";
import type { CellNote } from "../../src/sheet/cell-note";
import type { EditPlan, NotesEdit } from "../../src/sheet/edit-plan";
import type { Grid } from "../../src/sheet/grid";
import { signNote } from "../../src/sheet/note-signature";
import type { NoteWording } from "../../src/sheet/note-wording";
import { planNotes } from "../../src/sheet/plan-notes";
import { readTables } from "../../src/sheet/read-tables";
import { validateTable } from "../../src/sheet/validate-table";
import { readSampleGrid } from "../sample-grids";
import { gridOfRows } from "./grid-of-rows";

const settings = defaultSettings(2024);
let grid: Grid;

beforeAll(async () => {
  grid = await readSampleGrid("example");
});

const wordingThat = (grounds: (indicator: AssessedIndicator) => string | null): NoteWording => ({
  grounds,
  signature: (checksum) => `校验码 ${checksum}`,
});
const named = wordingThat(({ indicator }) => `依据：${indicator.name}`);

const planFor = (standing: readonly CellNote[], wording = named, sheet: Grid = grid): EditPlan => {
  const { tables } = readTables(sheet);
  const placed = tables.flatMap((table) => validateTable(table, { asOf: settings.asOf }).indicators);
  const indicators = placed.map((indicator) => ({ ...indicator, assessment: assess(indicator.indicator, settings) }));
  return planNotes(tables, indicators, settings, wording, standing);
};

const notesOf = ({ edits }: EditPlan) =>
  edits
    .filter((edit): edit is NotesEdit => edit.kind === "notes")
    .flatMap(({ notes }) =>
      notes.map(({ row, column, ...note }) => ({ cell: formatCellAddress(row, column), ...note })),
    );

/** The notes that stand there once a plan is written. */
const written = (plan: EditPlan): readonly CellNote[] =>
  plan.edits
    .filter((edit): edit is NotesEdit => edit.kind === "notes")
    .flatMap(({ notes }) =>
      notes.flatMap(({ row, column, content }) => (content === null ? [] : [{ row, column, text: content }])),
    );

describe("planned notes", () => {
  test("stand on the status cell of each indicator, in the column beside the table", () => {
    const notes = notesOf(planFor([]));
    expect(notes).toHaveLength(15);
    expect(notes[3]).toMatchObject({ cell: "K7", before: null });
    expect(notes[3]!.content).toMatch(/^依据：.*研发经费.*\n校验码 [0-9a-f]{8}$/u);
  });

  test("rest on the source cells, from the first used column to the status column", () => {
    const { basis } = planFor([]);
    expect(basis.map(({ sheet, range }) => ({ sheet, range }))).toEqual([
      { sheet: grid.sheet, range: { ...grid.range, columns: 10 } },
    ]);
    expect(basis[0]!.contents[6]).toEqual(grid.contents[6]!.slice(0, 10));
  });

  test("are none where an earlier run has written the same", () => {
    expect(planFor(written(planFor([])))).toEqual({ basis: [], edits: [] });
  });

  test("replace what an earlier run wrote, and take it away where there is nothing to explain any more", () => {
    const standing = written(planFor([]));
    const other = wordingThat(({ row }) => (row === 6 ? "新的依据" : row === 7 ? null : "x"));
    const notes = notesOf(planFor(standing, other));
    const ofRow = (row: number) => notes.find(({ cell }) => cell === `K${row}`);
    expect(ofRow(7)).toMatchObject({ before: standing[3]!.text, content: signNote("新的依据", other.signature) });
    expect(ofRow(8)).toMatchObject({ before: standing[4]!.text, content: null });
  });

  test("leave a note of somebody else, and one that somebody has changed, and say so", () => {
    const [first, second] = written(planFor([]));
    const standing = [
      { row: first!.row, column: first!.column, text: "张三：待核" },
      { ...second!, text: second!.text.replace("依据", "依据（已核）") },
    ];
    const plan = planFor(standing);
    expect(notesOf(plan)).toHaveLength(13);
    expect(plan.leftOut).toEqual([{ code: "others-notes", sheet: "主要指标", cells: ["K4", "K5"] }]);
  });

  test("are none at all above a thousand, and the plan says so", () => {
    const rows = Array.from({ length: 1001 }, (_, index) => [`指标${index}`, "个", 1, 2]);
    const plan = planFor([], named, gridOfRows([["指标", "单位", "2021年实际值", "2025年目标值"], ...rows]));
    expect(plan.edits).toEqual([]);
    expect(plan.leftOut).toMatchObject([{ code: "too-many-notes", notes: 1001, most: 1000 }]);
  });
});
