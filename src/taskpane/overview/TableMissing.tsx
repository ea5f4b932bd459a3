import type { ReactElement } from "react";

import type { Issue } from "../../sheet/issue";
import { usePane } from "../pane-parts";

/** Why there is nothing to show: the issues that stand in the place of a table. */
export function TableMissing({ issues }: { readonly issues: readonly Issue[] }): ReactElement {
  const { messages } = usePane();
  return (
    <>
      {issues.map((issue) => (
        <p key={`${issue.code} ${issue.cell}`}>{messages.issue(issue)}</p>
      ))}
    </>
  );
}
