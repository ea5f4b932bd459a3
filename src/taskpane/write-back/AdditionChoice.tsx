import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { WriteAddition } from "../../sheet/addition-wording";
import { usePane } from "../pane-parts";
import { useSessionState } from "../useSessionState";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

/** What is to be written beside the statuses. */
export function AdditionChoice(): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { additions, work } = useSessionState();
  const { withNotes, withMethods } = messages.pane.writeBack;
  const choices: readonly (readonly [WriteAddition, string])[] = [
    ["notes", withNotes],
    ["methods", withMethods],
  ];
  return (
    <>
      {choices.map(([addition, label]) => (
        <label key={addition} className={styles.choice}>
          <input
            type="checkbox"
            checked={additions.includes(addition)}
            // A control that is disabled loses the focus.
            aria-disabled={work !== null}
            onChange={({ target }) => {
              const others = additions.filter((other) => other !== addition);
              void session.writeAlso(target.checked ? [...others, addition] : others);
            }}
          />
          {label}
        </label>
      ))}
    </>
  );
}
