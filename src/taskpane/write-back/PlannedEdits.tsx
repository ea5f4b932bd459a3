import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { SheetAssessment } from "../../application/assess-sheet";
import type { EditPlan } from "../../sheet/edit-plan";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { Section } from "../parts/Section";
import { PlannedRows } from "./PlannedRows";

const useStyles = makeStyles({
  edits: { margin: 0, paddingInlineStart: "1.2em", lineHeight: tokens.lineHeightBase300 },
  nothing: { margin: 0 },
});

interface PlannedEditsProps {
  readonly plan: EditPlan;
  readonly assessment: SheetAssessment;
}

/** What a confirmation would write, in plain words, before anything is written. */
export function PlannedEdits({ plan, assessment }: PlannedEditsProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const texts = messages.pane.writeBack;
  if (plan.edits.length === 0) return <p className={styles.nothing}>{texts.nothing}</p>;
  return (
    <>
      <Section heading={texts.planned} isFirst>
        <ul className={styles.edits}>
          {plan.edits.map((edit, index) => (
            <li key={index}>{messages.edit(edit)}</li>
          ))}
        </ul>
        <Muted>{texts.sourceUntouched}</Muted>
      </Section>
      <PlannedRows assessment={assessment} />
    </>
  );
}
