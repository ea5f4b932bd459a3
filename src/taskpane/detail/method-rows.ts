import type { Assessment } from "../../domain/assessment";
import type { MethodName, MethodStatuses } from "../../domain/methods/method-verdict";
import { isWithheld, type Withheld } from "../../domain/withheld";
import type { Messages } from "../../messages/messages";
import type { MethodTexts } from "../../messages/method-texts";
import { sayMethodFigure, sayMethodLabel } from "../../messages/say-method";

/** What one published method says, in words. */
export interface MethodRow {
  readonly name: MethodName;
  /** `null` where it is withheld. */
  readonly label: string | null;
  /** The figure behind the label, or the reason why there is none. */
  readonly figure: string;
  readonly disagrees: boolean;
}

/** The published methods' verdicts, one row each, those first that have one. */
export function methodRows(
  { methods, conflicts, target }: Assessment,
  texts: MethodTexts,
  messages: Messages,
): readonly MethodRow[] {
  const against: ReadonlySet<MethodName> = new Set(conflicts.flatMap((conflict) => conflict.methods));
  const figureOf = (name: MethodName, value: number | Withheld): string =>
    isWithheld(value) ? messages.withheld[value.withheld] : sayMethodFigure(texts, name, value, !isWithheld(target));
  const row = <Name extends MethodName>(
    name: Name,
    verdict: { readonly value: number | Withheld; readonly status: MethodStatuses[Name] } | Withheld,
  ): MethodRow => ({
    name,
    label: isWithheld(verdict) ? null : sayMethodLabel(texts, name, verdict.status),
    figure: figureOf(name, isWithheld(verdict) ? verdict : verdict.value),
    disagrees: against.has(name),
  });
  // One of each: a method that is left out does not compile.
  const rows: Readonly<Record<MethodName, MethodRow>> = {
    growthRatio: row("growthRatio", methods.growthRatio),
    straightLine: row("straightLine", methods.straightLine),
    unProgressChart: row("unProgressChart", methods.unProgressChart),
    dns: row("dns", methods.dns),
    escapCurrentStatus: row("escapCurrentStatus", methods.escapCurrentStatus),
    escapAnticipatedProgress: row("escapAnticipatedProgress", methods.escapAnticipatedProgress),
  };
  return Object.values(rows).sort((one, other) => Number(one.label === null) - Number(other.label === null));
}
