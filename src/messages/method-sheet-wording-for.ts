import type { Assessment } from "../domain/assessment";
import type { MethodName, MethodStatuses } from "../domain/methods/method-verdict";
import { isWithheld, type Withheld } from "../domain/withheld";
import type { MethodSheetWording, SaidVerdict } from "../sheet/method-sheet-wording";
import { statusPalettes } from "../sheet/status-palette";
import { methodSheetTexts as english } from "./en/method-sheet-texts";
import type { Language } from "./language";
import type { Messages } from "./messages";
import type { MethodSheetTexts } from "./method-sheet-texts";
import { methodTextsFor } from "./method-texts-for";
import type { MethodTexts } from "./method-texts";
import { sayConflict, sayMethodLabel } from "./say-method";
import { methodSheetTexts as chinese } from "./zh-cn/method-sheet-texts";

const texts: Readonly<Record<Language, MethodSheetTexts>> = { "zh-CN": chinese, en: english };

/** The words of the sheet on which all methods stand side by side. */
export const methodSheetWordingFor = (messages: Messages): MethodSheetWording => {
  const own = texts[messages.language];
  const methods = methodTextsFor(messages.language);
  return {
    sheetName: own.sheetName,
    title: own.title,
    headings: [
      own.indicator,
      own.cell,
      methods.comparison.planPath,
      ...methodNames.map((name) => methods.name[name]),
      own.conflicts,
    ],
    planPath: ({ assessment: { standing } }, { palette, wording }) => {
      const status = isWithheld(standing) ? "withheld" : standing.status;
      return `${statusPalettes[palette][status].symbol} ${messages.statusWords[wording][status]}`;
    },
    verdicts: ({ assessment }) => sayVerdicts(assessment, { messages, methods, own }),
    conflicts: ({ assessment }) => assessment.conflicts.map((conflict) => sayConflict(methods, conflict)).join("\n"),
  };
};

/** One of each: a method that is left out does not compile. */
const places: Readonly<Record<MethodName, number>> = {
  growthRatio: 0,
  straightLine: 1,
  unProgressChart: 2,
  dns: 3,
  escapCurrentStatus: 4,
  escapAnticipatedProgress: 5,
};

const isMethodName = (name: string): name is MethodName => Object.hasOwn(places, name);

const methodNames = Object.keys(places).filter(isMethodName);

interface Words {
  readonly messages: Messages;
  readonly methods: MethodTexts;
  readonly own: MethodSheetTexts;
}

function sayVerdicts({ methods, conflicts }: Assessment, words: Words): readonly SaidVerdict[] {
  const against: ReadonlySet<MethodName> = new Set(conflicts.flatMap((conflict) => conflict.methods));
  const said = <Name extends MethodName>(
    name: Name,
    verdict: { readonly status: MethodStatuses[Name] } | Withheld,
  ): SaidVerdict => {
    if (isWithheld(verdict))
      return { text: words.own.withheld(words.messages.withheld[verdict.withheld]), disagrees: false };
    const label = sayMethodLabel(words.methods, name, verdict.status);
    const disagrees = against.has(name);
    return { text: disagrees ? words.own.disagrees(label) : label, disagrees };
  };
  const verdicts: Readonly<Record<MethodName, SaidVerdict>> = {
    growthRatio: said("growthRatio", methods.growthRatio),
    straightLine: said("straightLine", methods.straightLine),
    unProgressChart: said("unProgressChart", methods.unProgressChart),
    dns: said("dns", methods.dns),
    escapCurrentStatus: said("escapCurrentStatus", methods.escapCurrentStatus),
    escapAnticipatedProgress: said("escapAnticipatedProgress", methods.escapAnticipatedProgress),
  };
  return methodNames.map((name) => verdicts[name]);
}
