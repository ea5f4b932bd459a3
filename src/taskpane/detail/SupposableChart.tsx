import type { ReactElement } from "react";

import type { AssessmentSettings } from "../../domain/assessment";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { ProgressChart } from "./ProgressChart";
import { useSupposition } from "./useSupposition";
import { WhatIf } from "./WhatIf";

interface SupposableChartProps {
  readonly assessed: AssessedIndicator;
  readonly settings: AssessmentSettings;
}

/** The chart, and what a value of the next year would do to it. Only this is drawn anew while a value is dragged. */
export function SupposableChart({ assessed, settings }: SupposableChartProps): ReactElement {
  const supposing = useSupposition(assessed, settings);
  return (
    <>
      <ProgressChart assessed={assessed} shape={settings.path} supposing={supposing} />
      {supposing !== null && <WhatIf assessed={assessed} supposing={supposing} />}
    </>
  );
}
