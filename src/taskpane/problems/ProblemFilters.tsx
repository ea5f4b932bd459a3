import { Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { findingTextsFor } from "../../messages/finding-texts-for";
import type { Severity } from "../../sheet/issue";
import { usePane } from "../pane-parts";
import { useFilterStyles } from "../parts/useFilterStyles";
import { findingStates, filterFindings, type FindingFilter, type FindingsByState } from "./finding-filter";

const severities: readonly Severity[] = ["error", "warning", "note"];

/** The value of the choice that lets every severity through. */
const anySeverity = "";

interface ProblemFiltersProps {
  readonly findings: FindingsByState;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Narrows the list by what was decided and by severity; each choice says how many it shows. */
export function ProblemFilters({ findings, filter, onFilter }: ProblemFiltersProps): ReactElement {
  const styles = useFilterStyles();
  const { messages } = usePane();
  const texts = findingTextsFor(messages.language);
  const count = (narrowed: Partial<FindingFilter>) => filterFindings(findings, { ...filter, ...narrowed }).length;
  return (
    <div className={styles.filters}>
      <Select
        className={styles.field}
        aria-label={texts.stateFilter}
        value={filter.state}
        onChange={(_event, { value }) => {
          onFilter({ ...filter, state: findingStates.find((state) => state === value) ?? "open" });
        }}
      >
        {findingStates.map((state) => (
          <option key={state} value={state}>
            {texts.choice(texts.states[state], count({ state }))}
          </option>
        ))}
      </Select>
      <Select
        className={styles.field}
        aria-label={texts.severityFilter}
        value={filter.severity ?? anySeverity}
        onChange={(_event, { value }) => {
          onFilter({ ...filter, severity: severities.find((severity) => severity === value) ?? null });
        }}
      >
        <option value={anySeverity}>{texts.choice(texts.anySeverity, count({ severity: null }))}</option>
        {severities.map((severity) => (
          <option key={severity} value={severity}>
            {texts.choice(messages.severity[severity], count({ severity }))}
          </option>
        ))}
      </Select>
    </div>
  );
}
