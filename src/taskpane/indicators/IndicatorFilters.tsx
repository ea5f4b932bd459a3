import { Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { sayStatusApart } from "../../messages/say-status-apart";
import { shownStatuses } from "../../sheet/status-palette";
import { usePane } from "../pane-parts";
import { useFilterStyles } from "../parts/useFilterStyles";
import { useStatusLooks } from "../parts/useStatusLooks";
import { useNavigation } from "../useNavigation";
import { useSessionState } from "../useSessionState";

/** The value of the choice that lets every status through. */
const anyStatus = "";

/** Narrows the list by name and by status. */
export function IndicatorFilters(): ReactElement {
  const styles = useFilterStyles();
  const { navigation, messages } = usePane();
  const { filter } = useNavigation();
  const { assessment } = useSessionState();
  const { palette, words } = useStatusLooks();
  const texts = messages.pane.indicators;
  return (
    <div className={styles.filters}>
      <Input
        className={styles.field}
        type="search"
        placeholder={texts.search}
        aria-label={texts.search}
        value={filter.text}
        onChange={(_event, { value }) => {
          navigation.filter({ ...filter, text: value });
        }}
      />
      <Select
        className={styles.field}
        aria-label={texts.statusFilter}
        value={filter.status ?? anyStatus}
        onChange={(_event, { value }) => {
          navigation.filter({ ...filter, status: shownStatuses.find((status) => status === value) ?? null });
        }}
      >
        <option value={anyStatus}>{texts.anyStatus}</option>
        {shownStatuses.map((status) => (
          <option key={status} value={status}>
            {palette[status].symbol}{" "}
            {texts.statusChoice(words[status], assessment && sayStatusApart(messages, assessment.settings, status))}
          </option>
        ))}
      </Select>
    </div>
  );
}
