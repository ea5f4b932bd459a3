import type { PathShape } from "../../domain/assessment";
import { expectedValue } from "../../domain/expected-value";
import type { PathKnot, PlanPath } from "../../domain/plan-path";
import { isWithheld } from "../../domain/withheld";

/** Straight pieces of a curve between two knots: at the width of a pane no corner of them is seen. */
const piecesOfCurve = 12;

/**
 * The points through which the line of a plan path is drawn: its knots, and between them what a curve needs.
 *
 * @param wished  the shape of the path by the settings; where no rate of growth leads from one knot to the next it is straight there
 * @example pathPoints([{ year: 2020, value: 1 }, { year: 2022, value: 4 }], "linear").length // 2
 * @example pathPoints([{ year: 2020, value: 1 }, { year: 2022, value: 4 }], "geometric")[6] // { year: 2021, value: 2 }
 */
export const pathPoints = (path: PlanPath, wished: PathShape): readonly PathKnot[] =>
  path.flatMap((to, index) => {
    const from = path[index - 1];
    return from === undefined ? [to] : [...pointsBetween(path, from, to, wished), to];
  });

const pointsBetween = (path: PlanPath, from: PathKnot, to: PathKnot, wished: PathShape): readonly PathKnot[] => {
  const yearAt = (piece: number): number => from.year + ((to.year - from.year) * piece) / piecesOfCurve;
  const points: PathKnot[] = [];
  for (let piece = 1; piece < piecesOfCurve; piece += 1) {
    const expected = expectedValue(path, yearAt(piece), wished);
    if (isWithheld(expected) || expected.shape === "linear") return [];
    points.push({ year: yearAt(piece), value: expected.value });
  }
  return points;
};
