import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type ReactElement } from "react";

import type { SheetAssessment } from "../../application/assess-sheet";
import { findingTextsFor } from "../../messages/finding-texts-for";
import type { Finding } from "../../sheet/finding";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { ReviewForm } from "./ReviewForm";
import { RepairPreview } from "./RepairPreview";
import { repairsOf } from "./repairs-of";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

type Remedy = "repair" | "review";

interface RemediesProps {
  readonly finding: Finding;
  readonly assessment: SheetAssessment;
  /** Of the title of the finding, which tells one button from the same one of another finding. */
  readonly titleId: string;
}

/** What can be done about a finding: each way opens below its button, and gives the focus back to it when it is left. */
export function Remedies({ finding, assessment, titleId }: RemediesProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const texts = findingTextsFor(messages.language);
  const proposed = useMemo(() => repairsOf(finding, assessment.tables), [finding, assessment.tables]);
  const [open, setOpen] = useState<Remedy | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const close = () => {
    buttons.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setOpen(null);
  };
  const offered: readonly Remedy[] = [
    ...(proposed.repairs.length > 0 ? ["repair" as const] : []),
    // What cannot be read is not written over.
    ...(assessment.recalled.trouble === null ? ["review" as const] : []),
  ];
  return (
    <>
      {proposed.hindrances.map((hindrance) => (
        <Muted key={hindrance}>{texts.hindrances[hindrance]}</Muted>
      ))}
      <div ref={buttons} className={styles.actions}>
        {offered.map((remedy) => (
          <Button
            key={remedy}
            size="small"
            aria-expanded={open === remedy}
            aria-describedby={titleId}
            onClick={() => {
              setOpen(open === remedy ? null : remedy);
            }}
          >
            {texts[remedy]}
          </Button>
        ))}
      </div>
      {open === "repair" && <RepairPreview sheet={assessment.grid.sheet} proposed={proposed} onClose={close} />}
      {open === "review" && <ReviewForm finding={finding} onClose={close} />}
    </>
  );
}
