import { useMemo, useState } from "react";

import type { AssessmentSettings } from "../../domain/assessment";
import { nextUnobservedYear } from "../../domain/next-unobserved-year";
import type { Year } from "../../domain/year";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { readSupposedValue } from "./read-supposed-value";
import { firstSupposedValue, suppose, type Supposition } from "./supposition";

/** What the user supposes of one indicator, and how it is changed. */
export interface Supposing {
  /** The year whose value may be supposed. */
  readonly year: Year;
  /** As typed; `null` before anything is supposed. */
  readonly text: string | null;
  /** `null` where nothing is supposed, or nothing that is a number. */
  readonly supposition: Supposition | null;
  readonly begin: () => void;
  readonly type: (text: string) => void;
  readonly choose: (value: number) => void;
  readonly reset: () => void;
}

/** @returns `null` where no value of a coming year can change what is said of the target */
export function useSupposition(assessed: AssessedIndicator, settings: AssessmentSettings): Supposing | null {
  const [text, setText] = useState<string | null>(null);
  const year = nextUnobservedYear(assessed.indicator, assessed.assessment, settings.asOf);
  const value = text === null ? null : readSupposedValue(text);
  const supposition = useMemo(
    () => (year === null || value === null ? null : suppose(assessed, settings, { year, value })),
    [assessed, settings, year, value],
  );
  if (year === null) return null;
  const choose = (chosen: number) => {
    setText(String(chosen));
  };
  return {
    year,
    text,
    supposition,
    begin: () => {
      choose(firstSupposedValue(assessed, settings, year));
    },
    type: setText,
    choose,
    reset: () => {
      setText(null);
    },
  };
}
