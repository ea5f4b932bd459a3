import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { catalogue, type CatalogueEntry } from "../../domain/catalogue";
import { amendName, amendRow } from "../../sheet/amend-corrections";
import type { SheetCorrections } from "../../sheet/sheet-corrections";
import { usePane } from "../pane-parts";
import { LabelledSelect } from "../parts/LabelledSelect";
import type { NameOnSheet } from "./names-in";
import { ReadingForm } from "./ReadingForm";
import { useReadingTexts } from "./useReadingTexts";

/** Values of the choice that are no id: an id is never empty and has no blank. */
const automatic = "";
const none = "none of the plan";

interface NameFormProps {
  readonly name: NameOnSheet;
  /** What the user has said before: an id, `null` for none of the plan's, `undefined` for nothing. */
  readonly said: string | null | undefined;
  readonly corrections: SheetCorrections;
  readonly isRowOfSheet: boolean;
  readonly onClose: () => void;
}

/** Says which entry of the plan a name means, or leaves its rows out. */
export function NameForm({ name, said, corrections, isRowOfSheet, onClose }: NameFormProps): ReactElement {
  const { session } = usePane();
  const texts = useReadingTexts();
  const [choice, setChoice] = useState(said === null ? none : (said ?? automatic));
  const correct = (corrected: SheetCorrections) => {
    onClose();
    void session.correct(corrected);
  };
  return (
    <ReadingForm
      onApply={() => {
        correct(amendName(corrections, name.written, entryOf(choice)));
      }}
      onCancel={onClose}
      action={
        isRowOfSheet && (
          <Button
            size="small"
            aria-label={texts.leaveOutOf(name.name)}
            onClick={() => {
              correct(amendRow(corrections, { name: name.written, entity: "" }, true));
            }}
          >
            {texts.leaveOut}
          </Button>
        )
      }
    >
      <LabelledSelect label={texts.entry} value={choice} onChoose={setChoice}>
        <option value={automatic}>{texts.automatic}</option>
        <option value={none}>{texts.noEntry}</option>
        <EntryGroup label={texts.headlineGroup} entries={headlines} />
        <EntryGroup label={texts.taskGroup} entries={tasks} />
      </LabelledSelect>
    </ReadingForm>
  );
}

const headlines = catalogue.filter(({ headline }) => headline !== null);
const tasks = catalogue.filter(({ headline }) => headline === null);

const entryOf = (choice: string): string | null | undefined => {
  if (choice === automatic) return undefined;
  return choice === none ? null : choice;
};

function EntryGroup({ label, entries }: { readonly label: string; readonly entries: readonly CatalogueEntry[] }) {
  return (
    <optgroup label={label}>
      {entries.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
