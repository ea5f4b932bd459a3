import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { findingTextsFor } from "../../messages/finding-texts-for";
import { formatCellAddress } from "../../sheet/cell-address";
import type { CellChange, RepairKind } from "../../sheet/repairs/repair";
import { usePane } from "../pane-parts";
import { CellLink } from "../parts/CellLink";
import { ColumnHeading, DataTable } from "../parts/DataTable";
import { MoreButton } from "../parts/MoreButton";
import { Muted } from "../parts/Muted";
import { usePages } from "../parts/usePages";
import { useSessionState } from "../useSessionState";
import type { ProposedRepairs } from "./repairs-of";
import { sayContent } from "./say-content";

const useStyles = makeStyles({
  preview: { marginTop: tokens.spacingVerticalS },
  kind: { margin: `0 0 ${tokens.spacingVerticalXXS}` },
  format: { display: "block", color: tokens.colorNeutralForeground3 },
  content: { textAlign: "start", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** Repairs after which a cell holds another figure than before, for whatever formula takes it. */
const changesFigures: ReadonlySet<RepairKind> = new Set<RepairKind>(["convert-unit", "fraction-to-percent"]);

interface RepairPreviewProps {
  readonly sheet: string;
  readonly proposed: ProposedRepairs;
  readonly onClose: () => void;
}

/** What a repair would change, cell by cell, before anything is changed. */
export function RepairPreview({ sheet, proposed, onClose }: RepairPreviewProps): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const isBusy = useSessionState().work !== null;
  const texts = findingTextsFor(messages.language);
  const { repairs, left } = proposed;
  const kinds = [...new Set(repairs.map(({ kind }) => kind))];
  const cells = repairs.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <div className={styles.preview}>
      {kinds.map((kind) => (
        <p key={kind} className={styles.kind}>
          {texts.repairs[kind]}
        </p>
      ))}
      <Changes sheet={sheet} repairs={repairs} />
      {kinds.some((kind) => changesFigures.has(kind)) && <Muted>{texts.elsewhere}</Muted>}
      {left > 0 && <Muted>{texts.notRepaired(left)}</Muted>}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => {
            void session.repair(repairs);
          }}
        >
          {texts.confirmRepair(cells)}
        </Button>
        <Button size="small" onClick={onClose}>
          {messages.pane.actions.cancel}
        </Button>
      </div>
    </div>
  );
}

interface ChangesProps {
  readonly sheet: string;
  readonly repairs: ProposedRepairs["repairs"];
}

function Changes({ sheet, repairs }: ChangesProps): ReactElement {
  const { messages } = usePane();
  const texts = findingTextsFor(messages.language);
  const { shown, showMore } = usePages(repairs);
  return (
    <>
      <DataTable>
        <thead>
          <tr>
            <ColumnHeading>{texts.cell}</ColumnHeading>
            <ColumnHeading>{texts.before}</ColumnHeading>
            <ColumnHeading>{texts.after}</ColumnHeading>
          </tr>
        </thead>
        <tbody>
          {shown.flatMap(({ changes }) =>
            changes.map((change) => <Change key={`${change.row} ${change.column}`} sheet={sheet} change={change} />),
          )}
        </tbody>
      </DataTable>
      <MoreButton shown={shown.length} total={repairs.length} onMore={showMore} />
    </>
  );
}

function Change({ sheet, change }: { readonly sheet: string; readonly change: CellChange }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const texts = findingTextsFor(messages.language);
  const { row, column, before, content, numberFormat } = change;
  return (
    <tr>
      <td>
        <CellLink sheet={sheet} cell={formatCellAddress(row, column)} />
      </td>
      <td className={styles.content}>{sayContent(before, texts)}</td>
      <td className={styles.content}>
        {sayContent(content, texts)}
        {numberFormat !== null && <span className={styles.format}>{texts.numberFormat(numberFormat)}</span>}
      </td>
    </tr>
  );
}
