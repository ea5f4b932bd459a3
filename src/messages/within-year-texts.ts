import type { WithinYearStatus } from "../domain/assessment";

/** What is said of the figure of a part of a year. Figures come ready, with their units. */
export interface WithinYearTexts {
  /** @example period(2023, 9) // "2023年1—9月" */
  readonly period: (year: number, throughMonth: number) => string;
  readonly status: Readonly<Record<WithinYearStatus, string>>;
  /** Beside an indicator in a list. */
  readonly remark: (period: string, status: string) => string;
  /** A clause of the explanation. */
  readonly clause: (said: WithinYearClause) => string;
  /** The same where nothing is judged. */
  readonly withheldClause: (period: string, reason: string) => string;
  readonly heading: string;
  readonly value: (period: string) => string;
  readonly annual: (year: number, isSet: boolean) => string;
  readonly completedShare: string;
  readonly elapsedShare: string;
  readonly paceRatio: string;
  /** Percentage points between the completed share and the time that has passed. */
  readonly ahead: string;
  readonly points: (points: string) => string;
  readonly actualOf: (period: string) => string;
}

export interface WithinYearClause {
  readonly period: string;
  readonly value: string;
  readonly annual: string;
  readonly isAnnualSet: boolean;
  readonly completed: string;
  readonly elapsed: string;
  readonly status: string;
}
