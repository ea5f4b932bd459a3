import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { SessionState } from "../../application/session";
import { useSessionState } from "../useSessionState";
import { NoticeBar } from "./NoticeBar";
import { noticesOf, type Notice } from "./notices-of";

const useStyles = makeStyles({
  notices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    ":not(:empty)": { marginBottom: tokens.spacingVerticalM },
  },
});

/** What a dismissal holds for: the same notice comes back when the same thing happens again. */
const occasionOf = (notice: Notice, state: SessionState): unknown =>
  notice.kind === "trouble" ? notice.trouble : notice.kind === "outcome" ? state.receipts : state.assessment;

/** Troubles, outcomes and the warning of a changed sheet, above every screen. */
export function Notices(): ReactElement {
  const styles = useStyles();
  const state = useSessionState();
  const [dismissed, setDismissed] = useState<ReadonlySet<unknown>>(new Set());
  const notices = noticesOf(state).filter((notice) => !dismissed.has(occasionOf(notice, state)));
  return (
    <div className={styles.notices}>
      {notices.map((notice) => (
        <NoticeBar
          key={notice.kind}
          notice={notice}
          onDismiss={() => {
            setDismissed(new Set([...dismissed, occasionOf(notice, state)]));
          }}
        />
      ))}
    </div>
  );
}
