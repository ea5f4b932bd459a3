import type { ApiType } from "../api/api-type";
import type { Session } from "../session";

export const runtimeType: ApiType<Session> = {
  name: "Runtime",
  properties: {
    enableEvents: {
      since: "1.8",
      evidence: "documented",
      get: ({ events }) => events.isEnabled,
      set: ({ events }, value, call) => {
        if (typeof value !== "boolean") throw call.invalid();
        events.isEnabled = value;
      },
    },
  },
};
