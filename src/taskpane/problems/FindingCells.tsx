import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { findingTextsFor } from "../../messages/finding-texts-for";
import type { Finding } from "../../sheet/finding";
import { usePane } from "../pane-parts";
import { CellLink } from "../parts/CellLink";
import { MoreButton } from "../parts/MoreButton";
import { usePages } from "../parts/usePages";

const useStyles = makeStyles({
  cells: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    // The first address is flush with the sentence over it.
    margin: `${tokens.spacingVerticalXXS} 0 0 calc(-1 * ${tokens.spacingHorizontalXXS})`,
    padding: 0,
    listStyleType: "none",
  },
});

/** Cells that are named at once: as many as fit in a line of a narrow pane, beside the way to the others. */
const firstCells = 4;

/** The cells of a finding as links; of many, the first few, and then all of them in pages. */
export function FindingCells({ finding: { issues } }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const texts = findingTextsFor(messages.language);
  const [isWhole, setIsWhole] = useState(issues.length <= firstCells + 1);
  const { shown, showMore } = usePages(issues);
  const named = isWhole ? shown : issues.slice(0, firstCells);
  return (
    <>
      <ul role="list" aria-label={texts.cells} className={styles.cells}>
        {named.map(({ sheet, cell }, index) => (
          <li key={index}>
            <CellLink sheet={sheet} cell={cell} />
          </li>
        ))}
        {!isWhole && (
          <li>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                setIsWhole(true);
              }}
            >
              {texts.moreCells(issues.length - firstCells)}
            </Button>
          </li>
        )}
      </ul>
      {isWhole && <MoreButton shown={shown.length} total={issues.length} onMore={showMore} />}
    </>
  );
}
