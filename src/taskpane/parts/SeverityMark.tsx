import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Severity } from "../../sheet/issue";
import { usePane } from "../pane-parts";
import { Icon } from "./Icon";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  icon: { display: "inline-flex", flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
});

/** A severity: sign and word. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    <span className={styles.mark}>
      <span className={mergeClasses(styles.icon, styles[severity])}>
        <Icon name={severity} />
      </span>
      {messages.severity[severity]}
    </span>
  );
}
