import type { Standing } from "../../domain/assessment";
import type { TrailStep } from "../../domain/trail-step";
import { isWithheld } from "../../domain/withheld";
import { formatNumber, formatPercent } from "../../messages/format-number";
import type { Messages, StatusWords } from "../../messages/messages";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import type { Figure } from "./figure";
import { sayChange } from "./say-change";
import { sayFigure } from "./say-figure";

/**
 * Where the indicator stands, from its baseline to the pace that it needs.
 *
 * @param trail        the sums behind its standing
 * @param statusWords  those that the settings choose
 */
export function progressFigures(
  assessed: AssessedIndicator,
  trail: readonly TrailStep[],
  messages: Messages,
  statusWords: StatusWords,
): readonly Figure[] {
  const { indicator, assessment, observationCells, targetCells, otherTargetCells } = assessed;
  const { baseline, target, standing } = assessment;
  const texts = messages.pane.detail;
  const quantity = ({ value }: { readonly value: number }) => messages.quantity(indicator, value);
  const ends = [
    isWithheld(baseline)
      ? sayFigure(messages, texts.baseline(null), baseline, String)
      : figureOfCell(texts.baseline(baseline.year), quantity(baseline), observationCells.get(baseline.year)),
    isWithheld(target)
      ? sayFigure(messages, texts.target(null), target, String)
      : figureOfCell(texts.target(target.year), messages.target(indicator, target), targetCells.get(target.year)),
    ...assessment.otherTargets.map(({ target: other, isMet, missing }, index) => {
      const way = isMet ? null : messages.difference(indicator, missing);
      const value = texts.otherTargetWay(messages.target(indicator, other), way);
      return figureOfCell(texts.otherTarget(other.year), value, otherTargetCells[index]);
    }),
  ];
  if (isWithheld(standing)) return [...ends, sayFigure(messages, texts.pathStatus, standing, String)];
  const latest = {
    ...figureOfCell(texts.latest(standing.year), quantity(standing), observationCells.get(standing.year)),
    trail: trail.find(({ figure }) => figure === "counted") ?? null,
  };
  return [...ends, latest, ...standingFigures(assessed, standing, trail, messages, statusWords)];
}

const figureOfCell = (label: string, value: string, cell: string | undefined): Figure => ({
  label,
  value,
  isWithheld: false,
  cell: cell ?? null,
  trail: null,
});

function standingFigures(
  { indicator }: AssessedIndicator,
  standing: Standing,
  trail: readonly TrailStep[],
  messages: Messages,
  statusWords: StatusWords,
): readonly Figure[] {
  const texts = messages.pane.detail;
  const isMilestone = indicator.targets.some(({ year }) => year === standing.year);
  const trailOf = (figure: TrailStep["figure"]) => ({ trail: trail.find((step) => step.figure === figure) });
  const share = (value: number) => formatPercent(value, 1);
  const figures = [
    sayFigure(
      messages,
      texts.expected(standing.year, isMilestone),
      standing.expected,
      (value) => messages.quantity(indicator, value),
      trailOf("expected"),
    ),
    sayFigure(messages, texts.completedShare, standing.completedShare, share, trailOf("completedShare")),
    sayFigure(messages, texts.plannedShare, standing.plannedShare, share, trailOf("plannedShare")),
    sayFigure(messages, texts.paceRatio, standing.paceRatio, (value) => formatNumber(value, 2), trailOf("paceRatio")),
    sayFigure(
      messages,
      texts.requiredPerYear,
      standing.requiredPerYear,
      (value) => sayChange(messages, indicator, value),
      trailOf("requiredPerYear"),
    ),
    sayFigure(messages, texts.pathStatus, statusWords[standing.status], String, trailOf("status")),
  ];
  if (!isWithheld(standing.missedBy) && standing.missedBy > 0) {
    const missed = (value: number) => messages.difference(indicator, value);
    figures.push(sayFigure(messages, texts.missedBy, standing.missedBy, missed));
  }
  if (standing.shortfall === 0) return figures;
  const shortfall = sayFigure(messages, texts.shortfall, standing.shortfall, (value) =>
    messages.difference(indicator, value),
  );
  return [...figures.slice(0, 1), shortfall, ...figures.slice(1)];
}
