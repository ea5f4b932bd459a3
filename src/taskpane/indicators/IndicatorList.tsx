import { useMemo, type ReactElement } from "react";

import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { usePane } from "../pane-parts";
import { MoreButton } from "../parts/MoreButton";
import { Muted } from "../parts/Muted";
import { RowList } from "../parts/RowList";
import { ScreenHeading } from "../parts/ScreenHeading";
import { usePages } from "../parts/usePages";
import { useNavigation } from "../useNavigation";
import { filterIndicators } from "./filter-indicators";
import { IndicatorFilters } from "./IndicatorFilters";
import { IndicatorRow } from "./IndicatorRow";

/** The indicators that the filter lets through, each with its status. */
export function IndicatorList({ indicators }: { readonly indicators: readonly AssessedIndicator[] }): ReactElement {
  const { messages } = usePane();
  const { filter } = useNavigation();
  const found = useMemo(() => filterIndicators(indicators, filter), [indicators, filter]);
  const { shown, showMore } = usePages(found);
  const texts = messages.pane.indicators;
  return (
    <>
      <ScreenHeading isHidden>{messages.pane.screens.indicators}</ScreenHeading>
      {indicators.length === 0 ? (
        <Muted>{texts.none}</Muted>
      ) : (
        <>
          <IndicatorFilters />
          <div role="status">
            <Muted>{found.length === 0 ? texts.noneMatches : texts.found(found.length, indicators.length)}</Muted>
          </div>
        </>
      )}
      <RowList>
        {shown.map((assessed) => (
          <li key={assessed.nameCell}>
            <IndicatorRow assessed={assessed} />
          </li>
        ))}
      </RowList>
      <MoreButton shown={shown.length} total={found.length} onMore={showMore} />
    </>
  );
}
