import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, type ReactElement } from "react";

import { isWithheld } from "../../domain/withheld";
import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { usePane } from "../pane-parts";
import { LabelledInput } from "../parts/LabelledInput";
import { Muted } from "../parts/Muted";
import { useStatusLooks } from "../parts/useStatusLooks";
import { visuallyHidden } from "../parts/visually-hidden";
import { SupposedTable } from "./SupposedTable";
import type { Supposing } from "./useSupposition";
import { useWhatIfTexts } from "./useWhatIfTexts";

const useStyles = makeStyles({
  form: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  begin: { marginTop: tokens.spacingVerticalS },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  told: visuallyHidden,
});

interface WhatIfProps {
  readonly assessed: AssessedIndicator;
  readonly supposing: Supposing;
}

/** What a value of the next year would do: typed here, or dragged on the chart over it. */
export function WhatIf({ assessed, supposing }: WhatIfProps): ReactElement {
  const styles = useStyles();
  const texts = useWhatIfTexts();
  const begin = useRef<HTMLDivElement>(null);
  const { year, text } = supposing;
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (text === null && wasOpen.current) begin.current?.querySelector("button")?.focus();
    wasOpen.current = text !== null;
  }, [text]);
  if (text !== null) return <Form assessed={assessed} supposing={supposing} text={text} />;
  return (
    <div ref={begin} className={styles.begin}>
      <Button size="small" onClick={supposing.begin}>
        {texts.begin(year)}
      </Button>
    </div>
  );
}

function Form({ assessed, supposing, text }: WhatIfProps & { readonly text: string }): ReactElement {
  const styles = useStyles();
  const texts = useWhatIfTexts();
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, []);
  const { year, supposition, type, reset } = supposing;
  return (
    <section
      ref={form}
      className={styles.form}
      aria-label={texts.heading}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Office.js takes Escape for the wish to leave the pane.
        event.stopPropagation();
        reset();
      }}
    >
      <div className={styles.entry}>
        <LabelledInput
          label={texts.value(year, assessed.indicator.unit?.symbol ?? null)}
          value={text}
          wanted={supposition === null ? texts.numberWanted : null}
          inputMode="text"
          onType={type}
        />
        <Button onClick={reset}>{texts.reset}</Button>
      </div>
      <Muted>{texts.note}</Muted>
      {supposition !== null && <SupposedTable assessed={assessed} supposition={supposition} />}
      <Told supposing={supposing} />
    </section>
  );
}

/** The outcome in one sentence, for those who do not see the table change. */
function Told({ supposing: { supposition } }: { readonly supposing: Supposing }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { words } = useStatusLooks();
  const texts = useWhatIfTexts();
  if (supposition === null) return <div role="status" className={styles.told} />;
  const { supposed, assessed } = supposition;
  const { leading } = assessed.assessment;
  const status = isWithheld(leading) ? messages.withheld[leading.withheld] : words[leading];
  return (
    <div role="status" className={styles.told}>
      {texts.told(supposed.year, messages.quantity(assessed.indicator, supposed.value), status)}
    </div>
  );
}
