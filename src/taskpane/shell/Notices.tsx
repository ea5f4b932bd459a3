import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState, type ReactElement } from "react";

import type { SessionState } from "../../application/session-state";
import { usePane } from "../pane-parts";
import { useSessionState } from "../useSessionState";
import { noticeBar } from "./fetched-bars";
import { noticesOf, type Notice } from "./notices-of";
import { sayNotice } from "./say-notice";

const { Component: NoticeBar } = noticeBar;

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
  const { messages } = usePane();
  const state = useSessionState();
  const [dismissed, setDismissed] = useState<ReadonlySet<unknown>>(new Set());
  const notices = noticesOf(state).filter((notice) => !dismissed.has(occasionOf(notice, state)));
  return (
    <div className={styles.notices}>
      {notices.map((notice) => (
        <Suspense key={notice.kind} fallback={<span>{sayNotice(notice, messages)}</span>}>
          <NoticeBar
            notice={notice}
            onDismiss={() => {
              setDismissed(new Set([...dismissed, occasionOf(notice, state)]));
            }}
          />
        </Suspense>
      ))}
    </div>
  );
}
