import type { ApiType, Method } from "../api/api-type";
import type { Session } from "../session";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"];

/** Nothing here calculates or paints, so there is nothing to hold back. */
const nothing = (since: string): Method<Session> => ({ since, evidence: "documented", run: () => undefined });

export const applicationType: ApiType<Session> = {
  name: "Application",
  properties: {
    calculationMode: {
      since: "1.1",
      evidence: "documented",
      note: "settable since 1.8",
      get: ({ calculationMode }) => calculationMode,
      set: (session, value, call) => {
        if (typeof value !== "string" || !modes.includes(value)) throw call.invalid();
        session.calculationMode = value;
      },
    },
    calculationState: { since: "1.9", evidence: "documented", get: () => "Done" },
  },
  methods: {
    calculate: nothing("1.1"),
    suspendApiCalculationUntilNextSync: nothing("1.6"),
    suspendScreenUpdatingUntilNextSync: nothing("1.9"),
  },
};
