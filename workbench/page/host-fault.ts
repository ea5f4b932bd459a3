/** Troubles that a developer can ask the host for. */
export const hostFaults = [
  "none",
  "cellInEditMode",
  "nextRequestFails",
  "everyRequestFails",
  "slow",
  "tooLarge",
] as const;

export type HostFault = (typeof hostFaults)[number];
