import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { EditPlan } from "../../sheet/edit-plan";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  edits: { margin: 0, paddingInlineStart: "1.2em", lineHeight: tokens.lineHeightBase300 },
});

/** What a confirmation would write, in plain words, before anything is written. */
export function PlannedEdits({ plan }: { readonly plan: EditPlan }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const texts = messages.pane.writeBack;
  return (
    <Section heading={texts.planned} isFirst>
      <ul className={styles.edits}>
        {plan.edits.map((edit, index) => (
          <li key={index}>{messages.edit(edit)}</li>
        ))}
        {plan.leftOut?.map((left) => (
          <li key={left.code}>{messages.leftOut(left)}</li>
        ))}
      </ul>
      <Muted>{texts.sourceUntouched}</Muted>
    </Section>
  );
}
