import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../pane-parts";
import { Icon, type IconName } from "../parts/Icon";
import { useSessionState } from "../useSessionState";
import type { Notice } from "./notices-of";
import { sayNotice } from "./say-notice";

const icons = { error: "error", warning: "warning", success: "note", info: "note" } as const satisfies Record<
  Notice["intent"],
  IconName
>;

const useStyles = makeStyles({
  body: { paddingBottom: tokens.spacingVerticalMNudge },
  // Level with the first line of the sentence.
  icon: { marginTop: "2px" },
  withoutAction: { display: "none" },
});

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

/** One notice with what to do next. */
export default function NoticeBar({ notice, onDismiss }: NoticeBarProps): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const isBusy = useSessionState().work !== null;
  const { actions } = messages.pane;
  const { action } = notice;
  return (
    <MessageBar
      intent={notice.intent}
      layout="multiline"
      icon={{ className: styles.icon, children: <Icon name={icons[notice.intent]} /> }}
      politeness="polite"
    >
      <MessageBarBody className={styles.body}>{sayNotice(notice, messages)}</MessageBarBody>
      <MessageBarActions
        {...(action === null ? { className: styles.withoutAction } : {})}
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Icon name="dismiss" />}
            aria-label={actions.dismiss}
            onClick={onDismiss}
          />
        }
      >
        {action !== null && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void session[action]()}>
            {actions[action]}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
