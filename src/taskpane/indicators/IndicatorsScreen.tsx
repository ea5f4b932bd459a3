import { Suspense, useEffect, useRef, type ReactElement } from "react";

import type { AssessedIndicator } from "../../sheet/assessed-indicator";
import { indicatorDetail } from "../detail/fetched-detail";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { useNavigation } from "../useNavigation";
import { useSessionState } from "../useSessionState";
import { IndicatorList } from "./IndicatorList";

const { Component: IndicatorDetail } = indicatorDetail;

const noIndicators: readonly AssessedIndicator[] = [];

/** The list of indicators, or the figures of the one that is open. */
export default function IndicatorsScreen(): ReactElement {
  const { messages } = usePane();
  const { assessment } = useSessionState();
  const { opened } = useNavigation();
  const list = useRef<HTMLDivElement>(null);
  const indicators = assessment?.indicators ?? noIndicators;
  const open = opened === null ? undefined : indicators.find(({ nameCell }) => nameCell === opened);
  useReturnOfFocus(list, open?.nameCell);
  return (
    <>
      <div ref={list} hidden={open !== undefined}>
        <IndicatorList indicators={indicators} />
      </div>
      {assessment && open && (
        <Suspense fallback={<Muted>{messages.pane.loading}</Muted>}>
          <IndicatorDetail key={open.nameCell} assessed={open} settings={assessment.settings} />
        </Suspense>
      )}
    </>
  );
}

/** When an indicator is closed, the focus goes back to its row. */
function useReturnOfFocus(list: { readonly current: HTMLElement | null }, opened: string | undefined): void {
  const before = useRef(opened);
  useEffect(() => {
    const closed = before.current;
    before.current = opened;
    if (closed === undefined || opened !== undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-name-cell="${closed}"]`)?.focus();
  }, [list, opened]);
}
